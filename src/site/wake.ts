import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { closure } from './script-imports.ts';

const read = (file: string | URL): string => readFileSync(file, 'utf8');

/** Written to be read; a page carries it without comments and line ends, its names its own. */
const LOADER = `(()=>{${read(new URL('wake-loader.js', import.meta.url))
  .replaceAll(/^\s*\/\/.*$/gm, '')
  .replaceAll(/\s*\n\s*/g, '')}})()`;

/** The scripts of a built site, by their names below `_astro`. */
export interface Scripts {
  sourceOf(name: string): string;
  /** The script of an element, by its tag, or of a calculator, by its id. */
  scriptOf(name: string): string | undefined;
}

/** A page's own script is often nothing, or nothing but the import of another. */
function behind(name: string, sourceOf: (name: string) => string): string[] {
  const source = sourceOf(name).trim();
  const [, other] = /^import\s*["']\.\/([^"']+)["'];?$/.exec(source) ?? [];
  return other ? [other] : source ? [name] : [];
}

const module = /<script type="module" src="([^"]*\/_astro\/)([^"]+)"><\/script>/g;

/**
 * A page whose scripts are fetched behind its first paint, all of a chain at once, and which names beside each
 * calculator what it needs to answer, for a reader who is quicker than that.
 */
export function wakeLater(html: string, scripts: Scripts): string {
  const own = [...html.matchAll(module)];
  const folder = own[0]?.[1];
  if (folder === undefined) return html;
  const names = own.flatMap(([, , name = '']) => behind(name, scripts.sourceOf));
  const needed = closure(names, scripts.sourceOf);
  const addresses = (list: readonly string[]) => list.map((name) => folder + name).join(' ');
  const meta = `<meta name="book-scripts" content="${addresses(names)}; ${addresses(needed)}">`;
  const known = new Set([...names, ...needed]);
  return html
    .replaceAll(module, '')
    .replace('</head>', () => `${meta}<script>${LOADER}</script></head>`)
    .replaceAll(/<book-calculator (?=[^>]*data-calculator="([^"]+)")/g, (tag, id: string) => {
      const first = ['book-calculator', id].flatMap((name) => scripts.scriptOf(name) ?? []);
      const all = [...first, ...closure(first, scripts.sourceOf)].filter((name) => !known.has(name));
      return `${tag}data-scripts="${addresses(all)}" `;
    });
}

function builtScripts(root: string): Scripts {
  const sources = new Map<string, string>();
  const names = globSync('*.js', { cwd: `${root}_astro` }).toSorted();
  return {
    sourceOf(name) {
      const file = `${root}_astro/${name}`;
      if (!sources.has(name)) sources.set(name, existsSync(file) ? read(file) : '');
      return sources.get(name) ?? '';
    },
    // A calculator and its simulation have the id in common, and no figure has it.
    scriptOf: (id) => names.find((name) => name.startsWith(`${id}.`) && name.split('.').length === 3),
  };
}

/** Starlight's own style for paper; the book's print.css says all of it. */
const printStyle = /<link rel="stylesheet" href="[^"]*\/_astro\/print\.[^"]*" media="print">/;

/** Lets every built page be read before it is brought to life. */
export function wakePages(dir: URL): void {
  const root = fileURLToPath(dir);
  for (const file of globSync('_astro/print.*.css', { cwd: root })) rmSync(root + file);
  const scripts = builtScripts(root);
  for (const page of globSync('**/*.html', { cwd: root })) {
    const html = read(root + page);
    const told = wakeLater(html.replace(printStyle, ''), scripts);
    if (told !== html) writeFileSync(root + page, told);
  }
}
