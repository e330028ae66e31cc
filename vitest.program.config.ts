import { defineConfig } from 'vitest/config';

/** Tests that start the compiled program again and again, most of them in a real terminal, and take minutes: `npm run test:program`. */
export default defineConfig({
  test: {
    // Programs that are started here speak English whatever the machine speaks.
    env: { TAIYAKU_UI_LANG: 'en' },
    include: ['tests/program/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
  },
});
