/** The parts in the order of the paper; a folder of chapters each. */
export const parts = [
  'background',
  'theory',
  'current-situation',
  'models',
  'challenges',
  'digital-strategies',
  'conclusion',
] as const;
