import { EXIT, Fault } from '../../core/fault.js';
import { findConfig } from '../../io/config.js';
import { type Group, pairFolder } from '../../io/pairing.js';
import { visible } from '../../text/visible.js';
import type { CommandScope } from '../services.js';
import { shortPath } from '../short-path.js';

const SHOWN = 5;

/** `taiyaku` alone: what it does, and what can be done in this folder. @returns 0 */
export async function welcome({ io }: CommandScope): Promise<number> {
  const groups = await groupsHere();
  const config = findConfig('.');
  const lines = [
    'taiyaku aligns a Japanese text with its Vietnamese, Korean and English versions',
    'and flags what a careful reviser would flag: numbers, names, terms, omissions.',
    '',
    ...groups.slice(0, SHOWN).map(describe),
  ];
  if (groups.length > SHOWN) lines.push(`and ${groups.length - SHOWN} more`);
  if (config !== undefined) lines.push(`Settings: ${visible(shortPath(config))}`);
  if (groups.length > 0) lines.push('', 'Next:  taiyaku check .', '       taiyaku review .');
  else {
    lines.push('No versions of a text here (ja.txt + vi.txt, talk.ja.txt + talk.vi.txt, …).', '');
    lines.push('Next:  taiyaku demo', '       taiyaku check TARGET --against SOURCE...');
  }
  lines.push('       taiyaku --help');
  io.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.done;
}

async function groupsHere(): Promise<readonly Group[]> {
  try {
    return await pairFolder('.');
  } catch (error) {
    if (error instanceof Fault) return []; // No pairs here is no mistake: the user has asked for nothing yet.
    throw error;
  }
}

function describe({ name, files }: Group): string {
  const languages = files.map(({ language }) => language);
  const [first, ...others] = languages.includes('ja') ? languages : [];
  const pair = first === undefined ? languages.join(' ') : `${first}  <-  ${others.join(' ')}`;
  return `Found here:  ${visible(name === '' ? files[0]!.path : name)}  (${pair})`;
}
