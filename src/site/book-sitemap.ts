import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { languages, languageTag } from '#kit/languages.ts';
import { behindBase, isFallbackPath } from './fallback.ts';

/** The sitemap: every page that is its own; no English text in another language's place, no embed. */
export function bookSitemap(base: string | undefined): AstroIntegration {
  return sitemap({
    filter(address) {
      const path = behindBase(address, base);
      // An embed, the page for setting homework and an answer sheet are tools, not pages to be found.
      return !isFallbackPath(path) && !path.startsWith('/embed/') && !/\/(assignment|answers)\/$/.test(path);
    },
    i18n: {
      defaultLocale: 'en',
      locales: Object.fromEntries(languages.map((lang) => [lang, languageTag[lang]])),
    },
  });
}
