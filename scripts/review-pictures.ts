/**
 * Makes the pictures of the review in docs/images/: the screens that a user sees who presses these keys on a made-up text.
 *
 *   npx tsx scripts/review-pictures.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { reviewOf } from '../src/cli/review-model.js';
import type { Decision } from '../src/core/decision.js';
import type { LanguageCode } from '../src/core/language.js';
import { openSession } from '../src/node.js';
import { readerFor } from '../src/readers/index.js';
import { planCorrections } from '../src/review/corrections.js';
import { catalogueFor } from '../src/review/messages/index.js';
import { decodeKeys } from '../src/review/state/keys.js';
import { reduce, startReview } from '../src/review/state/reducer.js';
import type { ReviewState } from '../src/review/state/state.js';
import type { ReviewEvent } from '../src/review/state/steps.js';
import { screenOf } from '../src/review/view/screen.js';
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
];
const SIZE = { columns: 80, rows: 24 };

const session = await openSession({ languages: ['ja', 'vi', 'ko', 'en'] });
const documentOf = async (language: LanguageCode, text: string) => {
  const reader = (await readerFor('x.txt'))!;
  return { path: `harbour.${language}.txt`, language, text, sha256: '', blocks: reader.read(text) };
};
const [target, ...sources] = await Promise.all(
  Object.entries(TEXTS).map(([language, text]) => documentOf(language, text)),
);
const collation = session.collate(target!, sources);
const messages = await catalogueFor('en');
let state = startReview(reviewOf(collation, session.check(collation)), [], {
  by: 'Lan',
  file: '.taiyaku/decisions.jsonl',
});

/** What the program would do with the effects, in memory. */
function dispatch(event: ReviewEvent): void {
  const step = reduce(state, event);
  state = step.state;
  for (const effect of step.effects) {
    if (effect.kind === 'plan')
      dispatch({ kind: 'planned', changes: planCorrections(state.review, state.standings).changes });
    if (effect.kind !== 'append') continue;
    const decisions = effect.drafts.map(
      (draft, k): Decision => ({
        ...draft,
        id: `${state.decisions.length}.${k}`,
        by: 'Lan',
        at: '2027-03-31T09:12:44.120Z',
      }),
    );
    dispatch({ kind: 'recorded', decisions, after: effect.after });
  }
}

mkdirSync(new URL('../docs/images/', import.meta.url), { recursive: true });
for (const [name, keys] of STEPS) {
  for (const key of decodeKeys(keys, true).keys) dispatch({ kind: 'key', key });
  write(name, state);
}

function write(name: string, shown: ReviewState): void {
  const svg = svgOf(screenOf(shown, SIZE, messages), SIZE.columns, `taiyaku review: ${name}`);
  writeFileSync(new URL(`../docs/images/review-${name}.svg`, import.meta.url), svg);
  console.log(`docs/images/review-${name}.svg, ${Buffer.byteLength(svg)} bytes`);
}
