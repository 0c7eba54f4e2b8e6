import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotPlot } from '#kit/dot-plot.ts';

const quantiles = fc
  .array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 100, maxLength: 100 })
  .map((values) => values.toSorted((a, b) => a - b));
const limit = fc.double({ min: 0, max: 400, noNaN: true });

test('there is a dot for every value, and exactly the late ones are open', () => {
  const property = fc.property(quantiles, limit, (values, at) => {
    const { dots } = dotPlot(values, at);
    expect(dots.map(({ late }) => late)).toEqual(values.map((value) => value > at));
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});

test('every dot lies inside the drawing and none covers another', () => {
  const property = fc.property(quantiles, limit, (values, at) => {
    const { dots, radius, width, height } = dotPlot(values, at);
    for (const { x, y } of dots)
      expect(x - radius >= 0 && x + radius <= width && y - radius >= -0.1 && y + radius <= height).toBe(true);
    const places = new Set(dots.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(100);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});

test('where the limit is drawn, early dots stand left of it and late ones right', () => {
  const property = fc.property(quantiles, limit, (values, at) => {
    const plot = dotPlot(values, at);
    if (plot.limit === undefined) return;
    const line = (plot.limit / 100) * plot.width;
    for (const { x, late } of plot.dots) expect(late ? x > line - 0.1 : x < line + 0.1).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500, examples: [[Array(100).fill(5), 5]] });
});

test('the axis has a few round values in their order', () => {
  const property = fc.property(quantiles, limit, (values, at) => {
    const { ticks } = dotPlot(values, at);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect(ticks.every(({ at: place }) => place >= -0.01 && place <= 100.01)).toBe(true);
    const written = ticks.map(({ value }) => value);
    expect(written).toEqual(written.toSorted((a, b) => a - b));
  });
  fc.assert(property, { seed: 1, numRuns: 300 });
});

test('a limit far from everything is not drawn', () => {
  const values = Array.from({ length: 100 }, (_, i) => 10 + i / 50);
  expect(dotPlot(values, 300).limit).toBeUndefined();
  expect(dotPlot(values, 11).limit).toBeGreaterThan(0);
});
