import { describe, expect, test } from 'vitest';
import { slide } from '#exports/slide.ts';
import { readXml } from './qti-reader.ts';

const colours = new Map([
  ['--book-ink', '#14181b'],
  ['--book-ink-2', '#4a5257'],
  ['--book-paper', '#ffffff'],
  ['--book-china', '#b92d17'],
]);
const drawing = (inner: string) =>
  `<svg aria-hidden="true" class="chart-svg" text-anchor="middle" font-size="10" fill="currentColor" width="608" height="306">${inner}</svg>`;
const words = { title: 'A & B', lines: ['Sources: <Customs>', 'Crossing Khorgos. CC BY 4.0'] };
const root = (inner: string) => readXml(slide(drawing(inner), colours, words)).documentElement;

describe('a drawing for a slide', () => {
  test('has its colours, sizes and weights written out', () => {
    const file = slide(
      drawing('<text y="0.32em" dy="-1.5em" font-weight="650" fill="var(--book-china)">5&nbsp;%</text>'),
      colours,
      words,
    );
    expect(file).toContain('<text y="4.16" dy="-19.5" font-weight="bold" fill="#b92d17">5\u00a0%</text>');
    expect(file).not.toMatch(/var\(|currentColor|\bem"|class=|&nbsp;/);
  });

  test('says what it is and, under the drawing, where it is from', () => {
    const svg = root('');
    expect(svg.getElementsByTagName('title')[0]?.textContent).toBe('A & B');
    const lines = [...svg.getElementsByTagName('text')];
    expect(lines.map((line) => line.textContent)).toEqual(words.lines);
    for (const line of lines) expect(Number(line.getAttribute('y'))).toBeGreaterThan(306);
    expect(Number(svg.getAttribute('height'))).toBeGreaterThan(Number(lines[1]?.getAttribute('y')));
    expect(svg.getAttribute('text-anchor')).toBe('middle');
  });

  test('with a colour that the theme does not have, or without a size, stops the build', () => {
    expect(() => root('<g fill="var(--book-pink)"/>')).toThrow('--book-pink');
    expect(() => slide('<svg></svg>', colours, words)).toThrow('width');
  });
});
