import type { Decision, Verdict } from '../../src/core/decision.js';
import type { Finding } from '../../src/core/finding.js';
import type { LanguageCode } from '../../src/core/language.js';
import type { Span } from '../../src/core/span.js';
import type { TermPlaces } from '../../src/core/term-place.js';
import { standings } from '../../src/review/decisions/standing.js';
import type {
  Passage,
  Review,
  ReviewItem,
  ReviewSegment,
  ReviewVersion,
  SourcePassage,
} from '../../src/review/model.js';
import { type LearnRow, NOTHING_LEARNED } from '../../src/review/state/learning.js';
import type { ReviewState, Screen } from '../../src/review/state/state.js';
import { createLocator } from '../../src/text/position.js';
import { parseMarked } from './marked-text.js';
import { findingOf } from './reports.js';

/** A sentence of the target with its versions, words in question between ⟦ and ⟧; a version that is absent has no bead. */
export interface FixtureRow {
  readonly ja: string;
  readonly vi?: string;
  readonly ko?: string;
  readonly en?: string;
  readonly finding?: Partial<Finding>;
  /** What is suggested for the first marked words. */
  readonly fix?: string;
}

/** Made-up plans of a made-up town. */
const ROWS: readonly FixtureRow[] = [
  { ja: '港町の計画', vi: 'Kế hoạch của thị trấn cảng', ko: '항구 마을의 계획', en: 'The plan of the harbour town' },
  {
    ja: '町は新しい橋に⟦15億円⟧を充てる。',
    vi: 'Thị trấn dành ⟦150 tỷ yên⟧ cho cây cầu mới.',
    ko: '마을은 새 다리에 ⟦150억 엔⟧을 투입한다.',
    en: 'The town sets aside ⟦15 billion yen⟧ for the new bridge.',
    fix: '150億円',
    finding: {
      id: '7k3f9a2c',
      fingerprints: ['7k3f9a2c'],
      severity: 'critical',
      confidence: 0.97,
      message: '15億円 is ten times too small.',
      explanation: 'All versions say 150億円; 15億円 is a tenth of it.',
      expected: ['150億円'],
    },
  },
  {
    ja:
      '両者は、海辺の市場の改修、古い灯台の保存、漁船の燃料を減らす取り組み、とりわけ冬の間も安全に使える⟦鉄の道⟧の整備、' +
      'そして子どもたちが海の生き物を学べる小さな⟦水族管⟧の建設について、来年の春までに具体的な計画をまとめることで一致した。',
    vi:
      'Hai bên nhất trí sẽ hoàn thành kế hoạch cụ thể trước mùa xuân năm sau về việc cải tạo khu chợ ven biển, bảo tồn ngọn hải đăng cũ, ' +
      'giảm nhiên liệu cho tàu cá, đặc biệt là xây dựng ⟦đường sắt⟧ có thể sử dụng an toàn cả trong mùa đông và một ⟦thủy cung⟧ nhỏ để trẻ em tìm hiểu sinh vật biển.',
    ko:
      '양측은 바닷가 시장의 보수, 오래된 등대의 보존, 어선 연료를 줄이는 노력, 특히 겨울에도 안전하게 쓸 수 있는 ⟦철도⟧의 정비와 ' +
      '아이들이 바다 생물을 배울 수 있는 작은 ⟦수족관⟧의 건설에 대해 내년 봄까지 구체적인 계획을 세우기로 합의했다.',
    en:
      'Both sides agreed to draw up by next spring a detailed plan for repairing the seaside market, preserving the old lighthouse, reducing the fuel used by fishing boats, ' +
      'and above all building a ⟦railway⟧ that can be used safely in winter and a small ⟦aquarium⟧ where children can learn about sea creatures.',
    fix: '鉄道',
    finding: {
      id: '2b8d1e4f',
      fingerprints: ['2b8d1e4f', '9c9c9c9c'],
      check: 'unsupported-word',
      checks: ['unsupported-word', 'term-missing'],
      mqm: 'accuracy/mistranslation',
      severity: 'major',
      confidence: 0.84,
      message: 'No version says 鉄の道.',
      explanation:
        'No version speaks of a road of iron: vi "đường sắt", ko "철도" and en "railway" are 鉄道, and the aquarium is 水族館.',
      expected: ['鉄道', '水族館'],
      related: [],
    },
  },
  {
    ja: '祭りは毎年⟦スポーツセンター（スポーツセンター）⟧で開かれる。',
    vi: 'Lễ hội được tổ chức hằng năm tại ⟦trung tâm thể thao⟧.',
    en: 'The festival is held every year at the ⟦sports centre⟧.',
    finding: {
      id: '5e5e5e5e',
      fingerprints: ['5e5e5e5e'],
      check: 'redundant-gloss',
      checks: ['redundant-gloss'],
      mqm: 'style/redundancy',
      severity: 'minor',
      confidence: 0.62,
      uncertain: true,
      message: 'The gloss repeats its word.',
      explanation: '',
    },
  },
  {
    ja: '図書館は夜も開いている⟦⟧。',
    vi: 'Thư viện mở cửa cả ban đêm, ⟦trừ thứ Hai⟧.',
    ko: '도서관은 ⟦월요일을 제외하고⟧ 밤에도 연다.',
    en: 'The library is open at night, ⟦except on Mondays⟧.',
    finding: {
      id: '4a4a4a4a',
      fingerprints: ['4a4a4a4a'],
      check: 'omission',
      checks: ['omission'],
      mqm: 'accuracy/omission',
      severity: 'major',
      confidence: 0.9,
      message: 'The exception of Mondays is missing.',
      explanation: 'All versions except Mondays; the target does not.',
    },
  },
  {
    ja: '漁師たちは⟦大蛇⟧の燃料を試す。',
    vi: 'Ngư dân thử nhiên liệu ⟦thể rắn⟧.',
    ko: '어부들은 ⟦고체⟧ 연료를 시험한다.',
    en: 'The fishermen try ⟦solid⟧ fuel.',
    fix: '固形',
    finding: {
      id: '6f6f6f6f',
      fingerprints: ['6f6f6f6f'],
      check: 'unsupported-word',
      checks: ['unsupported-word'],
      severity: 'neutral',
      explanation: 'No version speaks of snakes.',
    },
  },
];

