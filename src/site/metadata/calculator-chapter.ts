import { calculatorIds, loadCalculator } from '#registry';

/** The chapter of the calculator that a page shows, by its path behind the base path; undefined on other pages. */
export async function calculatorChapter(path: string): Promise<string | undefined> {
  const id = /\/calculators\/([a-z0-9-]+)\//.exec(path)?.[1] ?? '';
  return calculatorIds().includes(id) ? (await loadCalculator(id)).chapter : undefined;
}
