import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { book } from './src/site/book.ts';
import { bookMarkdown } from './src/site/markdown/plugins.ts';
import { bookSitemap } from './src/site/book-sitemap.ts';
import { LICENCES } from './src/site/licences.ts';
import { ownLook } from './src/site/own-look.ts';
import { redirects } from './src/site/redirects.ts';
import { sidebar } from './src/site/sidebar.ts';

const override = (name) => `./src/site/overrides/${name}.astro`;

/** What most elements need comes in one file: a phone waits for every file that it must ask for. */
const shared = {
  name: 'shared',
  test: /[\\/]src[\\/]((kit|models|elements)[\\/]|registry)/,
  minShareCount: 3,
};

export default defineConfig({
  // The site's own address comes from the environment; unset, nothing invents one.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH || '/',
  // Starlight reads chapters from <srcDir>/content/docs: with `content/` at the top, the root is the source.
  srcDir: '.',
  trailingSlash: 'always',
  redirects: redirects(),
  // A style that must be fetched keeps a first page from being painted; the policy knows each by its hash.
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [ownLook()],
    build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, license: { fileName: LICENCES } },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } } },
    },
    // The worker fetches the one simulation it is asked for.
    worker: { format: 'es' },
  },
  markdown: { processor: satteri(bookMarkdown) },
  integrations: [
    ...(process.env.SITE_URL ? [bookSitemap(process.env.BASE_PATH)] : []),
    starlight({
      title: 'Crossing Khorgos',
      defaultLocale: 'en',
      locales: {
        en: { label: 'English', lang: 'en' },
        'zh-cn': { label: '简体中文', lang: 'zh-CN' },
        ru: { label: 'Русский', lang: 'ru' },
        kk: { label: 'Қазақша', lang: 'kk' },
      },
      sidebar,
      routeMiddleware: './src/site/route-data.ts',
      // The book writes its own index: src/site/search-index.ts.
      pagefind: false,
      credits: false,
      expressiveCode: false,
      markdown: { headingLinks: false },
      customCss: ['./src/styles/book.css'],
      disable404Route: false,
      components: Object.fromEntries(
        [
          'Head',
          'ThemeProvider',
          'Header',
          'Search',
          'PageFrame',
          'Sidebar',
          'PageSidebar',
          'TwoColumnContent',
          'ContentPanel',
          'PageTitle',
          'Footer',
          'SkipLink',
          'FallbackContentNotice',
          'MarkdownContent',
          'Hero',
        ].map((name) => [name, override(name)]),
      ),
    }),
    book(),
  ],
});