const LANGUAGES = ['vi', 'ko', 'en'] as const;

/** A review of rows; without rows, of three findings and more in a made-up text. */
export function reviewOf(rows: readonly FixtureRow[] = ROWS): Review {
  const texts = {
    ja: textOf(rows, 'ja'),
    vi: textOf(rows, 'vi'),
    ko: textOf(rows, 'ko'),
    en: textOf(rows, 'en'),
  };
  const items = rows.flatMap((row, k): ReviewItem[] => {
    if (!row.finding) return [];
    const target = texts.ja.passages[k]!;
    const sources = LANGUAGES.map((language): SourcePassage => {
      const passage = texts[language].passages[k];
      return { language, passage, bead: passage ? (k === 2 ? '1-2' : '1-1') : '', confidence: passage ? 0.91 : 0 };
    });
    return [{ finding: toFinding(row, target, sources, k), target, sources }];
  });
  const { text } = texts.ja;
  const half = texts.ja.passages[Math.ceil(rows.length / 2)]?.span.start ?? text.length;
  return {
    path: 'plans/harbour-town.ja.txt',
    pair: 'harbour-town',
    language: 'ja',
    sources: LANGUAGES,
    text,
    items,
    sections: [
      { title: '港町の計画', span: { start: 0, end: half }, segments: 4 },
      { title: '暮らし', span: { start: half, end: text.length }, segments: 8 },
    ],
    segments: texts.ja.passages.map(segmentOf),
    versions: LANGUAGES.map((language) => versionOf(language, texts[language].passages)),
    weakZones: [[{ start: half, end: text.length }], [], []],
  };
}

