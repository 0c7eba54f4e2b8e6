import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** A page that shows English text in another language's place is not that language's: no search finds it. */
export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals;
  if (starlightRoute.isFallback) starlightRoute.entry.data.pagefind = false;
});
