/**
 * The units of the book. `digits` is how many places after the point a result is shown with;
 * the words for a unit in the page's language stand in content/i18n under `book.unit.<id>`.
 */
export const units = {
  'usd-bn': { digits: 2 },
  'usd-mn': { digits: 1 },
  usd: { digits: 2 },
  'kzt-trn': { digits: 2 },
  'kzt-per-usd': { digits: 2 },
  kzt: { digits: 0 },
  'cny-bn': { digits: 2 },
  'cny-trn': { digits: 2 },
  cny: { digits: 2 },
  'cny-per-usd': { digits: 4 },
  eur: { digits: 2 },
  percent: { digits: 2 },
  'percentage-points': { digits: 2 },
  ratio: { digits: 4 },
  index: { digits: 3 },
  /** A calendar year: never grouped. */
  year: { digits: 0 },
  years: { digits: 2 },
  days: { digits: 2 },
  hours: { digits: 2 },
  minutes: { digits: 2 },
  km: { digits: 0 },
  mm: { digits: 0 },
  kg: { digits: 1 },
  'usd-per-kg': { digits: 2 },
  'million-tonnes': { digits: 1 },
  teu: { digits: 0 },
  trains: { digits: 0 },
  containers: { digits: 0 },
  people: { digits: 0 },
  'million-people': { digits: 2 },
  orders: { digits: 0 },
  viewers: { digits: 0 },
  pieces: { digits: 0 },
  count: { digits: 0 },
  score: { digits: 2 },
  'per-hour': { digits: 1 },
  months: { digits: 1 },
} as const;

export type Unit = keyof typeof units;
/** Units whose names say nothing to a reader who has to answer. */
export const nameless: ReadonlySet<Unit> = new Set(['count', 'score', 'ratio', 'index']);
export const unitIds = Object.keys(units) as [Unit, ...Unit[]];
