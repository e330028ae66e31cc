import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDecisions } from '../../src/core/decision-lines.js';
import { columnsOf } from '../../src/text/columns.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { harbourPlan, PLAN_ERRORS } from '../support/harbour-plan.js';
import { chosen, counted, expectWhole, isWhole } from '../support/review-terminal.js';
import { closeTerminals, LIMIT, MISSING, openTerminal, PROGRAM, type TestTerminal } from '../support/tmux.js';

const REVIEW = `node ${PROGRAM} review plan.ja.txt --against plan.vi.txt plan.ko.txt plan.en.txt --ui-lang en`;
/** Starting the program takes seconds, and some tests start it several times. */
const TEST = { timeout: LIMIT * 4 };

let folder: TestFolder;
let terminal: TestTerminal;
beforeEach(() => {
  folder = testFolder(harbourPlan());
  if (MISSING.length === 0) terminal = openTerminal(folder.path);
});
afterEach(() => {
  terminal?.close();
  folder.remove();
});
afterAll(closeTerminals);

/** Starts the review and waits for its first screen. @returns the screen */
async function start(command: string = REVIEW): Promise<string> {
  terminal.run(command);
  return terminal.until(/ open .*(.|\n)* \? keys/u);
}

const decisions = () => {
  const path = folder.file('.taiyaku/decisions.jsonl');
  return existsSync(path) ? parseDecisions(readFileSync(path, 'utf8')).lines : [];
};
const verdicts = () => decisions().map(({ verdict, subject }) => `${verdict} ${subject.words}`);
const on = (k: number) => (screen: string) => chosen(screen).includes(PLAN_ERRORS[k]!.words);
const onLine = (line: number) => (screen: string) => chosen(screen).includes(` ${line}:`);

