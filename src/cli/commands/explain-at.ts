import { dirname } from 'node:path';
import { EXIT, Fault } from '../../core/fault.js';
import { widthOf } from '../../io/terminal.js';
import { createLocator } from '../../text/position.js';
import { policyFor } from '../check-policy.js';
import { emit } from '../emit.js';
import type { ExplainFlags } from '../flag-types.js';
import { learnedLexicons, lessonsFor, withAllowed } from '../lessons-in-force.js';
import { localDay } from '../local-day.js';
import { lockedBeadsFor } from '../locked-beads.js';
import { formatPlace } from '../place-explanation.js';
import { createProgress } from '../progress.js';
import { type CommandScope, readText } from '../services.js';
import { resolveSettings, sessionSettings } from '../settings.js';
import { versionsBeside } from '../versions-beside.js';

/** `taiyaku explain --at FILE:LINE:COL`: what stands there, what the versions say for it, and what the checks made of it. @returns the exit code */
export async function explainAt(at: string, flags: ExplainFlags, scope: CommandScope): Promise<number> {
  const { io, services } = scope;
  const { file, line, column } = readPlace(at);
  const settings = await resolveSettings(flags, io.env, dirname(file));
  const progress = createProgress(io, flags);
  progress.step(`reading ${file}`);
  const target = await readText(file);
  const offset = createLocator(target.text).offsetAt(line, column);
  if (offset === undefined) {
    const what = `the text has no line ${line} with a column ${column}`;
    throw new Fault('usage', { where: at, what, cure: 'Lines and columns begin with 1; a column is a character.' });
  }
  const paths = flags.against ?? (await versionsBeside(file))?.versions.map(({ path }) => path) ?? [];
  if (paths.length === 0) {
    const cure = `Write taiyaku explain --at ${at} --against vi.txt ko.txt en.txt`;
    throw new Fault('usage', { where: file, what: 'no versions of this text stand beside it', cure });
  }
  const sources = await Promise.all(paths.map((path) => readText(path)));
  const languages = [...new Set([target, ...sources].map(({ language }) => language))];
  const { learned } = lessonsFor(dirname(file));
  const session = await services.openSession({
    languages,
    ...sessionSettings(settings),
    pairs: learnedLexicons(learned),
    onProgress: progress.step,
  });
  const cut = { target: session.segment(target), sources: sources.map((source) => session.segment(source)) };
  for (const source of cut.sources) await session.prepare(cut.target, source);
  const [collation] = await session.collateAll([{ ...cut, locked: lockedBeadsFor(dirname(file), flags, scope) }]);
  const policy = policyFor(file, localDay(new Date()), settings.profile.value, settings.choices);
  const explanation = session.explain(collation!, offset, withAllowed(policy, target.language, learned));
  progress.clear();
  if (!explanation) throw new Fault('input', { where: file, what: 'the text is empty', cure: 'Name another text.' });
  emit(io, undefined, formatPlace(at, explanation, collation!, widthOf(io.stdout)));
  return EXIT.done;
}

function readPlace(at: string): { file: string; line: number; column: number } {
  const match = /^(.+):(\d{1,9}):(\d{1,9})$/u.exec(at);
  if (match) return { file: match[1]!, line: Number(match[2]), column: Number(match[3]) };
  const cure = 'Write taiyaku explain --at ja.txt:22:27; reports name places so.';
  throw new Fault('usage', { where: at, what: 'this is not FILE:LINE:COLUMN', cure });
}
