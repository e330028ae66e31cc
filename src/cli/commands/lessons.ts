import { EXIT, Fault } from '../../core/fault.js';
import { forgetDrafts, holdingLessons, type Lesson, type Teaching, teachingKey } from '../../core/lesson.js';
import { openLessonStore } from '../../io/lesson-store.js';
import { formatTable } from '../../text/table.js';
import { hint, warnOfDamage } from '../emit.js';
import type { DecisionsLessonsFlags } from '../flag-types.js';
import { reviewerOf } from '../reviewer.js';
import type { CommandScope } from '../services.js';
import { folderOf, formatJson, minuteOf, noneIn } from './decisions.js';

/** `taiyaku decisions lessons [DIR]`: what was learned and refused, or with `--forget` takes some of it back. @returns 0, also when there is none */
export async function decisionsLessons(
  operands: readonly string[],
  flags: DecisionsLessonsFlags,
  { io }: CommandScope,
): Promise<number> {
  const folder = folderOf(operands);
  const store = folder === undefined ? undefined : openLessonStore(folder, { by: reviewerOf(io.env) });
  const { lines: lessons, damaged } = store?.read() ?? { lines: [], damaged: [] };
  if (store) warnOfDamage(io, flags, store.path, damaged);
  const holding = holdingLessons(lessons).filter(({ kind }) => kind !== 'forget');
  const { forget } = flags;
  if (forget !== undefined) {
    const drafts = forget.flatMap((id) => draftsFor(id, holding));
    store?.append([...new Map(drafts.map((draft) => [JSON.stringify(draft), draft])).values()]);
    hint(io, flags, `forgotten: ${forget.join(', ')}`);
  } else if (flags.json) io.stdout.write(formatJson(holding));
  else if (holding.length === 0) hint(io, flags, noneIn('lessons', operands));
  else io.stdout.write(formatTable(['id', 'when', 'who', 'lesson', 'check', 'words', 'reason'], holding.map(rowOf)));
  return EXIT.done;
}

/** @throws Fault `usage` when no lesson with this id holds */
function draftsFor(id: string, holding: readonly Lesson[]) {
  const lesson = holding.find((one) => one.id === id);
  const teaching = lesson && teachingIn(lesson);
  if (!lesson || !teaching) {
    const cure = 'taiyaku decisions lessons lists them with their ids.';
    throw new Fault('usage', { where: '--forget', what: `no lesson that holds has the id "${id}"`, cure });
  }
  const same = holding.filter((one) => {
    const other = teachingIn(one);
    return one.kind === lesson.kind && other !== undefined && teachingKey(other) === teachingKey(teaching);
  });
  const ids = same.map((one) => one.id);
  // What was refused may be proposed again; what was learned is not wanted any more.
  return lesson.kind === 'refused'
    ? ids.map((one) => ({ kind: 'forget' as const, lesson: one }))
    : forgetDrafts(teaching, ids);
}

function teachingIn(lesson: Lesson): Teaching | undefined {
  if (lesson.kind === 'forget') return undefined;
  return lesson.kind === 'refused' ? lesson.teaching : lesson;
}

function rowOf(lesson: Lesson): string[] {
  const { id, at, by, kind } = lesson;
  const teaching = teachingIn(lesson);
  const said =
    teaching?.kind === 'allow'
      ? [teaching.check, teaching.words, teaching.reason]
      : teaching
        ? ['', `${teaching.target.text} = ${teaching.source.language} ${teaching.source.text}`, '']
        : ['', '', ''];
  const name = teaching && kind === 'refused' ? `refused: ${teaching.kind}` : kind;
  return [id, minuteOf(at), by, name, ...said];
}
