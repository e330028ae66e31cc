import { describe, expect, it } from 'vitest';
import { PAIRED_EXTENSIONS } from '../../src/io/pairing.js';
import { READERS, readerFor } from '../../src/readers/index.js';

describe('readers', () => {
  const cases: { path: string; id: string | undefined }[] = [
    { path: 'ja.txt', id: 'plain-text' },
    { path: 'notes/treaty.ja.TXT', id: 'plain-text' },
    { path: 'treaty.md', id: 'markdown' },
    { path: 'v1.2/treaty', id: 'plain-text' },
    { path: '.hidden', id: 'plain-text' },
    { path: 'treaty.html', id: 'html' },
    { path: 'C:\\notes\\treaty.HTM', id: 'html' },
    { path: 'treaty.xhtml', id: 'html' },
    { path: 'treaty.docx', id: undefined },
    { path: 'treaty.html.bak', id: undefined },
  ];
  it.each(cases)('$path is read by $id', async ({ path, id }) => {
    expect((await readerFor(path))?.id).toBe(id);
  });

  it('has entries that agree with the readers they load, and no ending twice', async () => {
    for (const entry of READERS) {
      const reader = await entry.load();
      expect({ id: reader.id, extensions: reader.extensions }).toEqual({ id: entry.id, extensions: entry.extensions });
    }
    const extensions = READERS.flatMap((entry) => entry.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  it('has a reader for each ending that is paired, and the other way round', () => {
    expect([...PAIRED_EXTENSIONS].sort()).toEqual(READERS.flatMap((entry) => entry.extensions).sort());
  });
});
