import { expect, test } from 'vitest';
import forecast from '#calculators/forecast.ts';
import leadTime from '#calculators/lead-time.ts';
import network from '#calculators/network.ts';
import type { Calculator } from '#kit/calculator.ts';
import { caseRows } from '#kit/case-table.ts';
import type { State } from '#kit/url-state.ts';

const units = { days: '{n} days', percent: '{n} %', usd: 'US${n}', 'usd-bn': 'US${n} billion' };
function rowsOf(calculator: Calculator, partId: string, state: State, told: readonly string[] = []) {
  const part = calculator.parts.find(({ id }) => id === partId);
  if (!part) throw new Error(`no part ${partId}`);
  const results = part.compute(state, {});
  return caseRows({ calculator, part, state, results, data: {}, text: calculator.text, units, told });
}

test('the rows begin with the question and what was put in, numbers as numbers with their unit', () => {
  const example = leadTime.parts[1]?.examples[0];
  const rows = rowsOf(leadTime, 'value-of-a-day', example?.inputs ?? {});
  expect(rows[0]).toEqual(['What is a day on the way worth?']);
  expect(rows).toContainEqual(['Days on the way, or saved', 30, 'days']);
  expect(rows).toContainEqual(['A day costs, of the value, at least', 0.6, '%']);
});

test('a field of a group is named with its group', () => {
  const example = leadTime.parts[0]?.examples[0];
  expect(rowsOf(leadTime, 'legs', example?.inputs ?? {})).toContainEqual(['Last mile: Longest', 5, 'days']);
});

test('the members of a set and the numbers of a series stand in cells of their own', () => {
  const state = { actor: 'sme', actors: 'sme.buyer', links: 'sme-buyer' };
  const rows = rowsOf(network, 'graph', state);
  expect(rows).toContainEqual(['Who is there?', 'Small firm', 'Buyer']);
  expect(rows).toContainEqual(['Who is linked with whom?', 'Small firm – Buyer']);
  const example = forecast.parts[0]?.examples[0];
  expect(rowsOf(forecast, 'forecast', example?.inputs ?? {})).toContainEqual([
    'Your numbers, oldest first',
    25.25,
    31.17,
    41.02,
    43.82,
  ]);
});

test('an input that does not matter is left out', () => {
  const example = forecast.parts[0]?.examples[2];
  const names = rowsOf(forecast, 'forecast', example?.inputs ?? {}).map(([name]) => name);
  expect(names).not.toContain(forecast.text['input.beta']);
  expect(names).toContain(forecast.text['input.alpha']);
});

test('the table of results follows with its head, and a value that is not defined leaves its cell empty', () => {
  const rows = rowsOf(network, 'graph', { actor: 'sme', actors: 'sme.buyer', links: '' });
  expect(rows).toContainEqual(['Small firm', 0, 0, 0, null, null]);
  expect(rows.some((row) => row[0] === 'Actor')).toBe(true);
});

test('the sentences come last, without their marks', () => {
  const rows = rowsOf(network, 'graph', { actor: 'sme', actors: 'sme', links: '' }, ['It is **2**.']);
  expect(rows.at(-1)).toEqual(['It is 2.']);
});
