import { defineConfig } from 'vitest/config';

const target = process.env.MUTANTS_TARGET ?? 'models';

/** The tests of one layer, quiet: Stryker runs them again and again. */
export default defineConfig({
  test: {
    include: [`tests/${target}/**/*.test.ts`],
    reporters: [],
    passWithNoTests: false,
    testTimeout: 60_000,
  },
});