describe.skipIf(MISSING.length > 0)(`the review in a real terminal ${MISSING.join(', ')}`, () => {
  test('fits the window, whatever its size, and shows all versions', TEST, async () => {
    const first = await start();
    expect(first).toContain(counted(8, 0, 0));
    for (const words of ['[150億]円', '[150 tỷ] yên', '[1,500억] 엔', '[150 billion] yen'])
      expect(first).toContain(words);
    expectWhole(terminal, 80, 24);
    const SIZES = [
      [160, 50, 'Context'],
      [60, 16, '[150億]円'],
      [40, 12, '[150億]円'],
      [80, 24, '[150 billion] yen'],
    ] as const;
    for (const [columns, rows, text] of SIZES) {
      terminal.resize(columns, rows);
      await terminal.until((screen) => screen.includes(text) && isWhole(terminal, rows));
      expectWhole(terminal, columns, rows);
    }
    expect(terminal.screen()).toBe(first);
    terminal.resize(39, 24);
    await terminal.until('This window is too small (39×24)');
    terminal.resize(80, 9);
    await terminal.until(
      (screen) => screen.trim() === 'This window is too small (80×9). Use a larger one, or: --plain',
    );
    terminal.resize(80, 24);
    await terminal.until((screen) => screen === first);
    terminal.press('q');
    await terminal.until('every judgement is saved');
  });

  test('moves by keys as input methods give them', TEST, async () => {
    await start();
    terminal.type('jjjjj');
    await terminal.until(onLine(11));
    terminal.type('ㅓ');
    await terminal.until(onLine(12));
    terminal.type('ｊ');
    await terminal.until(onLine(14));
    terminal.type('k');
    await terminal.until(onLine(12));
    expect(decisions()).toEqual([]);
    terminal.type('đ');
    await terminal.until('saved');
    expect(verdicts()).toEqual(['dismissed 65']);
    terminal.type('か');
    await terminal.until('Kana typed: switch the input method off');
    terminal.type('j');
    await terminal.until((screen) => !screen.includes('Kana typed'));
    expect(decisions()).toHaveLength(1);
  });

  test('saves each judgement at once; a killed review loses none, and the next one takes them back', TEST, async () => {
    await start();
    terminal.type('f');
    await terminal.until(on(1));
    expect(verdicts()).toEqual(['accepted 150億']);
    terminal.type('d');
    await terminal.until(on(2));
    expect(verdicts()).toEqual(['accepted 150億', 'dismissed 2026年4月']);
    terminal.type('s');
    await terminal.until(on(3));
    expect(verdicts()).toEqual(['accepted 150億', 'dismissed 2026年4月', 'skipped 300']);
    for (const pid of terminal.children()) process.kill(pid, 'SIGKILL');
    await terminal.until('Killed');
    terminal.close();
    terminal = openTerminal(folder.path);
    const again = await start();
    expect(again).toContain(counted(5, 1, 1));
    expect(on(3)(again)).toBe(true);
    for (const [k, count] of [counted(6, 1, 1), counted(7, 1, 0), counted(8, 0, 0)].entries()) {
      terminal.type('u');
      await terminal.until((screen) => screen.includes(count) && on(2 - k)(screen));
    }
    terminal.type('u');
    await terminal.until('nothing to undo');
    expect(decisions()).toHaveLength(6);
  });

  test('dismisses all findings like one with one line, and takes it back with one key', TEST, async () => {
    await start();
    terminal.type('jjjj');
    await terminal.until(onLine(10));
    terminal.type('D');
    await terminal.until('like this in this text: 2');
    terminal.type('定員');
    await terminal.until('定員');
    terminal.press('Enter');
    await terminal.until(counted(6, 0, 2));
    expect(decisions()).toMatchObject([{ verdict: 'dismissed', scope: 'file', reason: '定員' }]);
    terminal.type('u');
    await terminal.until(counted(8, 0, 0));
    expect(decisions()).toHaveLength(2);
  });

  test('a sentence is edited with the cursor behind what is typed', TEST, async () => {
    await start();
    const TYPED = ['書生', '서생', 'thư sinh'.normalize('NFC'), 'thư sinh'.normalize('NFD')];
    for (const typed of TYPED) {
      terminal.type('e');
      await terminal.until('Enter: accept');
      expect(terminal.cursor().visible).toBe(true);
      const before = terminal.cursor();
      terminal.type(typed);
      const column = before.column + columnsOf(typed);
      await terminal.until(() => terminal.cursor().column === column);
      expect(terminal.cursor()).toEqual({ ...before, column });
      const row = terminal.rows()[before.line]!.normalize('NFC');
      expect(row).toContain(`新しい橋に${typed.normalize('NFC')}150億円`);
      terminal.press('Escape');
      await terminal.until('? keys');
      expect(terminal.cursor().visible).toBe(false);
    }
    expect(decisions()).toEqual([]);
    terminal.type('e');
    await terminal.until('Enter: accept');
    terminal.press('Delete', 'Delete', 'Delete');
    terminal.type('千五百');
    await terminal.until('新しい橋に千五百億円');
    expect(decisions()).toEqual([]);
    terminal.press('Enter');
    await terminal.until('saved');
    expect(decisions()).toMatchObject([{ verdict: 'accepted', correction: [{ was: '150', now: '千五百' }] }]);
  });

  test('while a sentence is edited the checks look at it again', TEST, async () => {
    await start();
    terminal.type('e');
    await terminal.until('Enter: accept');
    terminal.press('Right');
    terminal.press('BSpace');
    terminal.type('2');
    await terminal.until(/\+ new {2}number-mismatch {2}250億/u);
    expectWhole(terminal, 80, 24);
    terminal.press('BSpace', 'Delete', 'Delete');
    terminal.type('1,500');
    expect(await terminal.until('nothing flagged any more')).toMatch(/- gone {2}number-mismatch/u);
    expect(decisions()).toEqual([]);
  });

  test('opens from what is known when nothing has changed, else checks anew', TEST, async () => {
    const KNOWN = `TAIYAKU_CACHE="$PWD/cache" ${REVIEW} -v 2>>log`;
    const checks = () => readFileSync(folder.file('log'), 'utf8').split('checking plan.ja.txt').length - 1;
    const leave = async () => {
      terminal.type('q');
      await terminal.until(() => !terminal.isTaken());
      terminal.run('clear');
    };
    const first = await start(KNOWN);
    await leave();
    expect(checks()).toBe(1);
    expect(await start(KNOWN)).toBe(first);
    await leave();
    expect(checks()).toBe(1);
    folder.write('plan.vi.txt', harbourPlan()['plan.vi.txt'].replace('150 tỷ', '15 tỷ'));
    expect(await start(KNOWN)).not.toBe(first);
    expect(checks()).toBe(2);
  });

  test("the user's editor corrects a sentence, or says that it does not", TEST, async () => {
    await start(`EDITOR='sed -i s/150億/千五百億/' ${REVIEW}`);
    terminal.type('E');
    await terminal.until('saved');
    expectWhole(terminal, 80, 24);
    expect(decisions()).toMatchObject([{ verdict: 'accepted', correction: [{ was: '150', now: '千五百' }] }]);
    terminal.type('q');
    await terminal.until('every judgement is saved');
    terminal.run('clear');
    await start(`EDITOR=false ${REVIEW}`);
    terminal.type('E');
    await terminal.until('Not done: false: exit code 1');
    expectWhole(terminal, 80, 24);
    expect(decisions()).toHaveLength(1);
    terminal.type('j');
    await terminal.until(on(2));
  });

  test('writes the bytes that were shown and no others, and fix --undo restores the file', TEST, async () => {
    const before = `\uFEFF${harbourPlan()['plan.ja.txt'].replaceAll('\n', '\r\n')}`;
    folder.write('plan.ja.txt', before);
    await start();
    terminal.type('w');
    await terminal.until('nothing to write');
    terminal.type('fff');
    await terminal.until(counted(5, 3, 0));
    terminal.type('w');
    // What changes stands between marks.
    const diff = (await terminal.until('To be written: 3')).replace(/[[\]‸]/gu, '');
    for (const { words, fix } of PLAN_ERRORS.slice(0, 3)) {
      expect(diff).toContain(words);
      expect(diff).toContain(fix);
    }
    expect(readFileSync(folder.file('plan.ja.txt'), 'utf8')).toBe(before);
    terminal.type('w');
    await terminal.until('corrections written: 3');
    const after = before.replace('150億', '1,500億').replace('2026年4月', '2027年4月').replace('300トン', '500トン');
    expect(readFileSync(folder.file('plan.ja.txt'), 'utf8')).toBe(after);
    await terminal.until(counted(5, 0, 0));
    expectWhole(terminal, 80, 24);
    expect(verdicts().slice(3)).toEqual(['written 150億', 'written 2026年4月', 'written 300']);
    terminal.type('q');
    await terminal.until('every judgement is saved');
    terminal.run(`node ${PROGRAM} fix --undo plan.ja.txt; echo "[done $?]"`);
    await terminal.until('[done 0]');
    expect(readFileSync(folder.file('plan.ja.txt'), 'utf8')).toBe(before);
  });

  test('writes nothing when another program has changed the file since it was read', TEST, async () => {
    await start();
    terminal.type('f');
    await terminal.until(on(1));
    const changed = harbourPlan()['plan.ja.txt'].replace('1998年', '1989年');
    writeFileSync(folder.file('plan.ja.txt'), changed);
    terminal.type('w');
    await terminal.until('To be written: 1');
    terminal.type('w');
    const screen = await terminal.until('Not done: ');
    expect(screen).toContain('changed');
    expect(readFileSync(folder.file('plan.ja.txt'), 'utf8')).toBe(changed);
    expect(verdicts()).toEqual(['accepted 150億']);
    // The text is read again, and then it can be written.
    await terminal.until(counted(6, 1, 0));
    expectWhole(terminal, 80, 24);
    terminal.type('w');
    await terminal.until('To be written: 1');
    terminal.type('w');
    await terminal.until('corrections written: 1');
    expect(readFileSync(folder.file('plan.ja.txt'), 'utf8')).toBe(changed.replace('150億', '1,500億'));
  });

  test(
    'where another program has changed the words of a correction they are to be judged anew, and the others are written',
    TEST,
    async () => {
      await start();
      terminal.type('ff');
      await terminal.until(counted(6, 2, 0));
      const changed = harbourPlan()['plan.ja.txt'].replace('2026年4月', '2028年4月');
      writeFileSync(folder.file('plan.ja.txt'), changed);
      terminal.type('ww');
      await terminal.until('Not done: ');
      // The touched words alone are open again.
      const screen = await terminal.until(counted(7, 1, 0));
      expect(screen).toMatch(/^ {3}\w 4:4 .*2028年4月/mu);
      terminal.type('w');
      await terminal.until('To be written: 1');
      terminal.type('w');
      await terminal.until('corrections written: 1');
      expect(readFileSync(folder.file('plan.ja.txt'), 'utf8')).toBe(changed.replace('150億', '1,500億'));
    },
  );

  test('keeps all judgements when lines are inserted above', TEST, async () => {
    await start();
    terminal.type('fds');
    await terminal.until(counted(5, 1, 1));
    terminal.type('q');
    await terminal.until('every judgement is saved');
    for (const [name, line] of Object.entries(INSERTED)) {
      const path = folder.file(name);
      writeFileSync(path, `${`${line}\n`.repeat(50)}\n${readFileSync(path, 'utf8')}`);
    }
    terminal.run('clear');
    const screen = await start();
    expect(screen).toContain(counted(5, 1, 1));
    expect(onLine(57)(screen)).toBe(true);
  });

  const ENDS: readonly (readonly [string, () => void])[] = [
    ['q', () => terminal.type('qd')],
    ['Ctrl-C', () => terminal.press('C-c')],
    ['kill -TERM', () => void terminal.children().map((pid) => process.kill(pid, 'SIGTERM'))],
    ['kill -INT', () => void terminal.children().map((pid) => process.kill(pid, 'SIGINT'))],
  ];
  test('gives the terminal back as it was, whatever ends it', TEST, async () => {
    terminal.run('seq -f "line %g" 40; stty -g > before');
    await terminal.until('line 40\n$');
    for (const [way, end] of ENDS) {
      await start();
      expect(terminal.isTaken()).toBe(true);
      // A window that gets lower is the moment at which a renderer wipes what was scrolled out.
      terminal.resize(80, 14);
      await terminal.until(() => isWhole(terminal, 14));
      terminal.resize(80, 24);
      await terminal.until(() => isWhole(terminal, 24));
      end();
      await terminal.until((screen) => screen.endsWith('\n$') && !terminal.isTaken());
      terminal.run(`stty -g > after; cmp before after && echo same ${way}`);
      await terminal.until((screen) => screen.split('\n').includes(`same ${way}`));
      expect(terminal.cursor().visible).toBe(true);
      const lines = terminal.scrollback().split('\n');
      for (const k of [1, 20, 40])
        expect(
          lines.filter((line) => line === `line ${k}`),
          way,
        ).toHaveLength(1);
      expect(
        lines.filter((line) => line.includes('confidence 0.98')),
        way,
      ).toEqual([]);
      // The d after q came too late.
      expect(decisions(), way).toEqual([]);
    }
  });

  test('Ctrl-Z gives the screen back, fg goes on', TEST, async () => {
    // Ink draws nothing where it believes in a CI; somebody who reviews there has a screen all the same.
    const first = await start(`CI=true ${REVIEW}`);
    terminal.press('C-z');
    await terminal.until((screen) => screen.includes('Stopped') && !terminal.isTaken());
    terminal.run('stty -a | grep -wo -e icanon -e echo | sort');
    await terminal.until(/^echo\nicanon$/mu);
    expect(terminal.cursor().visible).toBe(true);
    terminal.run('fg');
    await terminal.until((screen) => screen === first);
    expect(terminal.isTaken()).toBe(true);
    terminal.type('f');
    await terminal.until(on(1));
    expect(verdicts()).toEqual(['accepted 150億']);
    const second = await terminal.until('saved');
    terminal.disturb('\r\nYou have new mail\r\n');
    await terminal.until('You have new mail');
    terminal.press('C-l');
    await terminal.until((screen) => screen === second.replace('   saved', '') || screen === second);
  });

  test('escape sequences in a text stand as symbols and do nothing', TEST, async () => {
    const EVIL = '\u001b]0;taken\u0007\u001b[2J\u202E';
    for (const name of ['plan.ja.txt', 'plan.vi.txt'] as const) {
      const [number, money] = name === 'plan.ja.txt' ? ['150億', '円'] : ['150 tỷ', ' yên'];
      folder.write(name, harbourPlan()[name].replace(`${number}${money}`, `${number}${money}${EVIL}`));
    }
    const title = terminal.title();
    const screen = await start();
    expect(screen).toContain('␛]0;taken␇␛[2J');
    expect(screen.split('\n')[0]).toMatch(/^taiyaku {2}plan\.ja\.txt/u);
    expect(screen).not.toContain('\u202E');
    terminal.type('e');
    await terminal.until('Enter: accept');
    expect(terminal.screen()).toContain('␛]0;taken␇␛[2J');
    expect(terminal.title()).toBe(title);
    expectWhole(terminal, 80, 24);
  });
});

