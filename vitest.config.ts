import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    passWithNoTests: false,
  },
});
