import { type Zippable, zipSync } from 'fflate';
import { element, part, RELATIONS, type Xml } from './xml.js';

/** A part of a document, and how the document refers to it. */
export interface Part {
  /** Below `word/`. */
  readonly name: string;
  /** Last word of its media type and of its relation: `styles`. */
  readonly kind: 'styles' | 'settings' | 'comments' | 'footer';
  readonly root: Xml;
}

const MEDIA = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** What is known of a document and does not stand in it. */
export interface Properties {
  /** Title, author, language and date. */
  readonly core: Xml;
  /** The program that has made it. */
  readonly extended: Xml;
}

/**
 * Puts the parts of a document into a package (ECMA-376-2). Relations are `rId1`, `rId2` … in the order of the parts.
 * @param document root of `word/document.xml`
 */
export function packageOf(document: Xml, parts: readonly Part[], properties: Properties): Uint8Array {
  const files: [string, Xml][] = [
    ['[Content_Types].xml', contentTypes(parts)],
    [
      '_rels/.rels',
      relations([
        [`${RELATIONS}/officeDocument`, 'word/document.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        [`${RELATIONS}/extended-properties`, 'docProps/app.xml'],
      ]),
    ],
    ['docProps/core.xml', properties.core],
    ['docProps/app.xml', properties.extended],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', relations(parts.map(({ kind, name }) => [`${RELATIONS}/${kind}`, name]))],
    ...parts.map(({ name, root }): [string, Xml] => [`word/${name}`, root]),
  ];
  // The earliest time that a zip can say, in local time as zips do: the bytes are the same in every time zone.
  const mtime = new Date(1980, 0, 1);
  const zip: Zippable = {};
  for (const [name, root] of files) zip[name] = [part(root), { level: 6, mtime }];
  return zipSync(zip);
}

function contentTypes(parts: readonly Part[]): Xml {
  const override = (name: string, type: string) => element('Override', { PartName: `/${name}`, ContentType: type });
  return element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('word/document.xml', `${MEDIA}.document.main+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
    ...parts.map(({ name, kind }) => override(`word/${name}`, `${MEDIA}.${kind}+xml`)),
  );
}

function relations(list: readonly (readonly [type: string, target: string])[]): Xml {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    ...list.map(([Type, Target], k) => element('Relationship', { Id: `rId${k + 1}`, Type, Target })),
  );
}
