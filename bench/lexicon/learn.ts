// How long `taiyaku learn` takes for a large translation memory, and how much memory: a TMX is made of the gold beads of a set, again and again with a number behind
// each text, so that no unit is the same as another.
//
//   npm run build && npx tsx bench/lexicon/learn.ts --data DIR [--set large.ja-en.noisy] [--units 120000]
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { escapeXml } from '../../src/text/markup.js';
import { readSet } from '../align/sets.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    set: { type: 'string', default: 'large.ja-en.noisy' },
    units: { type: 'string', default: '120000' },
  },
});
const program = join(import.meta.dirname, '..', '..', 'dist', 'bin', 'taiyaku.js');
if (!values.data || !existsSync(program)) {
  console.error('usage: npm run build && npx tsx bench/lexicon/learn.ts --data DIR [--set NAME] [--units N]');
  process.exit(2);
}

const { target, source, gold } = await readSet(values.data, values.set);
const beads = gold.filter((bead) => bead.target.length > 0 && bead.source.length > 0);
const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'));
const path = join(folder, 'memory.tmx');
const file = openSync(path, 'w');
writeSync(file, '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header/><body>\n');
for (let unit = 0; unit < Number(values.units); unit++) {
  const bead = beads[unit % beads.length]!;
  const round = Math.floor(unit / beads.length);
  const variants = [target, source].map(({ document, segments }, side) => {
    const text = (side === 0 ? bead.target : bead.source).map((index) => segments[index]!.text).join(' ');
    return `<tuv xml:lang="${document.language}"><seg>${escapeXml(text)} ${round}</seg></tuv>`;
  });
  writeSync(file, `<tu>${variants.join('')}</tu>\n`);
}
writeSync(file, '</body></tmx>\n');
closeSync(file);

// maxRSS is in kilobytes, written to standard error when the process exits.
const probe = `data:text/javascript,${encodeURIComponent("process.on('exit', () => console.error('peak ' + Math.round(process.resourceUsage().maxRSS / 1024) + ' MiB'));")}`;
const start = performance.now();
const { stderr } = spawnSync(
  process.execPath,
  ['--import', probe, program, 'learn', path, '-o', join(folder, 'out.tsv')],
  {
    encoding: 'utf8',
  },
);
console.log(`${(statSync(path).size / 1e6).toFixed(0)} MB, ${((performance.now() - start) / 1000).toFixed(0)} s`);
console.log(stderr.trim());
rmSync(folder, { recursive: true });
