import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const read = (file: string): string => readFileSync(file, 'utf8');

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

/** A page that names at once what its scripts will import, and beside each calculator the script that computes it. */
export function preload(
  html: string,
  sourceOf: (name: string) => string,
  definitionOf: (id: string) => string | undefined,
): string {
  const own = [...html.matchAll(/<script type="module" src="([^"]*\/_astro\/)([^"]+)"/g)];
  const folder = own[0]?.[1];
  if (folder === undefined) return html;
  const needed = closure(
    own.map(([, , name = '']) => name),
    sourceOf,
  );
  const links = needed.map((name) => `<link rel="modulepreload" href="${folder}${name}">`).join('');
  return html
    .replace('</head>', () => `${links}</head>`)
    .replaceAll(/<book-calculator (?=[^>]*data-calculator="([^"]+)")/g, (tag, id: string) => {
      const definition = definitionOf(id);
      return definition ? `${tag}data-script="${folder}${definition}" ` : tag;
    });
}

/** Spares a slow network a round trip for each step of a chain of scripts, on every built page. */
export function preloadScripts(dir: URL): void {
  const root = fileURLToPath(dir);
  const sources = new Map<string, string>();
  const scripts = globSync('*.js', { cwd: `${root}_astro` }).toSorted();
  const sourceOf = (name: string): string => {
    const file = `${root}_astro/${name}`;
    if (!sources.has(name)) sources.set(name, existsSync(file) ? read(file) : '');
    return sources.get(name) ?? '';
  };
  // A calculator and its simulation have the id in common, and no figure has it.
  const definitionOf = (id: string) =>
    scripts.find((name) => name.startsWith(`${id}.`) && name.split('.').length === 3);
  for (const page of globSync('**/*.html', { cwd: root })) {
    const file = root + page;
    const html = read(file);
    const told = preload(html, sourceOf, definitionOf);
    if (told !== html) writeFileSync(file, told);
  }
}
