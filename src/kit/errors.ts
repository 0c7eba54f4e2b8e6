/** An author's mistake: names the thing, the value and the way out. Stops the build, never the reader. */
export class BookError extends Error {
  override name = 'BookError';
}

/** How many single-letter changes turn `a` into `b` (Levenshtein distance). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The known id nearest to a mistyped one. */
export function nearest(id: string, known: readonly string[]): string | undefined {
  return known.toSorted((a, b) => editDistance(id, a) - editDistance(id, b))[0];
}

/** The error for an id nobody knows: which kind, where it was used, and the nearest valid one. */
export function unknownId(kind: string, id: string, known: readonly string[], where?: string): BookError {
  const place = where ? ` in ${where}` : '';
  const hint = nearest(id, known);
  const way = hint ? `Did you mean "${hint}"?` : `There is no ${kind} yet.`;
  return new BookError(`Unknown ${kind} "${id}"${place}. ${way}`);
}
