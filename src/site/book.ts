import type { AstroIntegration } from 'astro';
import { readSite } from './built-site.ts';
import { checkLinks } from './check-links.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkPrivate } from './check-private.ts';
import { writeOffline } from './offline/write.ts';
import { writeHeaders, writePolicies } from './headers/write.ts';
import { addPagefindLicence } from './licences.ts';
import { writeSearchIndex } from './search-index.ts';
import { wakePages } from './wake.ts';

const route = (file: string): URL => new URL(`./routes/${file}`, import.meta.url);

/** The book's own routes beside Starlight's chapters, and the steps after the pages are built. */
export function book(): AstroIntegration {
  return {
    name: 'crossing-khorgos',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const add = (pattern: string, file: string) =>
          injectRoute({ pattern, entrypoint: route(file), prerender: true });
        add('/', 'cover.astro');
        add('/[lang]/', 'contents.astro');
        add('/[lang]/calculators/', 'calculators.astro');
        add('/[lang]/calculators/[id]/', 'calculator.astro');
        add('/[lang]/calculators/[id]/assignment/', 'assignment.astro');
        add('/[lang]/claims/', 'claims.astro');
        add('/[lang]/data/', 'data.astro');
        add('/[lang]/glossary/', 'glossary.astro');
        add('/[lang]/[part]/', 'part.astro');
        add('/[lang]/[part]/[chapter]/answers/', 'answers.astro');
        add('/[lang]/offline/', 'offline.astro');
        add('/[lang]/progress/', 'progress.astro');
        add('/[lang]/references/', 'references.astro');
        add('/[lang]/review/', 'review.astro');
        add('/[lang]/review/cards.json', 'review-cards.ts');
        add('/embed/[lang]/[kind]/[id]/', 'embed.astro');
        add('/data/[...path]', 'data-file.ts');
        add('/datapackage.json', 'data-package.ts');
        add('/crossing-khorgos-data.zip', 'data-zip.ts');
        add('/glossary.csv', 'glossary-file.ts');
        add('/packages/[file]', 'package-file.ts');
        add('/search/[lang].json', 'names-file.ts');
        add('/social/[lang]/[name].png', 'social-image.ts');
        add('/llms.txt', 'llms-file.ts');
        add('/robots.txt', 'robots-file.ts');
        add('/book.json', 'book-file.ts');
      },
      'astro:build:done': async ({ dir, logger }) => {
        wakePages(dir);
        const site = await readSite(dir);
        checkLinks(site, process.env.BASE_PATH ?? '/');
        checkPermalinks(dir, site, logger);
        await checkPrivate(dir);
        const hashes = await writePolicies(dir);
        await writeSearchIndex(dir, logger);
        addPagefindLicence(dir);
        await writeOffline(dir, logger);
        writeHeaders(dir, hashes, logger);
      },
    },
  };
}
