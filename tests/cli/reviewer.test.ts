import { expect, test } from 'vitest';
import { commandToWrite } from '../../src/cli/review-texts.js';
import { reviewerOf } from '../../src/cli/reviewer.js';
import type { Environment } from '../../src/io/terminal.js';

test.each<[reason: string, env: Environment, by: string]>([
  ['two people share an account', { TAIYAKU_REVIEWER: ' Lan ', USER: 'office' }, 'Lan'],
  ['set to nothing', { TAIYAKU_REVIEWER: ' ', USER: 'mai' }, 'mai'],
  ['Windows', { USERNAME: 'Minjun' }, 'Minjun'],
  ['a container without a user', {}, 'unknown'],
])('who judges: %s', (_, env, by) => {
  expect(reviewerOf(env)).toBe(by);
});

test.each<[reason: string, operands: readonly string[], against: readonly string[], command: string]>([
  ['a folder', ['talks/'], [], 'talks/'],
  ['a text with its versions', ['港.ja.txt'], ['港.vi.txt', '港.en.txt'], '港.ja.txt --against 港.vi.txt 港.en.txt'],
  ['a shell would part it', ["Lan's talk"], [], "'Lan'\\''s talk'"],
])('the command that writes: %s', (_, operands, against, command) => {
  expect(commandToWrite(operands, against)).toBe(`taiyaku fix --accepted ${command}`);
});
