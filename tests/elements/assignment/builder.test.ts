// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import forecast from '#calculators/forecast.ts';
import { builder } from '#elements/assignment/builder.ts';
import type { Assignment } from '#kit/assignment/assignment.ts';
import type { Part } from '#kit/calculator.ts';
import { choose, contextOf, giveStrings, type } from './page.ts';

const years = Array.from({ length: 12 }, (_, i) => ({ x: 2013 + i, y: 20 + i }));
const book = {
  source: 'china',
  own: '10_12_14_20',
  method: 'holt',
  alpha: 0.8,
  beta: 0.2,
  gamma: 0.4,
  season: 4,
  first: 'leave-out',
  horizon: 1,
  holdout: 1,
};

let form: HTMLElement;
let now: Assignment | undefined;
beforeEach(async () => {
  giveStrings();
  const data = Object.fromEntries(forecast.series.map((id) => [id, years]));
  const start = { part: forecast.parts[0] as Part, state: book };
  form = builder(contextOf(forecast, book, data), start, (assignment) => {
    now = assignment;
  }).element;
  document.body.append(form);
  await Promise.resolve();
});

const rows = () => [...form.querySelectorAll<HTMLElement>('.homework-row:not([hidden])')];
const rowOf = (id: string) =>
  rows().find((row) => row.querySelector('.homework-label')?.textContent === forecast.text[`input.${id}`]);
const inForm = () => Object.keys(book).filter((id) => rowOf(id) !== undefined);
const valueIn = (id: string) => rowOf(id)?.querySelector<HTMLInputElement>('input[type="text"]');

describe('the lecturer’s form', () => {
  test('has the fields that matter for what is chosen in it', () => {
    expect(inForm()).toEqual(['source', 'method', 'alpha', 'beta', 'first', 'horizon', 'holdout']);
    choose(form, 'holt-winters');
    expect(inForm()).toEqual(['source', 'method', 'alpha', 'beta', 'gamma', 'season', 'horizon', 'holdout']);
    choose(form, 'own');
    expect(inForm()).toContain('own');
  });

  test('puts into the link what is set in a field that came with a choice', () => {
    choose(form, 'holt-winters');
    const season = valueIn('season');
    if (season) type(season, '3');
    expect(now?.fixed).toMatchObject({ method: 'holt-winters', gamma: 0.4, season: 3 });
  });

  test('keeps what was entered while other choices are tried, and in a field that does not matter for a while', () => {
    const [beta, horizon] = [valueIn('beta'), valueIn('horizon')];
    if (beta) type(beta, '0.35');
    if (horizon) type(horizon, '2');
    choose(form, 'ses');
    expect(inForm()).not.toContain('beta');
    expect(now?.fixed).toMatchObject({ method: 'ses', horizon: 2 });
    choose(form, 'holt');
    expect(now?.fixed).toMatchObject({ method: 'holt', beta: 0.35, horizon: 2 });
  });

  test('does not wait for a field that does not matter', () => {
    const beta = valueIn('beta');
    if (beta) type(beta, 'abc');
    expect(now).toBeUndefined();
    choose(form, 'ses');
    expect(now?.fixed.method).toBe('ses');
  });

  test('refuses a number or a tolerance that the link could not hold, beside its field', () => {
    const tolerance = [...form.querySelectorAll('label')].find((label) => label.textContent === 'tolerance');
    const off = document.getElementById(tolerance?.htmlFor ?? '') as HTMLInputElement;
    type(off, '0.00000000001');
    expect(now).toBeUndefined();
    expect(off.getAttribute('aria-invalid')).toBe('true');
    expect(off.parentElement?.textContent).toContain('error.too-long');
    type(off, '0.0000005');
    expect(now?.asked).toEqual({ count: 5e-7 });
  });
});
