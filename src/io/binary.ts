import { Fault } from '../core/fault.js';

/** First bytes of files that people hand over in place of their text, and what they are. */
const SIGNATURES: readonly { bytes: readonly number[]; name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP file (as DOCX, XLSX and ODT are)' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    name: 'an old Microsoft Office file (as DOC and XLS are)',
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'an RTF file' },
  { bytes: [0x1f, 0x8b], name: 'a gzip file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture' },
];

/** Share of control characters from which bytes are no text. A stray form feed or Ctrl-Z is below it, compressed data (≈0.1) far above. */
const CONTROLS = 0.02;

/** Share of NUL characters that a text may have by mishap, of which the line is then told; one or two are always taken for that. */
const STRAY_NULS = 0.01;

/**
 * Refuses what is no text in any encoding with single bytes below 0x20.
 * @throws Fault `input` that says what the file is, as far as its first bytes tell
 */
export function refuseBinary(bytes: Uint8Array, path: string): void {
  const signature = SIGNATURES.find((s) => s.bytes.every((byte, i) => bytes[i] === byte));
  if (signature) throw binaryFault(path, `this is ${signature.name}, not a text`);

  let nuls = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) nuls++;
    // Tab, line ends, vertical tab and form feed are text; ESC begins the escape sequences of ISO-2022-JP.
    else if ((byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  if (nuls > Math.max(2, STRAY_NULS * bytes.length) || (nuls > 0 && controls > 0)) {
    throw binaryFault(path, `this is a binary file: byte ${bytes.indexOf(0) + 1} is NUL`);
  }
  if (controls > 1 && controls > CONTROLS * bytes.length) {
    throw binaryFault(path, `this is a binary file: ${controls} of its ${bytes.length} bytes are control characters`);
  }
}

function binaryFault(path: string, what: string): Fault {
  return new Fault('input', { where: path, what, cure: 'Export its text and save that as UTF-8.' });
}
