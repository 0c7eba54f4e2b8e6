import { globSync } from 'node:fs';

/** One page of every kind; what holds for each is tested on all of them. */
export const pages = {
  cover: '/',
  contents: '/en/',
  'part opener': '/en/background/',
  chapter: '/en/background/trade-in-figures/',
  'untranslated page': '/kk/changelog/',
  'Kazakh chapter': '/kk/theory/uppsala/',
  'Chinese chapter': '/zh-cn/background/two-ledgers/',
  'Russian chapter': '/ru/background/trade-in-figures/',
  calculators: '/en/calculators/',
  'Kazakh calculator': '/kk/calculators/growth/',
  homework: '/en/calculators/growth/assignment/',
  embed: '/embed/en/calculator/growth/',
  'embedded figure': '/embed/ru/figure/both-ledgers/',
  'embedded diagram': '/embed/en/figure/one-train-two-records/',
  'embedded quiz': '/embed/en/quiz/two-ledgers/',
  claims: '/en/claims/',
  data: '/en/data/',
  glossary: '/en/glossary/',
  references: '/en/references/',
  answers: '/en/progress/',
  offline: '/en/offline/',
  'offline in Kazakh': '/kk/offline/',
  review: '/en/review/',
  about: '/en/about/',
  'for lecturers': '/en/for-lecturers/',
  'answer sheet': '/en/background/two-ledgers/answers/',
  accessibility: '/en/accessibility/',
  'not found': '/en/nowhere/',
} as const;

/** The page of every calculator, found by its file. */
export const calculatorPages = globSync('src/calculators/*.ts')
  .map((file) => /([a-z-]+)\.ts$/.exec(file.replace(/^.*\//, ''))?.[0].replace('.ts', '') ?? '')
  .filter((id) => globSync(`src/calculators/${id}.text.ts`).length > 0)
  .toSorted()
  .map((id) => ({ id, address: `/en/calculators/${id}/` }));
