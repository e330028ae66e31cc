import { describe, expect, test } from 'vitest';
import type { DecisionDraft } from '../../src/core/decision.js';
import { readCsvReplies } from '../../src/correction-report/read-csv-replies.js';
import { answerOf, groupKey, type Reply, repliesOf, replyKey } from '../../src/correction-report/replies.js';
import { draftsOfReplies } from '../../src/correction-report/reply-drafts.js';
import { standings } from '../../src/review/decisions/standing.js';
import { IRON, MONDAYS, SNAKE, YEN } from '../support/review-desk.js';
import { reviewOf } from '../support/review-fixture.js';
import { type Judged, judgedIn, reviewedText } from '../support/reviewed-corrections.js';

describe('what a word means', () => {
  test.each([
    ['採用', 'accept'],
    ['不採用', 'reject'],
    ['要相談', 'discuss'],
    ['chấp nhận', 'accept'],
    ['không chấp nhận', 'reject'],
    ['채택', 'accept'],
    ['미채택', 'reject'],
    [' Accept ', 'accept'],
    ['ＯＫ', 'accept'],
    ['cần trao đổi'.normalize('NFD'), 'discuss'],
    ['たぶん', undefined],
    ['', undefined],
  ])('%s: %s', (word, answer) => {
    expect(answerOf(word)).toBe(answer);
  });
});

test('an answer for several entries holds for those that have none of their own', () => {
  const row = (id: string, answer: string, reply = '') => ({ name: id, id, answer, reply });
  const rows = [row(groupKey(['a1:d1', 'b1', 'c1']), '採用', '統一する'), row('b1', '不採用'), row('c1', '')];
  const all = { answer: 'accept', text: '統一する' };
  expect(repliesOf(rows)).toEqual({
    replies: [
      { ...all, id: 'a1', knew: ['d1'] },
      { ...all, id: 'c1', knew: [] },
      { id: 'b1', knew: [], answer: 'reject', text: '' },
    ],
    remarks: [],
  });
});

describe('a table that came back', () => {
  const HEAD = 'No.,箇所,原文,誤,正,理由,種別,重要度,備考,採否,返信,id';
  const row = (id: string, answer: string, reply = '') => `1,2行目,,15億円,150億円,,,,,${answer},${reply},${id}`;
  const read = (...lines: string[]) => readCsvReplies(lines.join('\r\n'));

  test('rows in any order; what stands beside an answer', () => {
    expect(read(HEAD, row('b1', '不採用', '原文どおり'), row('a1', '採用'))).toEqual({
      replies: [
        { id: 'b1', knew: [], answer: 'reject', text: '原文どおり' },
        { id: 'a1', knew: [], answer: 'accept', text: '' },
      ],
      remarks: [],
    });
  });

  test('columns in any order and language, with lines above them', () => {
    expect(read('Bảng đính chính;;', 'id;Trả lời;Quyết định', 'a1:d1,d2;;chấp nhận')!.replies).toEqual([
      { id: 'a1', knew: ['d1', 'd2'], answer: 'accept', text: '' },
    ]);
  });

  test.each<[why: string, line: string, remark: string | undefined]>([
    ['nothing was decided', row('a1', ''), undefined],
    [
      'a reply without a decision',
      row('a1', '', 'どうでしょう'),
      'row 2: there is a reply and no decision: "どうでしょう"',
    ],
    ['a word that is no decision', row('a1', '検討中'), 'row 2: "検討中" is no decision'],
    ['the identifier was deleted', row('', '採用'), 'row 2: the identifier is gone'],
  ])('%s', (_, line, remark) => {
    expect(read(HEAD, line)).toEqual({ replies: [], remarks: remark === undefined ? [] : [remark] });
  });

  test('another table is none', () => {
    expect(read('a,b', '1,2')).toBeUndefined();
    expect(readCsvReplies('')).toBeUndefined();
  });
});

