import { describe, expect, test } from 'vitest';
import { ja, jaSummaries } from '../../src/check-messages/ja.js';
import { CHECKS } from '../../src/checks/index.js';
import type { CheckMessage } from '../../src/core/check.js';

const ALL = CHECKS.flatMap(({ meta }) =>
  Object.entries(meta.messages).flatMap(([id, english]) =>
    (['message', 'explanation'] as const).map((part) => ({ check: meta.id, id, part, english: english[part] })),
  ),
);

function said(check: string, id: string, part: keyof CheckMessage): string {
  return ja[check]?.[id]?.[part] ?? '';
}

/** The names of the placeholders, each once: where they stand and how often is the language's own affair. */
function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name!))].sort();
}

/** A message with a letter for each placeholder, so that only its own words and marks are judged. */
function ownWords(text: string): string {
  return text.replace(/\{\{\w+\}\}/gu, 'x');
}

const TEXTS = [
  ...ALL.map(({ check, id, part }) => [`${check} ${id} ${part}`, said(check, id, part)] as const),
  ...CHECKS.map(({ meta }) => [`${meta.id} summary`, jaSummaries[meta.id] ?? ''] as const),
];

describe('what the checks say in Japanese', () => {
  test('there are messages of these checks and of no others', () => {
    expect(Object.keys(ja).sort()).toEqual(CHECKS.map(({ meta }) => meta.id).sort());
    expect(Object.keys(jaSummaries).sort()).toEqual(CHECKS.map(({ meta }) => meta.id).sort());
  });

  test.each(CHECKS.map(({ meta }) => meta))('$id has the messages of the check and no others', ({ id, messages }) => {
    expect(Object.keys(ja[id] ?? {}).sort()).toEqual(Object.keys(messages).sort());
  });

  test.each(ALL)('$check $id $part has the placeholders of the English one', ({ check, id, part, english }) => {
    expect(placeholdersOf(said(check, id, part))).toEqual(placeholdersOf(english));
  });

  test.each(TEXTS)('%s is Japanese in NFC', (_name, text) => {
    expect(text).toMatch(/\p{Script=Hiragana}/u);
    expect(text).toBe(text.normalize('NFC'));
  });

  // What the house style rules out, by what would be seen of it.
  test.each([
    ['straight quotes', /["']/u],
    ['English quotes', /[“”‘’]/u],
    ['narrow marks beside Japanese letters', /[ぁ-んァ-ヶ一-龠][,.:;?!()]|[,.:;?!()][ぁ-んァ-ヶ一-龠]/u],
    ['polite endings', /です|ます|ください|ません/u],
    ['spaces at the ends or doubled', /^\s|\s$|\s\s/u],
    ['broken placeholders', /[{}]/u],
  ])('no message has %s', (_name, pattern) => {
    const spoken = TEXTS.filter(([name]) => name !== 'register-drift summary');
    expect(spoken.filter(([, text]) => pattern.test(ownWords(text))).map(([name]) => name)).toEqual([]);
  });

  test('quotations, which begin with their language, stand without 「」 and apart from kana and kanji', () => {
    const touched =
      /[^\s（、：。]\{\{(?:quotes|nearest|misleading|read|changes)\}\}|\{\{(?:quotes|nearest|misleading|read|changes)\}\}[^\s）、。]/u;
    const wrong = TEXTS.filter(([, text]) => touched.test(text));
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test('a message is one line without a full stop, an explanation and a summary end like sentences', () => {
    const [lines, sentences] = [true, false].map((isMessage) =>
      TEXTS.filter(([name]) => name.endsWith(' message') === isMessage),
    );
    expect(lines!.filter(([, text]) => /[。\n]/u.test(text)).map(([name]) => name)).toEqual([]);
    // A hint is a sentence of its own.
    const open = sentences!.filter(([, text]) => !text.endsWith('。') && !text.endsWith('。{{hint}}'));
    expect(open.map(([name]) => name)).toEqual([]);
  });

  test.each(TEXTS)('%s has its brackets in pairs', (_name, text) => {
    const count = (mark: string) => text.split(mark).length - 1;
    expect([count('「'), count('（')]).toEqual([count('」'), count('）')]);
  });
});
