import { xmlText } from '../../text/xml.js';

/** An element of a part, with its content: XML already. */
export type Xml = string;

/** An element. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...content: readonly Xml[]
): Xml {
  const said = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${typeof value === 'number' ? value : xmlText(value)}"`,
  );
  const inner = content.join('');
  return inner === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${inner}</${name}>`;
}

/** An element whose only attribute is `w:val`: most properties of WordprocessingML are. */
export function property(name: string, value: string | number): Xml {
  return element(name, { 'w:val': value });
}

/** A part of the package with its declaration. */
export function part(root: Xml): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`);
}

export const WORDPROCESSING = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
