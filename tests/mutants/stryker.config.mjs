/** What mutation testing changes and who must notice it; `src/site/commands/mutants.ts` starts it. */
const target = process.env.MUTANTS_TARGET ?? 'models';
const files = process.env.MUTANTS_FILES?.split(',').filter(Boolean) ?? [];

/** Models are bound to a share; what the other layers reach is reported. */
const bars = { models: 90 };

export default {
  mutate: files.length > 0 ? files : [`src/${target}/**/*.ts`],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // A mutant that runs as a file is loaded needs every test again: hours, where no share is asked for.
  ignoreStatic: !(target in bars),
  concurrency: Number(process.env.MUTANTS_CONCURRENCY ?? 1),
  // Types are read by `npm run check`; here every mutant must run.
  disableTypeChecks: false,
  ignorePatterns: ['/dist', '/.astro', '/test-results', '/.git', '/public', '/.github'],
  tempDirName: '.astro/mutants',
  reporters: ['clear-text', 'json', 'html'],
  clearTextReporter: {
    allowColor: false,
    allowEmojis: false,
    logTests: false,
    reportTests: false,
    skipFull: true,
  },
  jsonReporter: { fileName: `test-results/mutants/${target}.json` },
  htmlReporter: { fileName: `test-results/mutants/${target}.html` },
  thresholds: { high: 95, low: 90, break: bars[target] ?? null },
  allowConsoleColors: false,
};
