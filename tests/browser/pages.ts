/** One page of every kind; what holds for each is tested on all of them. */
export const pages = {
  cover: '/',
  contents: '/en/',
  chapter: '/en/background/trade-in-figures/',
  'untranslated chapter': '/ru/background/trade-in-figures/',
  calculators: '/en/calculators/',
  'growth calculator': '/en/calculators/growth/',
  'two-ledgers calculator': '/en/calculators/two-ledgers/',
  'Kazakh calculator': '/kk/calculators/growth/',
  embed: '/embed/en/calculator/growth/',
  claims: '/en/claims/',
  data: '/en/data/',
  glossary: '/en/glossary/',
  references: '/en/references/',
  about: '/en/about/',
  'not found': '/en/nowhere/',
} as const;
