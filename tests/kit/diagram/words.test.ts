import { expect, test } from 'vitest';
import type { FlowDiagram, PlaneDiagram } from '#kit/diagram/spec.ts';
import { localWords, wordsOf } from '#kit/diagram/words.ts';
import { BookError } from '#kit/errors.ts';

const flow: FlowDiagram = {
  kind: 'flow',
  columns: 2,
  nodes: [
    { id: 'a', text: 'firm', note: 'small', at: [0, 0] },
    { id: 'b', text: 'buyer', at: [1, 0] },
  ],
  links: [
    { from: 'a', to: 'b', text: 'sells' },
    { from: 'b', to: 'a' },
    { from: 'b', to: 'b', text: 'sells' },
  ],
};

test('a flow says what stands in its nodes and on its links, each once', () => {
  expect(wordsOf(flow)).toEqual(['firm', 'small', 'buyer', 'sells']);
});

test('a plane says its axes and their ends first', () => {
  const plane: PlaneDiagram = {
    kind: 'plane',
    x: { label: 'control', low: 'little', high: 'much' },
    y: { label: 'commitment', low: 'none', high: 'all' },
    nodes: [{ id: 'a', text: 'export', at: [0, 0] }],
    links: [],
  };
  expect(wordsOf(plane)).toEqual(['control', 'little', 'much', 'commitment', 'none', 'all', 'export']);
});

test('a key without a word stops the build with the figure and the nearest key', () => {
  const word = localWords({ firm: 'Фирма', buyer: 'Покупатель' }, 'src/figures/two-buyers.ts');
  expect(word('firm')).toBe('Фирма');
  expect(() => word('buyr')).toThrow(BookError);
  expect(() => word('buyr')).toThrow(
    'Unknown key of `text` "buyr" in src/figures/two-buyers.ts. Did you mean "buyer"?',
  );
});
