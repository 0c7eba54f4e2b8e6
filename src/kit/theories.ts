/** What a calculator makes use of: the theories by which the gallery lists them. Names: `book.theory.<id>`. */
export const theories = [
  'process',
  'eclectic',
  'networks',
  'born-global',
  'distance',
  'measurement',
  'diffusion',
  'entry',
  'platforms',
  'customers',
  'operations',
  'taxes',
  'risk',
  'statistics',
] as const;

export type Theory = (typeof theories)[number];
