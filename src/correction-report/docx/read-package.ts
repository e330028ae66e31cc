import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { Fault } from '../../core/fault.js';

/** The text of a document of hundreds of pages has a tenth of this; more is no answer to a report, but a trap. */
const LARGEST = 64 * 1024 * 1024;
const ROOT_RELATIONS = '_rels/.rels';
const USUAL = 'word/document.xml';

/**
 * Takes the main part out of a document of Word. Nothing else is unpacked.
 * @throws Fault `input` for what is no such document, or too large
 */
export function mainPartOf(bytes: Uint8Array): string {
  const relations = partOf(bytes, ROOT_RELATIONS);
  const path = relations === undefined ? USUAL : mainPath(relations);
  const main = partOf(bytes, path);
  if (main !== undefined) return main;
  throw notADocument();
}

function partOf(bytes: Uint8Array, path: string): string | undefined {
  let isTooLarge = false;
  const files = unzipped(bytes, ({ name, originalSize }) => {
    if (name !== path) return false;
    isTooLarge ||= originalSize > LARGEST;
    return originalSize <= LARGEST;
  });
  if (isTooLarge) {
    throw new Fault('input', {
      what: `${path} would have more than ${LARGEST / 1024 / 1024} MiB`,
      cure: 'Give the correction report that was answered, as Word saves it.',
    });
  }
  const file = files[path];
  return file && new TextDecoder().decode(file);
}

/** The size that is stated is the most that is unpacked: a part that is larger does not fit, and is refused. */
function unzipped(bytes: Uint8Array, filter: (file: { name: string; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw notADocument();
  }
}

function mainPath(relations: string): string {
  let path = USUAL;
  const parser = new SaxesParser();
  parser.on('error', () => undefined);
  parser.on('opentag', ({ attributes: { Type, Target } }) => {
    if (Type?.endsWith('/officeDocument') && Target !== undefined) path = Target.replace(/^\//u, '');
  });
  parser.write(relations).close();
  return path;
}

function notADocument(): Fault {
  return new Fault('input', {
    what: 'this is no document of Word',
    cure: 'Save the answered correction report as .docx (Word document) and give that file.',
  });
}
