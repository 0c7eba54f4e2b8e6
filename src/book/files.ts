import { parse } from 'yaml';
import type { z } from 'zod';
import { BookError, nearest } from '#kit/errors.ts';

/** Files of one kind, raw text by path, as `import.meta.glob(…, { query: '?raw' })` gives them. */
export type RawFiles = Readonly<Record<string, string>>;

/** Id of a file: its path below `folder`, without the ending. */
const idFromPath = (path: string, folder: string): string =>
  path.slice(path.indexOf(folder) + folder.length).replace(/\.\w+$/, '');

/** Reads every file of a kind through its schema; errors name file, field, value and the way out. */
export function readAll<S extends z.ZodType>(
  raw: RawFiles,
  folder: string,
  schema: S,
): Map<string, z.output<S>> {
  const entries = Object.entries(raw).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(entries.map(([path, text]) => [idFromPath(path, folder), readOne(path, text, schema)]));
}

export function readOne<S extends z.ZodType>(path: string, text: string, schema: S): z.output<S> {
  const file = path.replace(/^\//, '');
  const value = parseText(file, text);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${describe(issue, value)}`);
  throw new BookError(`${file} does not fit its schema:\n${lines.join('\n')}`);
}

function parseText(file: string, text: string): unknown {
  try {
    return file.endsWith('.json') ? JSON.parse(text) : parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BookError(`${file} cannot be read: ${reason}`);
  }
}

/** One problem in one line: field, the value found, what is expected. */
function describe(issue: z.core.$ZodIssue, root: unknown): string {
  if (issue.code === 'invalid_union') {
    // The branch that came furthest is the one the author meant.
    const branches = issue.errors.map((errors) => [...errors]);
    const best = branches.toSorted((a, b) => a.length - b.length || depth(b) - depth(a))[0]?.[0];
    if (best) return describe({ ...best, path: [...issue.path, ...best.path] } as z.core.$ZodIssue, root);
  }
  const field = issue.path.map(String).join('.') || '(whole file)';
  const at = (path: readonly PropertyKey[]) =>
    path.reduce<unknown>((found, key) => (found as Record<PropertyKey, unknown> | undefined)?.[key], root);
  const found = at(issue.path);
  if (issue.code === 'unrecognized_keys') return unknownFields(field, issue.keys);
  const shown = found === undefined ? 'is missing' : `is ${JSON.stringify(found)?.slice(0, 80)}`;
  const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  if (options.length === 0) return `${field} ${shown}: ${issue.message}.`;
  const hint = typeof found === 'string' ? ` Did you mean "${nearest(found, options)}"?` : '';
  return `${field} ${shown}.${hint} One of: ${options.join(', ')}.`;
}

/** A misspelt field: the schema says which it does not know, the author sees what it is called. */
function unknownFields(field: string, keys: readonly string[]): string {
  const named = keys.map((key) => `"${key}"`).join(', ');
  // YAML splits { text: one, two } at the comma.
  const way = keys.some((key) => key.includes(' '))
    ? 'It looks like the rest of a text: inside { } a text with a comma stands in quotes.'
    : 'Look at a file that works for its spelling.';
  return `${field}: there is no field called ${named} here. ${way}`;
}

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map((i) => i.path.length));
