import { appendFileSync, readFileSync } from 'node:fs';

/** At the top of the site: Vite writes into it the licences of what it bundles. */
export const LICENCES = 'third-party-licences.txt';

const pagefind = (file: string): string => readFileSync(`node_modules/pagefind/${file}`, 'utf8');

/** Pagefind's files are copied into the site, so that Vite does not know of them. */
export function addPagefindLicence(dir: URL): void {
  const { version, license } = JSON.parse(pagefind('package.json')) as { version: string; license: string };
  const text = pagefind('LICENSE/LICENSE').trim();
  appendFileSync(new URL(LICENCES, dir), `\n## pagefind - ${version} (${license})\n\n${text}\n`);
}
