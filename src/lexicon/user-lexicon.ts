/**
 * Lexicons of the user's own: word pairs of two languages, imported or learned from aligned texts. A file is a table with a header line:
 *
 *     ja     vi          together   ja count   vi count
 *     外交   ngoại giao  41         44         43
 *
 * The first two columns are named by their languages; the three counts are there in learned lexicons only: in how many segments both words are, and each of
 * them. Lines that begin with `#` are comments.
 */
import { Fault, type FaultDetail } from '../core/fault.js';
import type { LanguageCode } from '../core/language.js';
import { readLanguageTag } from '../text/language-tag.js';
import { formatTable } from '../text/table.js';
import { equivalentKey } from './core-lexicon.js';
import type { Dictionary } from './dictionary.js';
import { type PairCounts, sharesOf } from './learned.js';

export interface UserEntry {
  readonly word: string;
  readonly equivalent: string;
  /** Of learned pairs. */
  readonly counts?: PairCounts;
}

export interface UserLexicon {
  /** Languages of words and of equivalents. */
  readonly from: LanguageCode;
  readonly to: LanguageCode;
  readonly entries: readonly UserEntry[];
}

/**
 * A learned pair is evidence when it was seen so often, and at least these shares of the segments with one word have the other. Rarer pairs of a memory are
 * wrong too often: the words of one sentence that it has several times. Chosen by reading pairs that were learned from help texts; not measured.
 */
const FIRM = { together: 6, forward: 0.3, backward: 0.3 };
/** More mistakes than these are not told. */
const MOST_MISTAKES = 20;

/**
 * Reads a lexicon file.
 * @param text decoded
 * @param path for messages
 * @throws Fault (`usage`) with the line of each mistake
 */
export function parseUserLexicon(text: string, path: string): UserLexicon {
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const languages = first < 0 ? undefined : headerOf(lines[first]!);
  if (!languages) {
    throw new Fault('usage', {
      where: first < 0 ? path : `${path}:${first + 1}`,
      what: 'the lexicon has no header line with two languages',
      cure: 'Begin with a line such as "ja<tab>vi", or make the file with taiyaku lexicon import.',
    });
  }
  const mistakes: FaultDetail[] = [];
  const entries = lines.flatMap((line, k): UserEntry[] => {
    if (k <= first || line.trim() === '' || line.startsWith('#')) return [];
    const entry = entryOf(line);
    if (!('what' in entry)) return [entry];
    mistakes.push({ where: `${path}:${k + 1}`, ...entry });
    return [];
  });
  if (mistakes.length > 0) throw new Fault('usage', mistakes.slice(0, MOST_MISTAKES));
  return { ...languages, entries };
}

function headerOf(line: string): Pick<UserLexicon, 'from' | 'to'> | undefined {
  const [from, to] = line.split('\t').map((cell) => readLanguageTag(cell.trim()));
  if (!from || !to || !('language' in from && 'language' in to) || from.language === to.language) return undefined;
  return { from: from.language, to: to.language };
}

function entryOf(line: string): UserEntry | Pick<FaultDetail, 'what' | 'cure'> {
  const [word = '', equivalent = '', ...more] = line.split('\t').map((cell) => cell.normalize('NFC').trim());
  if (word === '' || equivalent === '') {
    return { what: 'a word or its equivalent is missing', cure: 'Write both, with a tab between them.' };
  }
  const counts = more.filter((cell) => cell !== '').slice(0, 3);
  if (counts.length === 0) return { word, equivalent };
  const [together, targetCount, sourceCount] = counts.map((cell) => (/^\d+$/u.test(cell) ? Number(cell) : -1));
  if (together! > 0 && targetCount! >= together! && sourceCount! >= together!) {
    return { word, equivalent, counts: { together: together!, targetCount: targetCount!, sourceCount: sourceCount! } };
  }
  return {
    what: `the counts "${counts.join(' ')}" are none`,
    cure: 'Write three whole numbers (segments with both words, with the one, with the other), or none.',
  };
}

/** The file of a lexicon, with counts where the entries have them. */
export function formatUserLexicon({ from, to, entries }: UserLexicon, comment: string): string {
  const learned = entries.some(({ counts }) => counts);
  const header = learned ? [from, to, 'together', `${from} count`, `${to} count`] : [from, to];
  const rows = entries.map(({ word, equivalent, counts }) => [
    word,
    equivalent,
    ...(counts ? [counts.together, counts.targetCount, counts.sourceCount].map(String) : []),
  ]);
  return `# ${comment.replace(/\s+/gu, ' ')}\n${formatTable(header, rows)}`;
}

/**
 * The lexicon for evidence: of learned pairs only those that are firm. It leads from Japanese, where it has Japanese on one side, or else from the language
 * whose code comes first, so that lexicons of two languages can be merged.
 */
export function userDictionary({ from, to, entries }: UserLexicon): Dictionary {
  const turned = to === 'ja' || (from !== 'ja' && to < from);
  const keys = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (!isFirm(entry)) continue;
    const [word, other] = turned ? [entry.equivalent, entry.word] : [entry.word, entry.equivalent];
    const head = word.toLowerCase();
    const own = keys.get(head) ?? new Set<string>();
    keys.set(head, own.add(equivalentKey(other, turned ? from : to)));
  }
  const lists = new Map([...keys].map(([word, own]) => [word, [...own]]));
  const ends = turned ? { from: to, to: from } : { from, to };
  return { ...ends, translations: (word) => lists.get(word) ?? NONE };
}

const NONE: readonly string[] = [];

function isFirm({ counts }: UserEntry): boolean {
  if (!counts) return true;
  const { forward, backward } = sharesOf(counts);
  return counts.together >= FIRM.together && forward >= FIRM.forward && backward >= FIRM.backward;
}
