/**
 * Forms of Japanese verbs from the dictionary form. Which verbs in る drop it (食べる) and which change it (帰る) cannot be seen from their letters, so
 * the caller says it, or tries both.
 */

/** Letters of a verb's last syllable before ます, before ない and before た. */
const ROWS: Readonly<Record<string, readonly [polite: string, negative: string, past: string]>> = {
  う: ['い', 'わ', 'った'],
  く: ['き', 'か', 'いた'],
  ぐ: ['ぎ', 'が', 'いだ'],
  す: ['し', 'さ', 'した'],
  つ: ['ち', 'た', 'った'],
  ぬ: ['に', 'な', 'んだ'],
  ぶ: ['び', 'ば', 'んだ'],
  む: ['み', 'ま', 'んだ'],
  る: ['り', 'ら', 'った'],
};

/** 行く has 行った; 問う and 請う (問うた) are left out. */
const GOING = /(?:行|い|ゆ|逝)く$/u;

/** Forms of one verb: before ます, with ない, with た. */
export interface VerbForms {
  readonly stem: string;
  readonly negative: string;
  readonly past: string;
}

/**
 * @param base dictionary form: 帰る
 * @returns the forms of each class that the verb may belong to: 帰り and 帰 for 帰る, one for other verbs; none for what is no verb
 */
export function verbForms(base: string): VerbForms[] {
  if (base === 'くる') return [{ stem: 'き', negative: 'こない', past: 'きた' }];
  if (base === 'ある') return [{ stem: 'あり', negative: 'ない', past: 'あった' }];
  if (base.endsWith('する')) return [regular(base.slice(0, -2), 'し')];
  if (base.endsWith('ずる')) return [regular(base.slice(0, -2), 'じ')];
  const row = ROWS[base.slice(-1)];
  const beginning = base.slice(0, -1);
  if (!row || beginning === '') return [];
  const [polite, negative, past] = row;
  const changing = {
    stem: beginning + polite,
    negative: `${beginning}${negative}ない`,
    past: beginning + (GOING.test(base) ? 'った' : past),
  };
  return base.endsWith('る') ? [regular(beginning, ''), changing] : [changing];
}

function regular(beginning: string, syllable: string): VerbForms {
  const stem = beginning + syllable;
  return { stem, negative: `${stem}ない`, past: `${stem}た` };
}
