/** One thing found on one page. */
export interface Fault {
  readonly page: string;
  /** Which check found it: a file in checks/, or "html". */
  readonly check: string;
  readonly rule: string;
  /** The place on the page, as a selector. */
  readonly where: string;
  /** What is wrong and what to do. */
  readonly words: string;
}

/** A line for each fault, told once with the first page that has it. */
export function toldFaults(faults: readonly Fault[]): string[] {
  const alike = Map.groupBy(faults, ({ rule, words }) => `${rule}: ${words}`);
  return [...alike].map(([words, found]) => {
    const pages = new Set(found.map(({ page }) => page));
    const more = pages.size > 1 ? ` and ${pages.size - 1} other pages` : '';
    return `${words}\n    on ${found[0]?.page}${more}, at ${found[0]?.where || 'the page'}`;
  });
}