function segmentOf({ span, text, line }: Passage): ReviewSegment {
  return { span, text, line };
}

/** A bead a row; a row that the version does not have is a null bead. */
function versionOf(language: LanguageCode, passages: readonly (Passage | undefined)[]): ReviewVersion {
  let next = 0;
  const beads = passages.map((passage, k) => {
    const source = passage ? [next++] : [];
    return { target: [k], source, confidence: 0.91, locked: false };
  });
  return { language, segments: passages.flatMap((passage) => (passage ? [segmentOf(passage)] : [])), beads };
}

interface Version {
  readonly text: string;
  readonly passages: readonly (Passage | undefined)[];
}

function textOf(rows: readonly FixtureRow[], language: 'ja' | 'vi' | 'ko' | 'en'): Version & { passages: Passage[] } {
  const parsed = rows.map((row) => (row[language] === undefined ? undefined : parseMarked(row[language])));
  const text = parsed.map((one) => `${one?.text ?? ''}\n`).join('');
  const locator = createLocator(text);
  let at = 0;
  const passages = parsed.map((one): Passage | undefined => {
    const start = at;
    at += (one?.text.length ?? 0) + 1;
    if (!one) return undefined;
    const span = { start, end: start + one.text.length };
    return { language, span, text: one.text, line: locator.locate(start).line, marks: one.spans };
  });
  return { text, passages: passages as Passage[] };
}

function toFinding(row: FixtureRow, target: Passage, sources: readonly SourcePassage[], segment: number): Finding {
  const place = (passage: Passage, { start, end }: Span) => ({
    start: passage.span.start + start,
    end: passage.span.start + end,
    line: passage.line,
    column: start + 1,
    text: passage.text.slice(start, end),
  });
  const words = place(target, target.marks[0]!);
  const testimonies = sources.flatMap(({ language, passage }) =>
    (passage?.marks ?? []).map((span) => ({ ...place(passage!, span), language, role: 'contradicts' as const })),
  );
  const suggestions = row.fix === undefined ? [] : [{ start: words.start, end: words.end, text: row.fix }];
  return findingOf(words, testimonies, { segment, suggestions, ...row.finding });
}

/** A judgement on the finding with an id. */
export function decisionOn(review: Review, id: string, verdict: Verdict, stated: Partial<Decision> = {}): Decision {
  const { finding, target } = review.items.find((item) => item.finding.fingerprints.includes(id))!;
  const { check } = finding;
  const subject = { pair: review.pair, check, words: finding.target.text, sentence: target.text };
  const when = { by: 'Lan', at: '2025-03-01T10:12:45.000Z' };
  return { id: `${id}-${verdict}`, parents: [], fingerprint: id, verdict, subject, ...when, ...stated };
}

/** The state of a review with the cursor on its second finding, or as stated. */
export function stateOf(stated: Partial<ReviewState> = {}): ReviewState {
  const review = stated.review ?? reviewOf();
  const decisions = stated.decisions ?? [];
  return {
    review,
    decisions,
    read: stated.read ?? decisions.length,
    standings: standings(review, decisions),
    by: 'Lan',
    at: Math.min(1, review.items.length - 1),
    filter: 'all',
    sort: 'position',
    checkNames: {},
    query: '',
    screen: { kind: 'list' },
    notice: undefined,
    realigned: { undo: [], redo: [] },
    isChecking: false,
    labels: {},
    withheld: new Set(),
    learning: NOTHING_LEARNED,
    file: '.taiyaku/decisions.jsonl',
    ...stated,
  };
}

const field = (text: string, cursor: number = text.length) => ({ text, cursor });

/** Places of a term in the made-up text: one where its word is not known, one with the word of the glossary, one with another word. */
const TERM_PLACES = placesIn(reviewOf(), {
  names: { vi: 'trung tâm thể thao', en: 'sports centre' },
  admitted: ['スポーツセンター'],
  places: [
    [2, undefined],
    [3, 'スポーツセンター', { vi: 'trung tâm thể thao', en: 'sports centre' }],
    [5, '大蛇', { vi: 'thể rắn', en: 'solid' }],
  ],
});