/** What is put above the texts: not a word of it may be mistaken for a part of the plan. */
const INSERTED = {
  'plan.ja.txt': '春が来た。',
  'plan.vi.txt': 'Mùa xuân đã đến.',
  'plan.ko.txt': '봄이 왔다.',
  'plan.en.txt': 'Spring has come.',
};

describe.skipIf(MISSING.includes('dist/ is not built'))('the review without a terminal', () => {
  const SOURCES = ['plan.vi.txt', 'plan.ko.txt', 'plan.en.txt'];
  const review = (input: string, ...args: readonly string[]) => {
    const all = [PROGRAM, 'review', 'plan.ja.txt', '--against', ...SOURCES, '--ui-lang', 'en', ...args];
    try {
      return {
        code: 0,
        stdout: execFileSync('node', all, { cwd: folder.path, input, encoding: 'utf8', stdio: 'pipe' }),
        stderr: '',
      };
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
      return { code: status, stdout, stderr };
    }
  };

  test('says what to do where there is none', TEST, () => {
    const { code, stdout, stderr } = review('f\n');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--plain');
    expect(decisions()).toEqual([]);
  });

  test('--plain is answered by a script and writes no escape codes', TEST, () => {
    const { code, stdout } = review('d\n1\nf\nq\n', '--plain');
    expect(code).toBe(0);
    expect(verdicts()).toEqual(['dismissed 150億', 'accepted 2026年4月']);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('市は港の水質を高めるため');
  });
});
