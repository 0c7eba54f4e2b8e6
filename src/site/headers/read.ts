export interface HeaderRule {
  /** A path that may end in `*`. */
  readonly path: string;
  /** `[name, value]`; a value of undefined takes the header away again. */
  readonly changes: readonly (readonly [string, string | undefined])[];
}

/** Reads a `_headers` file as static hosts do: a path, then indented headers; `! Name` detaches one. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; changes: [string, string | undefined][] }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    // An indented line that is neither a header nor a detachment says nothing.
    if (/^\s/.test(line) && !/^\s+(!|[\w-]+\s*:)/.test(line)) continue;
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), changes: [] });
    else rules.at(-1)?.changes.push(headerOf(line.trim()));
  }
  return rules;
}

function headerOf(line: string): [string, string | undefined] {
  if (line.startsWith('!')) return [line.slice(1).trim(), undefined];
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** The headers a path gets: rules apply in the order of the file; names are the same in any case. */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rules.filter(({ path: pattern }) => matches(pattern, path)))
    for (const [name, value] of rule.changes) {
      const known = [...headers.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
      if (known !== undefined) headers.delete(known);
      if (value !== undefined) headers.set(known ?? name, value);
    }
  return headers;
}
