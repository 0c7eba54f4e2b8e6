import tokens from '#styles/tokens.css?raw';

/** The colours of the light theme by custom property, from the one place where they are set. */
export const lightColours: ReadonlyMap<string, string> = new Map(
  [...tokens.matchAll(/(--book-[a-z0-9-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),/gi)].map(
    ([, name = '', light = '']) => [name, light] as const,
  ),
);
