import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** A page that shows English text in another language's place is not that language's: no search finds it. */
export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals;
  if (!starlightRoute.isFallback) return;
  starlightRoute.entry.data.pagefind = false;
  // Starlight marks the whole of <main> as English. Its head, widgets and notes are not: the text itself is marked.
  starlightRoute.entryMeta = { ...starlightRoute.entryMeta, lang: starlightRoute.lang };
});
