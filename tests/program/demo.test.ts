import { afterAll, describe, expect, test } from 'vitest';
import { closeTerminals, LIMIT, MISSING, openTerminal, PROGRAM } from '../support/tmux.js';

/** Runs a command in a terminal of 80×24 and gives what stands there when it is done. */
async function screenOf(command: string): Promise<string> {
  const terminal = openTerminal(process.cwd());
  try {
    terminal.run(`PS1=; clear; ${command}; echo "[done $?]"`);
    return await terminal.until(/^\[done \d+\]/m);
  } finally {
    terminal.close();
  }
}

afterAll(closeTerminals);

describe.skipIf(MISSING.length > 0)(`in a real terminal ${MISSING.join(', ')}`, () => {
  test(
    'the demo ends with its summary, and the progress line is gone',
    async () => {
      const screen = await screenOf(`node ${PROGRAM} demo`);
      expect(screen).toMatch(/^\d+ findings: 3 critical/m);
      expect(screen).toContain('[done 0]');
      expect(screen).not.toMatch(/loading the Japanese dictionary|aligning /);
    },
    LIMIT * 2,
  );

  test(
    'a mistake is one message and an exit code',
    async () => {
      const screen = await screenOf(`node ${PROGRAM} check none.ja.txt --against none.vi.txt`);
      expect(screen).toContain('none.ja.txt');
      expect(screen).toContain('[done 3]');
    },
    LIMIT * 2,
  );
});
