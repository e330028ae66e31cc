import { beforeAll, describe, expect, it } from 'vitest';
import { segmentBySpans } from '../../src/engine/segment-document.js';
import { type SourceSounds, sourceSounds } from '../../src/evidence/source-sounds.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { type Bench, documentOf, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

function soundsOfText(language: string, text: string) {
  const pack = bench.packs.get(language)!;
  const document = documentOf(language, text);
  return sourceSounds(pack, segmentBySpans(document, lineSpans(document.text), pack).segments);
}

/** The phrases of the first segment that sound like a Japanese word. */
const alikeIn = (sounds: SourceSounds, word: string) =>
  sounds.alike(word, 'ja', sounds.segments[0]!).map(({ phrase }) => phrase.text);

describe('sourceSounds', () => {
  it.each([
    ['en', 'Support young carers.', 'ヤングケアラー', 'young carers', 'the plural of an English loanword'],
    ['en', 'We drove a truck.', 'トラック', 'truck', 'an English loanword'],
    ['ko', '컴퓨터를 샀다.', 'コンピューター', '컴퓨터', 'a Korean loanword with its particle'],
    ['vi', 'Đi từ Nha Trang.', 'ニャチャン', 'Nha Trang', 'a Vietnamese name'],
    ['ko', '베트남전쟁 때', 'ベトナム', '베트남', 'the beginning of a Korean compound'],
  ])('%s %s has %s as %s (%s)', (language, text, word, phrase) => {
    expect(alikeIn(soundsOfText(language, text), word)).toContain(phrase);
  });

  it('does not take ordinary Vietnamese words for loanwords', () => {
    const sounds = soundsOfText('vi', 'Chúng tôi họp ở hội trường.');
    expect(alikeIn(sounds, 'ホイチュオン')).toEqual([]);
    const ordinary = sounds.ordinary(sounds.segments[0]!).find(({ text }) => text === 'hội trường');
    expect(ordinary).toMatchObject({ name: false, singular: 'hội trường' });
    expect(sounds.phrases(sounds.segments[0]!).map(({ text }) => text)).not.toContain('hội trường');
  });

  it.each([
    ['짐을 맡은 사람', '맡은', 'マトゥン', 'ㅌ ends no syllable of a foreign word'],
    ['비가 왔다고', '왔', 'ワット', 'nor does ㅆ'],
  ])('%s: %s is no loanword (%s: %s)', (text, word, katakana) => {
    const sounds = soundsOfText('ko', text);
    const of = (list: readonly { text: string }[]) => list.map((phrase) => phrase.text);
    expect(of(sounds.phrases(sounds.segments[0]!)).filter((phrase) => phrase.includes(word))).toEqual([]);
    expect(of(sounds.ordinary(sounds.segments[0]!)).some((phrase) => phrase.includes(word))).toBe(true);
    expect(alikeIn(sounds, katakana)).toEqual([]);
  });

  it('tells names by capitals inside a sentence', () => {
    const sounds = soundsOfText('en', 'Trains to Lviv carry passengers.');
    const names = sounds.phrases(sounds.segments[0]!).filter((phrase) => phrase.name);
    expect(names.map(({ text }) => text)).toEqual(['Lviv']);
  });

  it.each([['레 주언이 부산에서 만난 사람', ['레 주언', '만난 사람'], ['부산에서 만', '부산에서 만난']]])(
    '%s: no Korean name has a particle inside',
    (text, present, absent) => {
      const sounds = soundsOfText('ko', text);
      const found = sounds.phrases(sounds.segments[0]!).map((phrase) => phrase.text);
      for (const phrase of present) expect(found).toContain(phrase);
      for (const phrase of absent) expect(found).not.toContain(phrase);
    },
  );

  it('is computed once for a list of segments', () => {
    const sounds = soundsOfText('en', 'a truck');
    expect(sourceSounds(bench.packs.get('en')!, sounds.segments)).toBe(sounds);
  });
});
