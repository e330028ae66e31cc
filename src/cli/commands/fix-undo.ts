import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EXIT, Fault } from '../../core/fault.js';
import { openDecisionStore } from '../../io/decision-store.js';
import { findJournal } from '../../io/write-journal.js';
import { lastWritten, undoWrite } from '../../io/write-target.js';
import { unwrittenDrafts } from '../../review/decisions/written.js';
import { visible } from '../../text/visible.js';
import { formatFault } from '../faults.js';
import { reviewerOf } from '../reviewer.js';
import type { CommandScope } from '../services.js';

/** `taiyaku fix --undo [FILE | DIR]`: puts back what was last written into a file, or by the last run that wrote. @returns the exit code */
export function undoFix(operands: readonly string[], { io }: CommandScope): number {
  const [operand = '.', ...more] = operands;
  if (more.length > 0) {
    throw new Fault('usage', { where: more[0]!, what: '--undo takes one file or folder', cure: 'Name one of them.' });
  }
  const isFolder = statSync(operand, { throwIfNoEntry: false })?.isDirectory() === true;
  const folder = findJournal(isFolder ? operand : dirname(operand));
  const paths = folder === undefined ? [] : isFolder ? lastWritten(folder) : [operand];
  const store = folder === undefined ? undefined : openDecisionStore(folder, { by: reviewerOf(io.env) });
  const at = new Date().toISOString();
  let [done, failed] = [0, false];
  for (const path of paths) {
    try {
      const entry = undoWrite(folder!, path, at);
      if (!entry) continue;
      const drafts = unwrittenDrafts(entry.decisions, store!.read().lines);
      if (drafts.length > 0) store!.append(drafts);
      io.stdout.write(`${visible(path)}: as it was before ${entry.at}\n`);
      done++;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      io.stderr.write(formatFault(error));
      failed = true;
    }
  }
  if (done === 0 && !failed) {
    throw new Fault('usage', {
      where: operand,
      what: 'no corrections were written here',
      cure: 'Name the file or its folder.',
    });
  }
  return failed ? EXIT.input : EXIT.done;
}
