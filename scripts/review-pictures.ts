/**
 * Makes the pictures of the review in docs/images/: the screens that a user sees who presses these keys on a made-up text.
 *
 *   npx tsx scripts/review-pictures.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { reviewOf } from '../src/cli/review-model.js';
import type { Collation } from '../src/core/collation.js';
import type { Decision } from '../src/core/decision.js';
import type { Document } from '../src/core/document.js';
import type { LanguageCode } from '../src/core/language.js';
import { openSession } from '../src/node.js';
import { readerFor } from '../src/readers/index.js';
import { planCorrections } from '../src/review/corrections.js';
import { catalogueFor } from '../src/review/messages/index.js';
import { decodeKeys } from '../src/review/state/keys.js';
import { reduce, startReview } from '../src/review/state/reducer.js';
import type { ReviewState } from '../src/review/state/state.js';
import type { Effect, ReviewEvent } from '../src/review/state/steps.js';
import { screenOf } from '../src/review/view/screen.js';
import { innGuide } from '../tests/support/inn-guide.js';
import { svgOf } from './screen-svg.js';

const TEXTS: Readonly<Record<'ja' | 'vi' | 'ko' | 'en', string>> = {
  ja: '港の拡張工事は2030年に終わる。\n融資の総額は30億円とし、毎年支払う。\n港湾局、港湾局は毎年合同会議を開く。\n船は一日に12隻以下が入港する。\n漁業者には見舞金が支払われる。\n',
  vi: 'Việc mở rộng cảng sẽ hoàn thành năm 2030.\nTổng khoản vay là 30 tỷ yên, trả hằng năm.\nCục Cảng vụ và Cục Hải quan họp chung hằng năm.\nMỗi ngày có ít nhất 12 tàu vào cảng.\nNgư dân được nhận tiền hỗ trợ.\n',
  ko: '항만 확장 공사는 2030년에 끝난다.\n대출 총액은 300억 엔이며 매년 지급한다.\n항만국과 세관은 매년 합동 회의를 연다.\n배는 하루에 12척 이상 입항한다.\n어민에게는 위로금이 지급된다.\n',
  en: 'The extension of the port will be finished in 2030.\nThe loan totals 30 billion yen and is paid out every year.\nThe Port Authority and the Customs Office hold a joint meeting every year.\nAt least 12 ships enter the port each day.\nFishers receive a support payment.\n',
};

/** Name of the picture, and the keys after which it is taken. */
const STEPS: readonly (readonly [name: string, keys: string])[] = [
  ['list', ''],
  // Four characters to the right, three deleted.
  ['edit', `fe${'\u001b[C'.repeat(4)}${'\u001b[3~'.repeat(3)}税関`],
  ['write', '\rfw'],
  ['alignment', '\u001bFgam'],
];

/** A text of its own for the places of a term; and what its corrections teach. */
const TERM_STEPS: typeof STEPS = [
  ['terms', 't'],
  ['learn', '\r\rL'],
];
const SIZE = { columns: 80, rows: 24 };

const messages = await catalogueFor('en');
const session = await openSession({ languages: ['ja', 'vi', 'ko', 'en'] });
mkdirSync(new URL('../docs/images/', import.meta.url), { recursive: true });
await take('harbour', TEXTS, STEPS);
await take('inn', innTexts(), TERM_STEPS);

function innTexts(): Readonly<Record<string, string>> {
  const guide = innGuide();
  return { ja: guide['inn.ja.txt'], vi: guide['inn.vi.txt'], en: guide['inn.en.txt'] };
}

async function documentOf(name: string, language: LanguageCode, text: string): Promise<Document> {
  const reader = (await readerFor('x.txt'))!;
  return { path: `${name}.${language}.txt`, language, text, sha256: '', blocks: reader.read(text) };
}

/** Takes the pictures of one text, whose keys follow one another. */
async function take(name: string, texts: Readonly<Record<string, string>>, steps: typeof STEPS): Promise<void> {
  const documents = Object.entries(texts).map(([language, text]) => documentOf(name, language, text));
  const [target, ...sources] = await Promise.all(documents);
  const collation = session.collate(target!, sources);
  let state = startReview(reviewOf(collation, session.check(collation)), [], {
    by: 'Lan',
    file: '.taiyaku/decisions.jsonl',
  });
  // What the program would do with the effects, in memory.
  const dispatch = (event: ReviewEvent): void => {
    const step = reduce(state, event);
    state = step.state;
    for (const effect of step.effects) for (const next of eventsOf(effect, state, collation)) dispatch(next);
  };
  for (const [picture, keys] of steps) {
    for (const key of decodeKeys(keys, true).keys) dispatch({ kind: 'key', key });
    write(picture, state);
  }
}

function eventsOf(
  effect: Effect,
  { review, standings, decisions: known }: ReviewState,
  collation: Collation,
): ReviewEvent[] {
  switch (effect.kind) {
    case 'plan':
      return [{ kind: 'planned', changes: planCorrections(review, standings).changes }];
    case 'find-term': {
      const { item } = effect;
      return [{ kind: 'term-found', item, places: session.termPlaces(collation, review.items[item]!.finding) }];
    }
    case 'try': {
      const { segment, text } = effect;
      return [{ kind: 'tried', text, trial: session.trySentence(collation, segment, text) }];
    }
    case 'append': {
      const at = '2027-03-31T09:12:44.120Z';
      const decisions = effect.drafts.map(
        (draft, k): Decision => ({ ...draft, id: `${known.length}.${k}`, by: 'Lan', at }),
      );
      return [{ kind: 'recorded', decisions, after: effect.after }];
    }
    default:
      return [];
  }
}

function write(name: string, shown: ReviewState): void {
  const svg = svgOf(screenOf(shown, SIZE, messages), SIZE.columns, `taiyaku review: ${name}`);
  writeFileSync(new URL(`../docs/images/review-${name}.svg`, import.meta.url), svg);
  console.log(`docs/images/review-${name}.svg, ${Buffer.byteLength(svg)} bytes`);
}
