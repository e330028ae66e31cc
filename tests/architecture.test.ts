import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom: lower ranks only (docs/architecture.md has the reasons). A folder of one rank may import another of the same
 * rank only where this table says so.
 */
const RANKS: Readonly<Record<string, number>> = {
  core: 0,
  text: 1,
  'check-messages': 1,
  'finding-words': 1,
  readers: 2,
  languages: 2,
  glossary: 2,
  lexicon: 2,
  evidence: 3,
  align: 4,
  checks: 4,
  reporters: 4,
  engine: 5,
  review: 6,
  'correction-report': 6.5,
  io: 6,
  'defaults.ts': 7,
  session: 7.25,
  'index.ts': 7.5,
  'node.ts': 7.75,
  web: 7.9,
  batch: 8,
  cli: 8,
  bin: 9,
};

/** Folders that may touch the machine. Everything else gets what it needs passed in, so that it can be tested and run anywhere. */
const MACHINE = new Set(['io', 'batch', 'cli', 'bin', 'web', 'session']);
/** Stricter than their rank: `align` is engine's business only, review and io know nothing of the evidence. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  'check-messages': ['core', 'text'],
  'finding-words': [],
  readers: ['core', 'text'],
  languages: ['core', 'text'],
  glossary: ['core', 'text'],
  lexicon: ['core', 'text'],
  evidence: ['core', 'text', 'glossary', 'lexicon'],
  engine: ['core', 'text', 'readers', 'languages', 'glossary', 'lexicon', 'evidence', 'align'],
  review: ['core', 'text', 'finding-words'],
  'correction-report': ['core', 'text', 'finding-words', 'review'],
  io: ['core', 'text'],
  web: ['core', 'text', 'finding-words', 'review', 'correction-report'],
};
const LANGUAGE_PACKS = ['ja', 'vi', 'ko', 'en', 'neutral'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const root = join(import.meta.dirname, '..', 'src');
const files = walk(root);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map((match) => match[1]!);
}

function partOf(path: string): string {
  return relative(root, path).split(/[\\/]/)[0]!;
}

const inner: Import[] = files.flatMap((from) =>
  importsOf(from)
    .filter((target) => target.startsWith('.'))
    .map((target) => ({ from, to: normalize(join(dirname(from), target.replace(/\.js$/, '.ts'))) })),
);

describe('who may import whom', () => {
  test('every folder has a rank', () => {
    expect(files.map(partOf).filter((part) => RANKS[part] === undefined)).toEqual([]);
  });

  test('lower ranks only', () => {
    const wrong = inner.filter(({ from, to }) => {
      const [own, other] = [partOf(from), partOf(to)];
      if (own === other) return false;
      const allowed = ONLY[own];
      return allowed ? !allowed.includes(other) : (RANKS[other] ?? 99) >= RANKS[own]!;
    });
    expect(
      wrong.map(
        ({ from, to }) => `${relative(root, from)} may not import ${relative(root, to)}: see RANKS in this test`,
      ),
    ).toEqual([]);
  });

  test('no language pack imports another one', () => {
    const packOf = (path: string) => relative(join(root, 'languages'), path).split(/[\\/]/)[0]!;
    const wrong = inner.filter(({ from, to }) => {
      const [own, other] = [packOf(from), packOf(to)];
      return LANGUAGE_PACKS.includes(own) && LANGUAGE_PACKS.includes(other) && own !== other;
    });
    expect(wrong).toEqual([]);
  });

  test('no circles', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of inner) edges.set(from, [...(edges.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        circles.push([...path.slice(path.indexOf(file)), file].map((name) => relative(root, name)).join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('who may touch the machine', () => {
  const pure = files.filter((file) => !MACHINE.has(partOf(file)));

  test('node: modules are imported by io, cli, bin and the wiring only', () => {
    const wrong = pure.filter((file) => importsOf(file).some((target) => target.startsWith('node:')));
    expect(wrong.map((file) => relative(root, file))).toEqual([]);
  });

  test.each([
    ['console', /\bconsole\s*\./, 'printing is the reporter’s and the command line’s business'],
    ['process', /\bprocess\s*\.(?!\w*'\))/, 'what depends on the machine is passed in'],
    ['Date.now', /\bDate\.now\b|\bnew Date\(\)/, 'the same input must give the same report'],
    ['Math.random', /\bMath\.random\b/, 'the same input must give the same report'],
    ['fetch', /\bfetch\(/, 'taiyaku opens no network connection'],
  ])('%s is not used in pure code', (_name, pattern) => {
    const code = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(pure.filter((file) => pattern.test(code(file))).map((file) => relative(root, file))).toEqual([]);
  });
});

test('the screen counts with the metrics of the terminal, not with those of files', () => {
  const views = files.filter((file) => relative(root, file).replaceAll('\\', '/').startsWith('review/view/'));
  const imported = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/import (?:type )?\{([^}]*)\} from '[^']*\/text\/columns\.js'/gu)].join();
  const wrong = views.filter((file) => /columnsOf|padColumns|fit[A-Z]|NARROW_METRICS/u.test(imported(file)));
  expect(views.length).toBeGreaterThan(0);
  expect(wrong.map((file) => relative(root, file))).toEqual([]);
});

describe('one check', () => {
  const checks = readdirSync(join(root, 'checks')).filter((name) => name !== 'index.ts');
  const project = join(root, '..');

  test.each(checks)('%s has a test, a page and a line in the registry', (name) => {
    const id = name.replace(/\.ts$/, '');
    expect(statSync(join(project, 'tests', 'checks', `${id}.test.ts`)).isFile()).toBe(true);
    expect(statSync(join(project, 'docs', 'checks', `${id}.md`)).isFile()).toBe(true);
    expect(readFileSync(join(root, 'checks', 'index.ts'), 'utf8')).toContain(`./${id}.js`);
  });
});

describe('nothing is made for one document', () => {
  // The corpus is what the project is tried on: its odd wording must not stand in code or glossary.
  const corpus = JSON.parse(
    readFileSync(join(root, '..', 'corpora', 'joint-statement-2025', 'errors.dev.json'), 'utf8'),
  ) as { errors: { text: string; category: string }[] };
  const odd = corpus.errors
    .filter((error) => error.category === 'unintelligible' || error.category === 'mistranslation')
    .map((error) => error.text.normalize('NFC'))
    .filter((text) => text.length >= 3);

  test('the annotated errors give words to look for', () => {
    expect(odd.length).toBeGreaterThan(5);
  });

  test.each(odd)('%s stands in no source file', (text) => {
    expect(
      files.filter((file) => readFileSync(file, 'utf8').includes(text)).map((file) => relative(root, file)),
    ).toEqual([]);
  });

  test.each(odd)('%s is no term of the glossary', (text) => {
    const glossary = join(root, '..', 'glossary');
    const holding = readdirSync(glossary)
      .filter((name) => /\.(?:tsv|tbx)$/.test(name))
      .filter((name) => readFileSync(join(glossary, name), 'utf8').includes(text));
    expect(holding).toEqual([]);
  });
});
