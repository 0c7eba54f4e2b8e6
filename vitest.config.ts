import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    passWithNoTests: false,
    // The colours of figures for slides are read from the stylesheet.
    css: true,
  },
});
