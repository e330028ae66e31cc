import type { Token } from '../../core/segment.js';

const A_ROW: Readonly<Record<string, string>> = {
  う: 'わ',
  く: 'か',
  ぐ: 'が',
  す: 'さ',
  つ: 'た',
  ぬ: 'な',
  ぶ: 'ば',
  む: 'ま',
  る: 'ら',
};
const PAST: Readonly<Record<string, string>> = {
  う: 'った',
  く: 'いた',
  ぐ: 'いだ',
  す: 'した',
  つ: 'った',
  ぬ: 'んだ',
  ぶ: 'んだ',
  む: 'んだ',
  る: 'った',
};

/** Verbs in る whose class the dictionary form does not show: one kanji and る, or kana alone. */
const ICHIDAN: ReadonlySet<string> = new Set(
  '見る 着る 似る 煮る 得る 出る 寝る 経る いる みる できる すぎる くれる'.split(' '),
);
/** A kanji and a syllable in e before る: 食べる, 調べる; verbs like 走る and 滑る have る alone. */
const OKURIGANA_ICHIDAN = /\p{Script=Han}[えけげせぜてでねへべめれ]る$/u;
/** Readings in a, u or o before る: 送る, 作る, 困る. */
const GODAN_READING = /[アカガサザタダナハバマヤラワウクグスズツヌフブムユルオコゴソゾトドノホボモヨロ]ル$/u;

type VerbClass = 'godan' | 'ichidan' | 'する' | '来る';

/** The class of a verb as far as the token shows it; undefined where it may be either: 入る and 見る end alike. */
function classOf({ base, surface, posDetail, reading }: Token): VerbClass | undefined {
  if (base === 'する' || base === '来る') return base;
  if (!base.endsWith('る')) return A_ROW[base.at(-1) ?? ''] ? 'godan' : undefined;
  if (`${surface}る` === base || posDetail === '接尾') return 'ichidan';
  if (/[っりら]$/u.test(surface)) return 'godan';
  if (ICHIDAN.has(base) || OKURIGANA_ICHIDAN.test(base)) return 'ichidan';
  return surface === base && GODAN_READING.test(reading ?? '') ? 'godan' : undefined;
}

/** What stands before ない: 書か, 食べ, し. Undefined where the class of the verb is not sure, and for ある, which has none. */
export function negativeStem(token: Token): string | undefined {
  const { base } = token;
  if (base === 'ある') return '';
  switch (classOf(token)) {
    case 'する':
      return 'し';
    case '来る':
      return '来';
    case 'ichidan':
      return base.slice(0, -1);
    case 'godan':
      return base.slice(0, -1) + A_ROW[base.at(-1)!];
    default:
      return undefined;
  }
}

/** The past form: 書いた, 食べた, した. */
export function pastForm(token: Token): string | undefined {
  const { base } = token;
  switch (classOf(token)) {
    case 'する':
      return 'した';
    case '来る':
      return '来た';
    case 'ichidan':
      return `${base.slice(0, -1)}た`;
    case 'godan':
      return base.endsWith('行く') ? `${base.slice(0, -1)}った` : base.slice(0, -1) + PAST[base.at(-1)!];
    default:
      return undefined;
  }
}
