import { describe, expect, test } from 'vitest';
import { widgetText } from '#book/strings.ts';
import { widthOf } from '#components/chart/words.ts';
import { areaOf } from '#components/diagram/axes.ts';
import { drawDiagram } from '#components/diagram/svg.ts';
import type { DiagramFigure } from '#kit/define-figure.ts';
import { wordsOf } from '#kit/diagram/words.ts';
import { languages } from '#kit/languages.ts';
import { figureIds, loadFigure } from '#registry';

const figures = await Promise.all(figureIds().map((id) => loadFigure(id)));
const diagrams = figures.filter((figure): figure is DiagramFigure => 'diagram' in figure);
const sizes = ['wide', 'narrow'] as const;
const every = languages.flatMap((lang) => sizes.map((size) => [lang, size] as const));

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Two areas share more than a hair. */
const overlap = (a: Area, b: Area) =>
  a.x + a.width > b.x + 1 && b.x + b.width > a.x + 1 && a.y + a.height > b.y + 1 && b.y + b.height > a.y + 1;

/** Points along a line, close enough to meet whatever it crosses. */
const along = (corners: readonly (readonly [number, number])[]) =>
  corners.slice(1).flatMap(([x, y], i) => {
    const [fx, fy] = corners[i] ?? [x, y];
    return Array.from(
      { length: 60 },
      (_, k) => [fx + ((x - fx) * k) / 59, fy + ((y - fy) * k) / 59] as const,
    );
  });

test('there are diagrams', () => {
  expect(diagrams.length).toBeGreaterThan(0);
});

test('a link to a node that is not there stops the build with the figure and the nearest node', () => {
  const figure: Parameters<typeof drawDiagram>[0] = {
    id: 'two-buyers',
    diagram: () => ({
      kind: 'flow',
      columns: 1,
      nodes: [
        { id: 'seller', text: 'seller', at: [0, 0] },
        { id: 'buyer', text: 'buyer', at: [0, 1] },
      ],
      links: [{ from: 'seller', to: 'buyr' }],
    }),
  };
  expect(() => drawDiagram(figure, { seller: 'Seller', buyer: 'Buyer' }, 'wide')).toThrow(
    'Unknown node "buyr" in src/figures/two-buyers.ts. Did you mean "buyer"?',
  );
});

describe.each(diagrams.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  test('draws every word of its text, and tells in sentences what it shows', () => {
    const told = new Set(['title', 'caption', 'note', 'description']);
    const drawn = new Set(sizes.flatMap((size) => wordsOf(figure.diagram(size))));
    expect(Object.keys(figure.text).filter((key) => !told.has(key) && !drawn.has(key))).toEqual([]);
    expect(figure.text.description.split(/\s+/).length).toBeGreaterThanOrEqual(20);
  });

  test.each(every)('has room for its words in %s, %s', (lang, size) => {
    const drawing = drawDiagram(figure, widgetText(figure.id, figure.text, lang), size);
    for (const box of drawing.boxes.values())
      for (const words of [...box.lines, ...box.notes])
        expect(widthOf(words), `"${words}" in the box ${box.node.id}`).toBeLessThanOrEqual(box.width - 4);
  });

  test.each(every)('keeps the words at its axes apart and inside in %s, %s', (lang, size) => {
    const drawing = drawDiagram(figure, widgetText(figure.id, figure.text, lang), size);
    const words = (drawing.axes?.words ?? []).map((at) => ({ at: at.lines.join(' '), area: areaOf(at) }));
    const faults = words.flatMap((a, i) => [
      ...words
        .slice(i + 1)
        .flatMap((b) => (overlap(a.area, b.area) ? [`"${a.at}" and "${b.at}" overlap`] : [])),
      ...(a.area.x < -1 ||
      a.area.y < -1 ||
      a.area.x + a.area.width > drawing.width + 1 ||
      a.area.y + a.area.height > drawing.height + 1
        ? [`"${a.at}" leaves the drawing`]
        : []),
    ]);
    expect(faults).toEqual([]);
  });

  test.each(every)('keeps its boxes apart and its links off them in %s, %s', (lang, size) => {
    const drawing = drawDiagram(figure, widgetText(figure.id, figure.text, lang), size);
    const boxes = [...drawing.boxes.values()];
    const crowded = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.node.id} and ${b.node.id} overlap`] : [])),
    );
    const crossed = drawing.routes.flatMap(({ link, corners }) =>
      boxes
        .filter(({ node }) => node.id !== link.from && node.id !== link.to)
        .filter((b) =>
          along(corners).some(
            ([x, y]) => x > b.x + 1 && x < b.x + b.width - 1 && y > b.y + 1 && y < b.y + b.height - 1,
          ),
        )
        .map(({ node }) => `${link.from} → ${link.to} runs through ${node.id}`),
    );
    expect([...crowded, ...crossed]).toEqual([]);
  });

  test('contains nothing that a policy by hash refuses', () => {
    for (const size of sizes)
      expect(drawDiagram(figure, figure.text, size).svg).not.toMatch(/<style|\sstyle=|<script|\son\w+=/);
  });
});