/** A term as a test says it: the words of each place in a sentence, the first ones there; undefined where they are not known. */
export interface FixtureTerm {
  readonly names?: Readonly<Record<LanguageCode, string>>;
  readonly admitted?: readonly string[];
  readonly places: readonly (readonly [
    segment: number,
    words: string | undefined,
    sources?: Readonly<Record<LanguageCode, string>>,
  ])[];
}

/** The places of a term in a text under review. */
export function placesIn(review: Review, { names = {}, admitted = [], places }: FixtureTerm): TermPlaces {
  const spanOf = (text: string, words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  return {
    names: Object.entries(names).map(([language, text]) => ({ language, text })),
    admitted,
    places: places.map(([segment, words, sources = {}]) => {
      const sentence = review.segments[segment]!;
      const local = words === undefined ? undefined : spanOf(sentence.text, words);
      return {
        segment,
        target: local && { start: sentence.span.start + local.start, end: sentence.span.start + local.end },
        rendering: words ?? '',
        sources: Object.entries(sources).map(([language, text]) => {
          const { segments } = review.versions.find((version) => version.language === language)!;
          const own = segments.find((one) => one.text.includes(text))!;
          const { start, end } = spanOf(own.text, text);
          return { language, span: { start: own.span.start + start, end: own.span.start + end } };
        }),
      };
    }),
  };
}

const terms = {
  kind: 'terms',
  item: 4,
  places: TERM_PLACES,
  at: 2,
  word: 'スポーツセンター',
  typed: '',
  left: [],
  mode: 'places',
} as const;
/** Something to be learned, and something that was. */
export const LEARN_ROWS: readonly LearnRow[] = [
  {
    teaching: { kind: 'allow', language: 'ja', check: 'unsupported-word', words: '海辺の市場', reason: '固有名詞' },
    ids: [],
    taken: true,
  },
  {
    teaching: {
      kind: 'pair',
      target: { language: 'ja', text: '鉄道' },
      source: { language: 'vi', text: 'đường sắt' },
    },
    ids: ['5q5q5q5q5q5q'],
    taken: false,
  },
];

/** Every screen, with something in it. */
export const SCREENS: readonly Screen[] = [
  { kind: 'list' },
  { kind: 'edit', field: field(reviewOf().items[1]!.target.text.replace('鉄の道', '鉄道'), 50) },
  { kind: 'dismiss', scope: 'file', counts: { this: 1, file: 3, everywhere: 3 }, field: field('引用') },
  { kind: 'comment', field: field('灯台のことも確認する') },
  { kind: 'question', field: field('水族館でよろしいですか。') },
  { kind: 'search', field: field('灯台') },
  { kind: 'help', field: field(''), at: 3 },
  { kind: 'overview', top: 0 },
  { kind: 'alignment', version: 0, at: 2, sentence: 2, order: 'text', help: undefined },
  { kind: 'alignment', version: 1, at: 3, sentence: 3, order: 'doubtful', help: undefined },
  { kind: 'alignment', version: 0, at: 0, sentence: 0, order: 'text', help: 4 },
  { ...terms, places: undefined, at: 0, word: '' },
  terms,
  { ...terms, mode: 'confirm' },
  { ...terms, mode: 'glossary' },
  { ...terms, field: field('固形') },
  { kind: 'learn', at: 1, leaving: false, rows: LEARN_ROWS },
  {
    kind: 'write',
    top: 0,
    changes: [
      { line: 2, before: '町は新しい橋に15億円を充てる。', after: '町は新しい橋に150億円を充てる。', conflict: false },
      { line: 6, before: '漁師たちは大蛇の燃料を試す。', after: '漁師たちは固形の燃料を試す。', conflict: true },
    ],
  },
];
