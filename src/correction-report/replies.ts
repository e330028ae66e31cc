import type { Decision } from '../core/decision.js';

/** What the receiver of a report says to an entry. */
export const ANSWERS = ['accept', 'reject', 'discuss'] as const;
export type Answer = (typeof ANSWERS)[number];

/** By which a reply is told: `7k3f9a2c`, or with the judgements that held when the report was made `7k3f9a2c:4f0c…,91ab…`. So a judgement that was made since is known to be one that the receiver has not seen. */
export function replyKey(id: string, decisions: readonly Pick<Decision, 'id'>[]): string {
  return decisions.length === 0 ? id : `${id}:${decisions.map((decision) => decision.id).join(',')}`;
}

/** By which an answer to several entries at once is told: their keys, with spaces between. */
export function groupKey(keys: readonly string[]): string {
  return keys.join(' ');
}

/** An answer as it was read from a file. */
export interface Reply {
  /** Fingerprint of the finding. */
  readonly id: string;
  /** Ids of the judgements that the receiver has answered. */
  readonly knew: readonly string[];
  readonly answer: Answer;
  /** What was written beside it; empty where nothing was. */
  readonly text: string;
}

/** Replies of a file, and what in it could not be read. */
export interface ReadReplies {
  readonly replies: readonly Reply[];
  /** Rows with a word that is no answer, or with an answer and no id, in words for a warning: `row 7: "maybe" is no answer`. */
  readonly remarks: readonly string[];
}

/** A row of an answered table. */
export interface AnsweredRow {
  /** As people find it in the file: `row 7`. */
  readonly name: string;
  /** The reply key, or those of several entries ({@link groupKey}). */
  readonly id: string;
  readonly answer: string;
  readonly reply: string;
}

const WORDS: Readonly<Record<Answer, readonly string[]>> = {
  accept: ['accept', 'accepted', 'yes', 'ok', '採用', '採', '可', '○', '〇', '채택', '반영', 'chấp nhận', 'đồng ý'],
  reject: [
    'reject',
    'rejected',
    'no',
    '不採用',
    '否',
    '不可',
    '×',
    '미채택',
    '불채택',
    '미반영',
    'không chấp nhận',
    'không đồng ý',
  ],
  discuss: ['discuss', '要相談', '相談', '保留', '△', '협의 필요', '협의', 'cần trao đổi', 'trao đổi'],
};

function readKey(key: string): Pick<Reply, 'id' | 'knew'> {
  const [id = '', knew = ''] = key.trim().split(':', 2);
  return { id, knew: knew === '' ? [] : knew.split(',') };
}

/** What a word in the column of decisions means, in whichever of the four languages it is. */
export function answerOf(word: string): Answer | undefined {
  const form = word.normalize('NFKC').trim().toLowerCase();
  return ANSWERS.find((answer) => WORDS[answer].some((one) => one.normalize('NFKC') === form));
}

/**
 * Makes replies of rows, in any order. Rows without an answer are left out: whoever wrote beside them without deciding has decided nothing, and is told so. What is answered for several entries at once holds for those that have no answer of
 * their own.
 * @param rows of a table that was sent back
 */
export function repliesOf(rows: readonly AnsweredRow[]): ReadReplies {
  const replies: Reply[] = [];
  const remarks: string[] = [];
  const single = new Set(rows.filter(({ answer }) => answer.trim() !== '').map(({ id }) => id.trim()));
  for (const { name, id, answer: word, reply } of rows) {
    const text = reply.trim();
    if (word.trim() === '') {
      if (text !== '') remarks.push(`${name}: there is a reply and no decision: "${text}"`);
      continue;
    }
    const answer = answerOf(word);
    if (answer === undefined) remarks.push(`${name}: "${word.trim()}" is no decision`);
    else if (id.trim() === '') remarks.push(`${name}: the identifier is gone`);
    else {
      const keys = id.trim().split(/\s+/u);
      const meant = keys.length === 1 ? keys : keys.filter((key) => !single.has(key));
      replies.push(...meant.map((key) => ({ ...readKey(key), answer, text })));
    }
  }
  return { replies, remarks };
}
