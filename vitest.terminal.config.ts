import { defineConfig } from 'vitest/config';

/** Tests that start the compiled program in a real terminal again and again, and take minutes: `npm run test:terminal`. */
export default defineConfig({
  test: {
    include: ['tests/terminal/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
  },
});
