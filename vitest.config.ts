import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Programs that are started here speak English whatever the machine speaks.
    env: { TAIYAKU_UI_LANG: 'en' },
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // These have a configuration of their own: vitest.program.config.ts.
    exclude: ['tests/program/**'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    // Dictionaries are loaded once for a worker and not once for each of hundreds of files.
    isolate: false,
    execArgv: ['--min-semi-space-size=32', '--max-semi-space-size=64'],
  },
});
