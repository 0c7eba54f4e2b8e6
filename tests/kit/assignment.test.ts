import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import growth from '#calculators/growth.ts';
import network from '#calculators/network.ts';
import twoLedgers from '#calculators/two-ledgers.ts';
import {
  type Assignment,
  isTolerance,
  OWN_KEYS,
  rangeProblem,
  readAssignment,
  writeAssignment,
} from '#kit/assignment/assignment.ts';
import { classList, drawFor, isNear, setsOf, studentKey } from '#kit/assignment/draw.ts';
import type { Calculator, Input, NumberInput } from '#kit/calculator.ts';
import { type Range, valueAt, valuesIn } from '#kit/range.ts';
import type { State } from '#kit/url-state.ts';
import { calculatorIds, loadCalculator } from '#registry';
import { anyValue } from './random-case.ts';

const cagr: Assignment = {
  name: 'Week 3',
  part: 'cagr',
  fixed: { end: 5.9 },
  varied: { start: { from: 2, to: 4, step: 0.5 }, years: { from: 2, to: 6, step: 1 } },
  asked: { rate: 0.1, doubling: 0.05 },
};
const link = 'assignment=1&v=1&task=cagr&called=Week+3&start=2_to_4_by_0.5&end=5.9&years=2_to_6_by_1';
/** Any code point, lone surrogates and controls included. */
const anyCharacter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));
/** Decimals as people type them, some with more places than a link has, and very small ones. */
const anyDecimal = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const anyTolerance = anyDecimal.filter(isTolerance);
/** A value for all, or a range where one is taken. */
function anySetting(input: Input): fc.Arbitrary<number | string | Range> {
  const value = anyValue(input);
  if (input.type !== 'number') return value;
  const range = fc
    .tuple(value, anyDecimal, fc.nat({ max: 50 }))
    .map(([from, step, steps]) => ({ from: Number(from), step, to: Number(from) + steps * step }))
    .filter((one) => rangeProblem(input, one) === undefined);
  return fc.oneof(value, range);
}
const isRange = ([, one]: [string, number | string | Range]) => typeof one === 'object';
function parted(set: Readonly<Record<string, number | string | Range>>) {
  const entries = Object.entries(set);
  return {
    fixed: Object.fromEntries(entries.filter((one) => !isRange(one))) as State,
    varied: Object.fromEntries(entries.filter(isRange)) as Record<string, Range>,
  };
}
const all: readonly Calculator[] = await Promise.all(calculatorIds().map((id) => loadCalculator(id)));

