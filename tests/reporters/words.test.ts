import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/language.js';
import { checkNameAndId } from '../../src/finding-words/names.js';
import { reportWordsFor } from '../../src/reporters/index.js';
import { text } from '../../src/reporters/text.js';
import { en } from '../../src/reporters/words/en.js';
import { columnsOf } from '../../src/text/columns.js';
import { reportOf } from '../support/reports.js';

const placeholders = (words: string) => (words.match(/\{\w+\}/gu) ?? []).sort();

describe.each(LANGUAGES)('the words of the report in %s', (language) => {
  test.each(Object.entries(en))('%s', async (key, english) => {
    const words = (await reportWordsFor(language))[key as keyof typeof en];
    expect(words.trim()).not.toBe('');
    expect(words).toBe(words.normalize('NFC'));
    expect(placeholders(words)).toEqual(placeholders(english));
  });

  test('stand in a report of 80 columns, and no English with them', async () => {
    const { report, texts } = reportOf({
      target: { path: 'pier.ja.txt', language: 'ja', marked: '費用は⟦30億⟧円である。\n' },
      sources: [{ path: 'pier.vi.txt', language: 'vi', marked: 'Chi phí là ⟦300 tỷ⟧ yên.\n' }],
      finding: { explanation: '説明', expected: ['3000億'], status: 'question', uncertain: false },
    });
    const words = await reportWordsFor(language);
    const rendered = text.render(report, { color: false, width: 80, uncertain: false, texts, words });
    expect(rendered).toContain(words['finding.why']);
    expect(rendered).toContain(words['role.contradicts']);
    expect(rendered).toContain(words['status.question']);
    expect(Math.max(...rendered.split('\n').map(columnsOf))).toBeLessThanOrEqual(80);
    expect(rendered).toContain(`  ${checkNameAndId('number-mismatch', words)}  `);
    const isEnglish = /\b(?:Why|Want|finding|contradicts|question|mean confidence)\b/u.test(rendered);
    expect(isEnglish).toBe(language === 'en');
  });
});
