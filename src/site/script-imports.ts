/** What a script needs before it can run, the names as they stand below `_astro`. */
export function importsOf(source: string): string[] {
  return [...source.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name = '']) => name);
}

/** A script's imports, and theirs; what is imported on demand is left out. */
export function closure(names: readonly string[], sourceOf: (name: string) => string): string[] {
  const seen = new Set<string>();
  const visit = (name: string) => {
    for (const needed of importsOf(sourceOf(name)))
      if (!seen.has(needed)) {
        seen.add(needed);
        visit(needed);
      }
  };
  names.forEach(visit);
  return [...seen].filter((name) => !names.includes(name));
}
