import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'site/src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
