import type { HastPluginDefinition } from 'satteri';

/** Links written from the root (`/en/theory/uppsala/`) work under a base path too. */
export function baseLinks(base: string | undefined): HastPluginDefinition {
  const prefix = (base ?? '').replace(/\/$/, '');
  return {
    name: 'book-base-links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const address = node.properties?.href;
        if (prefix === '' || typeof address !== 'string') return;
        if (!address.startsWith('/') || address.startsWith('//') || address.startsWith(`${prefix}/`)) return;
        ctx.setProperty(node, 'href', prefix + address);
      },
    },
  };
}
