import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Starlight's palette, asides and memory of its sidebar: the book has its own, and nothing of ours reads theirs. */
const replaced =
  /@astrojs\/starlight\/dist\/(style\/(props|asides)\.css|components-internals\/SidebarPersistState\.js)$/;

/** Leaves the parts of Starlight that the book replaces out of every page, about 2 KB each. */
export function ownLook(): Plugin {
  return {
    name: 'crossing-khorgos-own-look',
    enforce: 'pre',
    load: (id) => (replaced.test(id) ? '' : undefined),
  };
}
