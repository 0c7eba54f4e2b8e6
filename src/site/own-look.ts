import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/** Starlight's palette and asides: the book has its own, and no rule of ours reads theirs. */
const replaced = /@astrojs\/starlight\/dist\/style\/(props|asides)\.css$/;

/** Leaves the parts of Starlight's look that the book replaces out of every page, about 2 KB each. */
export function ownLook(): Plugin {
  return {
    name: 'crossing-khorgos-own-look',
    enforce: 'pre',
    load: (id) => (replaced.test(id) ? '' : undefined),
  };
}
