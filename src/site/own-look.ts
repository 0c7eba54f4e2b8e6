import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Starlight's palette, asides, helper classes and memory of its sidebar, and the styles of its parts that the book never
 * shows: the book has its own, and nothing of ours reads theirs.
 */
const replaced = [
  /@astrojs\/starlight\/dist\/style\/(props|asides|util)\.css$/,
  /@astrojs\/starlight\/dist\/components-internals\/SidebarPersistState\.js$/,
  /@astrojs\/starlight\/dist\/[a-z-]+\/(Banner|ContentNotice|Icon|Page)\.astro\?.*type=style/,
];

/** Leaves the parts of Starlight that the book replaces out of every page, about 3 KB each. */
export function ownLook(): Plugin {
  return {
    name: 'crossing-khorgos-own-look',
    enforce: 'pre',
    transform: (_code, id) => (replaced.some((part) => part.test(id)) ? '' : undefined),
  };
}
