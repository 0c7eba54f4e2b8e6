import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parcelRuleOn, parcelRules } from '#models/parcel-rules.ts';
import { notDefined } from '#models/not-defined.ts';
import { defined } from './maybe.ts';

test('each regime begins on its first day and the one before ends the day before', () => {
  const days: readonly (readonly [string, string])[] = [
    ['2018-01-01', 'month-1000'],
    ['2018-12-31', 'month-1000'],
    ['2019-01-01', 'month-500'],
    ['2019-12-31', 'month-500'],
    ['2020-01-01', 'item-200'],
    ['2022-03-30', 'item-200'],
    ['2022-03-31', 'relief-1000'],
    ['2024-03-31', 'relief-1000'],
    ['2024-04-01', 'item-200-again'],
    ['2026-06-30', 'item-200-again'],
    ['2026-07-01', 'whole-value-200'],
    ['2027-12-31', 'whole-value-200'],
  ];
  for (const [date, id] of days) expect(defined(parcelRuleOn(date)).id).toBe(id);
});

test('days before 2018 and after 2027, and what is no ISO date, have no regime', () => {
  expect(parcelRuleOn('2017-12-31')).toEqual(notDefined('date-outside-2018-2027'));
  expect(parcelRuleOn('2028-01-01')).toEqual(notDefined('date-outside-2018-2027'));
  expect(parcelRuleOn('2026-07')).toEqual(notDefined('date-not-iso'));
  expect(parcelRuleOn('1 July 2026')).toEqual(notDefined('date-not-iso'));
  expect(parcelRuleOn('2026-07-01T00:00')).toEqual(notDefined('date-not-iso'));
  expect(parcelRuleOn('on 2026-07-01')).toEqual(notDefined('date-not-iso'));
  for (const day of ['2020-99-99', '2023-02-29', '2022-04-31'])
    expect(parcelRuleOn(day), day).toEqual(notDefined('date-not-iso'));
  expect(defined(parcelRuleOn('2024-02-29')).id).toBe('relief-1000');
});

/**
 * As published: free value in € and weight in kg, for what, duty in %, at least € a kg, on what.
 * Rows: Interfax 4 May 2017 and rg.ru 9 April 2018; alshvesti.ru 10 January 2019; EEC Council Decisions 107 of 2017
 * and 35 of 2022; interfax.ru/world/1067139.
 */
const published = [
  '1000 31 month 30 4 excess',
  '500 31 month 30 4 excess',
  '200 31 item 15 2 excess',
  '1000 31 item 15 2 excess',
  '200 31 item 15 2 excess',
  '200 - item 5 1 whole',
];

test('free value, free weight, rate and least duty are those published', () => {
  const held = parcelRules.map((rule) =>
    [
      rule.freeValue,
      rule.base === 'excess' ? rule.freeWeight : '-',
      rule.per,
      Math.round(rule.dutyRate * 100),
      rule.dutyPerKg,
      rule.base,
    ].join(' '),
  );
  expect(held).toEqual(published);
});

test('only the regime announced for July 2026 is unconfirmed', () => {
  expect(parcelRules.filter(({ isConfirmed }) => !isConfirmed).map(({ id }) => id)).toEqual([
    'whole-value-200',
  ]);
});

test('regimes stand in the order of their first days', () => {
  const days = parcelRules.map(({ from }) => from);
  expect(days).toEqual(days.toSorted());
});

test('the regime of a day is the one with the latest first day not after it, as a calendar counts', () => {
  const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  const property = fc.property(day, (date) => {
    const begun = parcelRules.filter(({ from }) => Date.parse(from) <= date.getTime());
    expect(parcelRuleOn(date.toISOString().slice(0, 10))).toEqual(begun.at(-1));
  });
  fc.assert(property, { seed: 1 });
});
