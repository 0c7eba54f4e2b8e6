import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--book-([a-z0-9-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)/gi)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance of a colour, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test('contrast is computed as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const colour = (name: string): string => {
    const found = tokens.get(name)?.[theme];
    if (!found) throw new Error(`tokens.css has no colour --book-${name}`);
    return found;
  };
  const grounds = ['paper', 'sunk'];

  test.each([
    ['ink', 7],
    ['ink-2', 4.5],
    ['china', 4.5],
    ['kaz', 4.5],
    ['ill', 4.5],
    ['rule-mark', 3],
  ] as const)('%s stands out from every ground by %d to 1', (name, least) => {
    for (const ground of grounds)
      expect(contrast(colour(name), colour(ground)), ground).toBeGreaterThanOrEqual(least);
  });
});

test('a script that draws reads every colour as a colour, because it is registered', () => {
  const drawing = globSync(['src/elements/chart*.ts', 'src/components/chart/*.ts', 'src/kit/chart/roles.ts']);
  const used = drawing.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/--book-([a-z][a-z0-9-]*)/g)].map(([, name = '']) => name),
  );
  const colours = [...new Set(used)].filter((name) => tokens.has(name));
  expect(colours.length).toBeGreaterThan(5);
  expect(colours.filter((name) => !css.includes(`@property --book-${name} {`))).toEqual([]);
});
