import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXIT, Fault } from '../../core/fault.js';
import type { PackLanguage } from '../../core/language.js';
import { CONFIG_NAME } from '../../io/config.js';
import { guardOutput, hint } from '../emit.js';
import type { DemoFlags } from '../flag-types.js';
import type { CommandScope } from '../services.js';
import { shortPath } from '../short-path.js';
import { check } from './check.js';
import { formatOfReport, report } from './report.js';

/** From `dist/cli/commands` and from `src/cli/commands` alike. */
const FOLDER = fileURLToPath(new URL('../../../corpora/joint-statement-2025/', import.meta.url));

/** Variables that say nothing of what is found. */
const KEPT = new Set(['TAIYAKU_UI_LANG', 'TAIYAKU_CACHE']);

/** What the report is about: the Japanese text has lost its title. */
const TITLES: Readonly<Record<PackLanguage, string>> = {
  ja: 'ベトナム・韓国共同声明（2025年8月）の日本語版',
  vi: 'Bản tiếng Nhật của Tuyên bố chung Việt Nam – Hàn Quốc (tháng 8/2025)',
  ko: '한국-베트남 공동성명(2025년 8월) 일본어판',
  en: 'Japanese version of the joint statement of Viet Nam and the Republic of Korea (August 2025)',
};

/** `taiyaku demo`: the same as `check` on the shipped text, whatever the environment sets. @returns 0 when it could run */
export async function demo({ report: file, ...flags }: DemoFlags, { io, services }: CommandScope): Promise<number> {
  const folder = shortPath(join(FOLDER));
  if (!existsSync(join(FOLDER, 'ja.txt'))) {
    throw new Fault('input', { where: folder, what: 'the shipped texts are missing', cure: 'Install taiyaku again.' });
  }
  if (file !== undefined) {
    // Before the checks, which take their time.
    formatOfReport({ output: file });
    guardOutput(file, [], '--report');
  }
  if (!flags.quiet) {
    io.stderr.write('A joint statement of Viet Nam and Korea in Japanese, against Vietnamese, Korean and English.\n');
  }
  const isOther = (name: string) => !name.startsWith('TAIYAKU_') || KEPT.has(name);
  const env = Object.fromEntries(Object.entries(io.env).filter(([name]) => isOther(name)));
  const config = join(FOLDER, CONFIG_NAME);
  const settings = { config: existsSync(config) ? config : 'none', target: 'ja', failOn: 'none' } as const;
  const code = await check([folder], { ...flags, ...settings }, { io: { ...io, env }, services });
  if (code === EXIT.input) return code;
  if (file !== undefined) {
    const title = TITLES[flags.uiLang ?? 'ja'];
    const wanted = { ...settings, quiet: true, output: file, title, ...(flags.uiLang && { reportLang: flags.uiLang }) };
    await report([folder], wanted, { io: { ...io, env }, services });
    hint(io, flags, `The correction report: ${file}`);
  }
  hint(io, flags, `The texts: ${folder}. Next: taiyaku check YOUR.ja.txt --against YOUR.vi.txt; taiyaku explain`);
  return EXIT.done;
}
