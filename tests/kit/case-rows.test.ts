import { expect, test } from 'vitest';
import type { Calculator, Part } from '#kit/calculator.ts';
import { caseRows } from '#kit/case-table.ts';
import { tableCells } from '#kit/table.ts';
import { notDefined } from '#models/not-defined.ts';

const units = { days: '{n} {day|days}', percent: '{n} %' };
const text = {
  title: 'A calculator',
  'wait.title': 'How long is the wait?',
  'input.lanes': 'Lanes',
  'input.day': 'Which day?',
  'input.day.fair': 'the day of the fair',
  'output.wait': 'Wait',
  'output.growth': 'Growth',
  'output.range': 'Range',
  'output.verdict': 'Verdict',
  'output.verdict.long': 'too long',
  'label.day': 'Day',
};
const number = { type: 'number', unit: 'days', min: 0, max: 9, default: { illustration: 1 }, symbol: 'n' };
const calculator = {
  id: 'queue',
  inputs: { lanes: number, day: { type: 'choice', options: ['fair', 'other'], default: 'fair' } },
} as unknown as Calculator;
const part = {
  id: 'wait',
  uses: ['lanes', 'day', 'gone'],
  groups: [],
  outputs: {
    wait: { type: 'number', unit: 'days', digits: 0 },
    growth: { type: 'number', unit: 'percent', digits: 1 },
    hidden: { type: 'number', unit: 'days', digits: 0 },
    range: { type: 'interval', unit: 'days', digits: 1 },
    verdict: { type: 'verdict', options: ['long', 'fine'] },
    missing: { type: 'number', unit: 'days', digits: 0 },
  },
} as unknown as Part;
const results = {
  wait: 2.5,
  growth: notDefined('queue-is-stable'),
  hidden: 7,
  range: { low: 1.25, high: 4 },
  verdict: 'long',
};
const taken = {
  calculator,
  part,
  state: { lanes: 3, day: 'fair' },
  results,
  data: {},
  text,
  units,
  told: ['It is **2.5 days**.'],
};

test('a case is its title, what was put in, the results that have a name and a value, and what is told', () => {
  expect(caseRows(taken)).toEqual([
    ['How long is the wait?'],
    [],
    ['Lanes', 3, 'days'],
    ['Which day?', 'the day of the fair'],
    [],
    ['Wait', 2.5, 'days'],
    ['Range', 1.25, 4, 'days'],
    ['Verdict', 'too long'],
    [],
    ['It is 2.5 days.'],
  ]);
});

test('what has no words stands under its own name, and a part without a title under the calculator’s', () => {
  const words = { title: 'A calculator', 'output.verdict': 'Verdict' };
  expect(caseRows({ ...taken, text: words, told: [] })).toEqual([
    ['A calculator'],
    [],
    ['lanes', 3, 'days'],
    ['day', 'fair'],
    [],
    ['Verdict', 'long'],
  ]);
  expect(caseRows({ ...taken, text: {}, told: [] })[0]).toEqual(['queue']);
});

const spec = {
  columns: [{ label: 'label.day' }, { label: 'output.wait', digits: 1 }, { label: 'Note' }],
  rows: [
    [1, 2.25, 'output.verdict.long'],
    [2024, null, notDefined('queue-is-stable')],
  ],
};

test('its table has a head in words, and an empty cell where there is no value', () => {
  const tabled = { ...part, table: () => spec } as unknown as Part;
  expect(caseRows({ ...taken, part: tabled, told: [] }).slice(-4)).toEqual([
    [],
    ['Day', 'Wait', 'Note'],
    [1, 2.25, 'too long'],
    [2024, null, null],
  ]);
});

test('a table on the page has digits, a dash where a value is not defined, and years without groups', () => {
  expect(tableCells(spec, text, 'ru')).toEqual({
    head: ['Day', 'Wait', 'Note'],
    rows: [
      ['1', '2,3', 'too long'],
      ['2024', '', '–'],
    ],
  });
});
