import { BookError } from '#kit/errors.ts';
import type { Area, siteHeaders } from './areas.ts';

type Site = ReturnType<typeof siteHeaders>;

/** What Cloudflare takes of a `_headers` file; Netlify takes more. */
const MOST = { rules: 100, line: 2000 };

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. Where several rules match, hosts differ in what they make of a
 * header that stands in two: so no header does. The area "/" is written as one rule for each thing at the top of the site.
 * @param top names at the top of the built site; folders end in a slash
 */
export function printHeadersFile({ common, areas }: Site, base: string, top: readonly string[]): string {
  const special = areas.filter(({ path }) => path !== '/');
  const rest = areas.find(({ path }) => path === '/');
  const own = ['', ...top]
    .map((name) => `/${name}`)
    .filter((path) => !special.some((area) => area.path === path));
  const rules: Area[] = [
    { path: '/*', headers: common },
    ...[...special, ...own.map((path) => ({ path, headers: rest?.headers ?? [] }))].map((area) => ({
      ...area,
      path: area.path.length > 1 && area.path.endsWith('/') ? `${area.path}*` : area.path,
    })),
  ];
  const lines = rules.map(({ path, headers }) => [
    `${base}${path}`,
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
  ]);
  check(lines);
  return `${lines.map((rule) => rule.join('\n')).join('\n\n')}\n`;
}

function check(rules: readonly (readonly string[])[]): void {
  if (rules.length > MOST.rules)
    throw new BookError(
      `_headers has ${rules.length} rules; hosts take ${MOST.rules}. Put the new things at the top of the site into a folder.`,
    );
  const long = rules.flat().find((line) => line.length > MOST.line);
  if (long)
    throw new BookError(
      `_headers has a line of ${long.length} characters (“${long.trim().slice(0, 40)}…”); hosts take ${MOST.line}. Make the inline scripts and styles fewer.`,
    );
}

/** The same headers for nginx, to be included in a `server` that names root, address and certificate. */
export function printNginx({ common, areas }: Site, base: string): string {
  const location = ({ path, headers }: Area) => {
    const match = path.endsWith('/') ? (path === '/' ? '' : '^~ ') : '= ';
    const lines = [...common, ...headers].map(([name, value]) => `  add_header ${name} "${value}" always;`);
    const files = path.endsWith('/') ? '  try_files $uri $uri/ =404;' : '';
    return [`location ${match}${base}${path} {`, ...lines, ...(files ? [files] : []), '}'].join('\n');
  };
  return `${[
    '# Written by the build. Inside a server { … }: include /path/to/headers.nginx.conf;',
    'absolute_redirect off;',
    // A text file, unlike a page, cannot say itself how its letters are written.
    'charset utf-8;',
    'charset_types text/plain text/csv text/javascript application/javascript application/json;',
    `error_page 404 ${base}/404.html;`,
    `error_page 403 =404 ${base}/404.html;`,
    ...areas.map(location),
  ].join('\n')}\n`;
}