describe('the link', () => {
  test('can be read by a person', () => {
    expect(writeAssignment(growth, cagr)).toBe(`${link}&ask=rate_within_0.1&ask=doubling_within_0.05`);
  });

  test('is read back unchanged', () => {
    const written = writeAssignment(growth, cagr);
    expect(readAssignment(growth, `?${written}`)).toEqual({ assignment: cagr, problems: [] });
  });

  test('has small numbers in places, not with an exponent', () => {
    const start = { from: 1, to: 1.000001, step: 1e-7 };
    const small = { ...cagr, varied: { ...cagr.varied, start }, asked: { rate: 5e-7 } };
    const written = writeAssignment(growth, small);
    expect(written).toContain('start=1_to_1.000001_by_0.0000001');
    expect(written).toContain('ask=rate_within_0.0000005');
    expect(readAssignment(growth, written)).toEqual({ assignment: small, problems: [] });
  });

  test('no input of any calculator has a name that the link needs for itself', () => {
    for (const { id, inputs } of all)
      expect(
        Object.keys(inputs).filter((name) => OWN_KEYS.has(name)),
        id,
      ).toEqual([]);
  });

  test('any part of any calculator can be set, with any values, ranges and tolerances that are taken', () => {
    let ranges = 0;
    for (const calculator of all)
      for (const part of calculator.parts) {
        const askable = Object.entries(part.outputs).filter(([, output]) => output.type !== 'interval');
        const asking = fc.record(
          Object.fromEntries(
            askable.map(([id, { type }]) => [id, type === 'number' ? anyTolerance : fc.constant(0)]),
          ),
        );
        const settings = fc.record(
          Object.fromEntries(part.uses.map((id) => [id, anySetting(calculator.inputs[id] as Input)])),
        );
        const property = fc.property(settings, asking, (set, asked) => {
          const { fixed, varied } = parted(set);
          ranges += Object.keys(varied).length;
          const given = { name: '', part: part.id, fixed, varied, asked };
          const query = writeAssignment(calculator, given);
          fc.pre(query.length <= 4000);
          expect(readAssignment(calculator, query)).toEqual({ assignment: given, problems: [] });
        });
        fc.assert(property, { seed: 1, numRuns: 20 });
      }
    expect(ranges).toBeGreaterThan(1000);
  });

  test.each([
    ['another grammar', link.replace('assignment=1', 'assignment=2'), 'assignment=2'],
    ['another version', link.replace('v=1', 'v=9'), 'v=9'],
    ['no such part', link.replace('task=cagr', 'task=nothing'), 'task=nothing'],
    ['an input too many', `${link}&total=5`, 'total=5'],
    ['an input too few', link.replace('&end=5.9', ''), 'end='],
    ['an input twice', `${link}&end=6`, 'end=5.9'],
    ['a value out of range', link.replace('end=5.9', 'end=-1e9'), 'end=-1e9'],
    ['a range upside down', link.replace('2_to_4', '4_to_2'), 'start=4_to_2_by_0.5'],
    ['a range beyond the field', link.replace('2_to_4', '2_to_1e9'), 'start=2_to_1e9_by_0.5'],
    ['a step of nothing', link.replace('by_0.5', 'by_0'), 'start=2_to_4_by_0'],
    ['a step too fine', link.replace('by_0.5', 'by_0.0000001'), 'start=2_to_4_by_0.0000001'],
    ['a script', link.replace('5.9', '<script>'), 'end=<script>'],
    ['a name of every object', `${link}&__proto__=1`, '__proto__=1'],
    ['a name in two lines', link.replace('Week+3', 'Week%0A3'), 'called=Week\n3'],
    ['nothing asked', link, 'ask='],
    ['an unknown result', `${link}&ask=secret_within_1`, 'ask=secret_within_1'],
    ['a result of every object', `${link}&ask=constructor`, 'ask=constructor'],
    ['a tolerance below zero', `${link}&ask=rate_within_-1`, 'ask=rate_within_-1'],
    ['no tolerance', `${link}&ask=rate`, 'ask=rate'],
    ['a result twice', `${link}&ask=rate_within_1&ask=rate_within_2`, 'ask=rate_within_2'],
  ])('with %s is not used, and says why', (_, query, named) => {
    const whole = query.includes('ask') || named === 'ask=' ? query : `${query}&ask=rate_within_0.1`;
    const { assignment, problems } = readAssignment(growth, whole);
    expect(assignment).toBeUndefined();
    expect(problems).toContain(named);
  });

  test('a range or a part of a whole number is refused where only whole numbers go, and for choices', () => {
    const ledgers = 'assignment=1&v=1&task=gap&ask=relative_within_1';
    for (const year of ['2013_to_2024_by_0.5', '2013.5_to_2024_by_1'])
      expect(readAssignment(twoLedgers, `${ledgers}&year=${year}&flow=total`).problems).toEqual([
        `year=${year}`,
      ]);
    expect(readAssignment(twoLedgers, `${ledgers}&year=2024&flow=1_to_2_by_1`).problems).toHaveLength(1);
  });

  test('whatever stands in an address, it is an assignment or problems in short, and never throws', () => {
    const piece = fc.oneof(
      fc.constantFrom('assignment=1', 'v=1', 'task=cagr', 'ask=rate_within_1', 'end=5.9', 'years=4'),
      fc.constantFrom('start=2_to_4_by_0.5', 'start=1_to_1e3_by_1', '%E0%A4%A', '<script>', '__proto__=1'),
      fc.string({ unit: anyCharacter, maxLength: 30 }),
    );
    const property = fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { assignment, problems } = readAssignment(growth, pieces.join('&'));
      expect(assignment === undefined).toBe(problems.length > 0);
      expect(problems.every((problem) => [...problem].length <= 60)).toBe(true);
      if (assignment)
        expect(readAssignment(growth, writeAssignment(growth, assignment)).problems).toEqual([]);
    });
    fc.assert(property, { seed: 1, numRuns: 2000 });
    expect(readAssignment(growth, 'x'.repeat(100_000)).problems).toHaveLength(1);
  });
});

const draw = (student: string, assignment = cagr) => drawFor(growth, assignment, student, {});