describe('what answers become', () => {
  const review = reviewOf();
  const made = (judged: readonly Judged[], ...replies: Reply[]) => {
    const decisions = judgedIn(review, judged);
    return draftsOfReplies([reviewedText(review, decisions)], replies, decisions);
  };
  const reply = (id: string, answer: Reply['answer'], text = '', knew: string[] = []): Reply => ({
    id,
    knew,
    answer,
    text,
  });

  test('accept confirms what is suggested, reject dismisses, discuss asks', () => {
    const { drafts, remarks } = made(
      [],
      reply(YEN, 'accept', 'お願いします'),
      reply(IRON, 'reject', '原文どおり'),
      reply(SNAKE, 'discuss', '固形燃料?'),
    );
    expect(remarks).toEqual([]);
    expect(drafts).toMatchObject([
      {
        fingerprint: YEN,
        verdict: 'accepted',
        comment: 'お願いします',
        correction: [{ was: '15億円', now: '150億円' }],
      },
      { fingerprint: IRON, verdict: 'dismissed', reason: '原文どおり' },
      { fingerprint: SNAKE, verdict: 'question', reason: '固形燃料?' },
    ]);
    expect(drafts.every(({ parents }) => parents.length === 0)).toBe(true);
  });

  test('what the reviewer wrote is what is accepted', () => {
    const correction = [{ start: 7, was: '15億円', now: '百五十億円' }];
    const { drafts } = made([{ fingerprint: YEN, verdict: 'question', correction }], reply(YEN, 'accept', '', ['d0']));
    expect(drafts).toMatchObject([{ verdict: 'accepted', correction, parents: ['d0'] }]);
  });

  test('a judgement that the receiver has seen is replaced; one that was made since contradicts the answer', () => {
    const judged: Judged[] = [{ fingerprint: YEN, verdict: 'dismissed', reason: '概数' }];
    const decisions = judgedIn(review, judged);
    const statusAfter = (draft: DecisionDraft) => {
      const all = [...decisions, { ...draft, id: 'new', by: 'Minjun', at: '2027-04-01T00:00:00.000Z' }];
      return standings(review, all)[review.items.findIndex(({ finding }) => finding.id === YEN)]!.status;
    };
    const [seen] = made(judged, reply(YEN, 'accept', '', ['d0'])).drafts;
    const [unseen] = made(judged, reply(YEN, 'accept')).drafts;
    expect([statusAfter(seen!), statusAfter(unseen!)]).toEqual(['accepted', 'conflict']);
  });

  test('a file that is read twice adds nothing', () => {
    const judged: Judged[] = [{ fingerprint: IRON, verdict: 'dismissed', reason: '原文どおり' }];
    expect(made(judged, reply(IRON, 'reject', '原文どおり'))).toEqual({ drafts: [], known: 1, remarks: [] });
    const taken: Judged[] = [{ fingerprint: YEN, verdict: 'accepted' }];
    expect(made(taken, reply(YEN, 'accept'))).toMatchObject({ drafts: [], known: 1 });
    expect(made(taken, reply(YEN, 'accept', '急ぎで', ['d0'])).drafts).toHaveLength(1);
  });

  test('a row that stands twice is one answer; two that contradict each other are told', () => {
    const reject = reply(IRON, 'reject');
    expect(made([], reject, reject)).toMatchObject({ drafts: [{ verdict: 'dismissed' }], known: 1, remarks: [] });
    const { drafts, remarks } = made([], reject, reply(IRON, 'accept'));
    expect([drafts.length, remarks]).toEqual([1, [`${IRON}: answered twice, with reject and accept; the first holds`]]);
  });

  test.each<[why: string, judged: Judged[], reply: Reply, remark: string]>([
    [
      'nobody has said what to write',
      [],
      reply(MONDAYS, 'accept'),
      `line 5, "" (${MONDAYS}): accepted, but nobody has said what to write: taiyaku review`,
    ],
    [
      'somebody asks, and did not take what the check suggests',
      [{ fingerprint: YEN, verdict: 'question', reason: '出典は?' }],
      reply(YEN, 'accept', '', ['d0']),
      `line 2, "15億円" (${YEN}): accepted, but nobody has said what to write: taiyaku review`,
    ],
    [
      'no such finding',
      [],
      reply('zzzzzzzz', 'accept'),
      'zzzzzzzz: no finding of these texts has this identifier any more',
    ],
  ])('%s', (_, judged, one, remark) => {
    expect(made(judged, one)).toEqual({ drafts: [], known: 0, remarks: [remark] });
  });
});

test('a key has the judgements that held', () => {
  expect(replyKey('a1', [])).toBe('a1');
  expect(replyKey('a1', [{ id: 'd1' }, { id: 'd2' }])).toBe('a1:d1,d2');
});