describe('a student’s numbers', () => {
  test('are the same whenever and wherever they are drawn', () => {
    // Written down once: a change would give every student of a running course other numbers.
    expect(['S-1', 'S-2', 'Айгүл', '李雷'].map((student) => draw(student)?.state)).toMatchInlineSnapshot(`
      [
        {
          "end": 5.9,
          "start": 2,
          "years": 4,
        },
        {
          "end": 5.9,
          "start": 4,
          "years": 5,
        },
        {
          "end": 5.9,
          "start": 3,
          "years": 3,
        },
        {
          "end": 5.9,
          "start": 3.5,
          "years": 3,
        },
      ]
    `);
  });

  test('do not depend on capitals, spaces or full-width letters', () => {
    expect(draw(' s-17 ')).toEqual(draw('S-17'));
    expect(draw('Ｓ-１７')).toEqual(draw('S-17'));
    expect(draw('Anna  Lee')).toEqual(draw('anna lee'));
    expect(studentKey('\u0000 \u202e')).toBe('');
  });

  test('are values of the ranges, and the fixed ones are as they were set', () => {
    const property = fc.property(fc.string({ unit: anyCharacter, maxLength: 90 }), (student) => {
      const state = draw(student)?.state ?? {};
      expect([2, 2.5, 3, 3.5, 4]).toContain(state.start);
      expect([2, 3, 4, 5, 6]).toContain(state.years);
      expect(state.end).toBe(5.9);
    });
    fc.assert(property, { seed: 1 });
  });

  test('are spread evenly over a class, also where its numbers follow one another', () => {
    const students = Array.from({ length: 1000 }, (_, i) => draw(String(202_400_000 + i))?.state);
    const counts = new Map<string, number>();
    for (const state of students) {
      const pair = `${state?.start} ${state?.years}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    // 25 pairs, 40 each: chi-square with 24 degrees of freedom is below 51 in 999 cases of 1,000.
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - 40) ** 2 / 40, 0);
    expect(counts.size).toBe(25);
    expect(chi).toBeLessThan(51);
  });

  test('are others in an assignment of another name', () => {
    const students = Array.from({ length: 40 }, (_, i) => `s${i}`);
    const other = { ...cagr, name: 'Week 4' };
    const same = students.filter(
      (student) => JSON.stringify(draw(student)) === JSON.stringify(draw(student, other)),
    );
    expect(same.length).toBeLessThan(10);
  });

  test('pass over numbers without a result, and there are none where no numbers have one', () => {
    const some = { ...cagr, varied: { start: { from: 0, to: 1, step: 1 } }, fixed: { end: 5.9, years: 4 } };
    for (let i = 0; i < 30; i += 1) expect(draw(`s${i}`, some)?.state.start).toBe(1);
    const none = { ...cagr, varied: {}, fixed: { start: 0, end: 5.9, years: 4 } };
    expect(draw('s1', none)).toBeUndefined();
  });

  test('can be a set and a choice that are the same for all', () => {
    const state = { actor: 'sme', actors: 'sme.buyer', links: 'sme-buyer' };
    const given = { name: '', part: 'graph', fixed: state, varied: {}, asked: { hops: 0.5 } };
    expect(readAssignment(network, writeAssignment(network, given)).assignment).toEqual(given);
    expect(drawFor(network, given, 'x', {})?.results.hops).toBe(1);
  });
});

describe('ranges', () => {
  test('have both ends where the step meets them, in decimals', () => {
    const tenths = { from: 0.1, to: 0.5, step: 0.1 };
    expect(valuesIn(tenths)).toBe(5);
    expect([0, 1, 2, 3, 4].map((i) => valueAt(tenths, i))).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
    expect(valuesIn({ from: 1, to: 1, step: 1 })).toBe(1);
    expect(valuesIn({ from: 0, to: 1, step: 0.3 })).toBe(4);
    expect(setsOf(cagr)).toBe(25);
  });

  test('say what is wrong with them', () => {
    const input = { min: 0, max: 10, whole: true } as NumberInput;
    expect(rangeProblem(input, { from: 0, to: 10, step: 1 })).toBeUndefined();
    expect(rangeProblem(input, { from: -1, to: 10, step: 1 })).toBe('range');
    expect(rangeProblem(input, { from: Number.NaN, to: 10, step: 1 })).toBe('range');
    expect(rangeProblem(input, { from: 5, to: 4, step: 1 })).toBe('order');
    expect(rangeProblem(input, { from: 1, to: 4, step: 0 })).toBe('step');
    expect(rangeProblem(input, { from: 1, to: 4, step: Number.NaN })).toBe('step');
    expect(rangeProblem(input, { from: 1, to: 4, step: 1e-9 })).toBe('step');
    expect(rangeProblem(input, { from: 1, to: 4, step: 0.5 })).toBe('whole');
    const any = { min: 0, max: 10 } as NumberInput;
    expect(rangeProblem(any, { from: 1.12345678901, to: 2, step: 0.5 })).toBe('range');
    expect(rangeProblem(any, { from: 1, to: 2, step: 0.12345678901 })).toBe('step');
  });
});

describe('answers and lists', () => {
  test('an answer on the edge of the tolerance is near enough, one beyond it is not', () => {
    expect(isNear(26.59, 26.49, 0.1)).toBe(true);
    expect(isNear(0.3, 0.1 + 0.2, 0)).toBe(true);
    expect(isNear(26.6, 26.49, 0.1)).toBe(false);
    expect(isNear(Number.NaN, 1, 5)).toBe(false);
  });

  test('a class list has each student once, in order, in short, and no empty line', () => {
    expect(classList('Anna\r\n\n  Boris \nanna\n\u0000\n')).toEqual(['Anna', 'Boris']);
    expect([...(classList('x'.repeat(500))[0] ?? '')]).toHaveLength(80);
    expect(classList(Array.from({ length: 900 }, (_, i) => `s${i}`).join('\n'))).toHaveLength(500);
    const property = fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
      const list = classList(text);
      expect(new Set(list.map(studentKey)).size).toBe(list.length);
      expect(list.every((line) => /^\S/.test(line) && !/\p{C}/u.test(line))).toBe(true);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });
});
