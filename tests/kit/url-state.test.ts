import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import forecast from '#calculators/forecast.ts';
import growth from '#calculators/growth.ts';
import network from '#calculators/network.ts';
import twoLedgers from '#calculators/two-ledgers.ts';
import type { Calculator } from '#kit/calculator.ts';
import { membersOf, numbersOf } from '#kit/lists.ts';
import { acceptValue, readState, type State, writeState } from '#kit/url-state.ts';
import { anyValue } from './random-case.ts';

/** Any code point, lone surrogates and controls included. */
const anyCharacter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));

const calculators: readonly Calculator[] = [growth, twoLedgers, network, forecast];

const stateOf = (calculator: Calculator): fc.Arbitrary<State> =>
  fc
    .subarray(Object.entries(calculator.inputs))
    .chain((inputs) => fc.record(Object.fromEntries(inputs.map(([id, input]) => [id, anyValue(input)]))));

/** Judges a state by the definition itself, not by the code under test. */
function isValid(calculator: Calculator, state: State): boolean {
  return Object.entries(state).every(([id, value]) => {
    const input = calculator.inputs[id];
    if (!Object.hasOwn(calculator.inputs, id) || !input) return false;
    if (input.type === 'choice') return typeof value === 'string' && input.options.includes(value);
    if (input.type === 'set')
      return typeof value === 'string' && membersOf(value).every((member) => input.options.includes(member));
    if (input.type === 'series') {
      const numbers = typeof value === 'string' ? numbersOf(value) : [];
      const fits = numbers.every((number) => number >= input.min && number <= input.max);
      return numbers.length > 0 && numbers.length <= input.most && fits;
    }
    const inRange = typeof value === 'number' && value >= input.min && value <= input.max;
    return inRange && (!input.whole || Number.isInteger(value));
  });
}

/** Query strings as they come: mangled values of real keys, hostile ones, and noise. */
const keys = [
  ...Object.keys(growth.inputs),
  ...Object.keys(twoLedgers.inputs),
  ...Object.keys(network.inputs),
  'own',
  'v',
  'theme',
  'id',
];
const key = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...keys) },
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '<script>', '', '0'),
  fc.string({ unit: anyCharacter, maxLength: 12 }),
);
const raw = fc.oneof(
  fc.double().map(String),
  fc.integer({ min: -20_000, max: 20_000 }).map(String),
  fc.constantFrom(
    'by',
    'to',
    'total',
    '1',
    '2',
    'NaN',
    'Infinity',
    '-0',
    '1e999',
    '0x10',
    '1,5',
    ' 1 ',
    '+1',
    '9'.repeat(400),
    '1_2.5_-3e2',
    '1__2',
    '_',
    '1_x',
    '1_'.repeat(300),
    'sme.buyer',
    'buyer.sme',
    'sme.sme',
    'sme.',
    'sme-platform.sme-buyer',
    'sme-nobody',
  ),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'javascript:1',
    '%00',
    '%E0%A4%A',
  ),
  fc.string({ unit: anyCharacter, maxLength: 50 }),
);
const encoded = fc
  .array(fc.tuple(key, raw), { maxLength: 8 })
  .map((pairs) =>
    new URLSearchParams(pairs.map(([k, v]) => [k.toWellFormed(), v.toWellFormed()])).toString(),
  );
const query = fc.oneof(
  encoded,
  encoded.map((text) => `?v=1&${text}`),
  encoded.map((text) => `v=2&${text}`),
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'start=&?%v1+;<>#'), maxLength: 60 }),
);

const members = (text: string): string[] => [...new Set(membersOf(text))].toSorted();

/** The same members, or the same numbers, written another way. */
function sameList(
  calculator: Calculator,
  id: string,
  used: number | string | undefined,
  written: string,
): boolean {
  const type = calculator.inputs[id]?.type;
  if (typeof used !== 'string' || !Object.hasOwn(calculator.inputs, id)) return false;
  if (type === 'set') return members(used).join() === members(written).join();
  return type === 'series' && numbersOf(used).join() === numbersOf(written).join();
}

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s',
  (_, calculator) => {
    test('a case written into an address is read back unchanged, and nothing is ignored', () => {
      const property = fc.property(stateOf(calculator), (state) => {
        expect(isValid(calculator, state)).toBe(true);
        expect(readState(calculator, writeState(calculator, state))).toEqual({ state, ignored: [] });
        expect(readState(calculator, `?${writeState(calculator, state)}`)).toEqual({ state, ignored: [] });
      });
      fc.assert(property, { seed: 1, numRuns: 500 });
    });

    test('any query gives a valid case and texts that name what was ignored, and never throws', () => {
      const property = fc.property(query, (text) => {
        const { state, ignored } = readState(calculator, text);
        expect(isValid(calculator, state)).toBe(true);
        expect(Object.getPrototypeOf(state)).toBe(Object.prototype);
        for (const named of ignored) expect(typeof named === 'string' && named.length <= 60).toBe(true);
      });
      fc.assert(property, { seed: 1, numRuns: 2000 });
      expect(Object.keys(Object.prototype)).toEqual([]);
    });

    test('every pair of a query is either used or named', () => {
      const property = fc.property(encoded, (text) => {
        const { state, ignored } = readState(calculator, text);
        const params = [...new URLSearchParams(text)].filter(([k]) => !['v', 'theme', 'id'].includes(k));
        const dropped = params.filter(([k, v]) => {
          const used =
            Object.hasOwn(state, k) && params.some(([k2, v2]) => k2 === k && Number(v2) === state[k]);
          const usedOption = state[k] === v || sameList(calculator, k, state[k], v);
          return !used && !usedOption && !ignored.some((named) => named.startsWith(`${k}=${v}`.slice(0, 57)));
        });
        expect(text.length > 4000 ? [] : dropped).toEqual([]);
      });
      fc.assert(property, { seed: 1, numRuns: 1000 });
    });

    test('reading and writing once more changes nothing', () => {
      const property = fc.property(query, (text) => {
        const once = writeState(calculator, readState(calculator, text).state);
        expect(writeState(calculator, readState(calculator, once).state)).toBe(once);
      });
      fc.assert(property, { seed: 1, numRuns: 500 });
    });

    test('an address of another version is not read, and all of it is named', () => {
      const property = fc.property(stateOf(calculator), (state) => {
        const other = writeState(calculator, state).replace(/^v=\d+/, `v=${calculator.version + 1}`);
        const read = readState(calculator, other);
        expect(read.state).toEqual({});
        expect(read.ignored).toHaveLength(Object.keys(state).length + 1);
      });
      fc.assert(property, { seed: 1 });
    });

    test('a value just outside its range is named, the limits themselves are taken', () => {
      for (const [id, input] of Object.entries(calculator.inputs)) {
        if (input.type !== 'number') continue;
        const step = input.whole ? 1 : 0.001;
        expect(readState(calculator, `${id}=${input.min}`).state).toEqual({ [id]: input.min });
        expect(readState(calculator, `${id}=${input.max}`).state).toEqual({ [id]: input.max });
        expect(readState(calculator, `${id}=${input.max + step}`).ignored).toEqual([
          `${id}=${input.max + step}`,
        ]);
        expect(readState(calculator, `${id}=${input.min - step}`).ignored).toEqual([
          `${id}=${input.min - step}`,
        ]);
      }
    });
  },
);

describe('what a reader may find in an address', () => {
  test('the address is readable by a person', () => {
    expect(writeState(growth, { start: 2.305, end: 5.9, years: 4, reading: 'by' })).toBe(
      'v=1&reading=by&start=2.305&end=5.9&years=4',
    );
  });

  test('a script in a value opens with defaults and is named as text', () => {
    expect(readState(growth, '?v=1&start=<script>&end=5.9')).toEqual({
      state: { end: 5.9 },
      ignored: ['start=<script>'],
    });
  });

  test.each([
    'NaN',
    'Infinity',
    '1e999',
    '',
    ' ',
    '1,5',
    '0x10',
    '１２',
    '5%',
    '1_000',
    '--1',
    '1e',
    '9'.repeat(400),
  ])('the value "%s" is not taken for a number', (text) => {
    const { state, ignored } = readState(growth, new URLSearchParams({ v: '1', years: text }).toString());
    expect(state).toEqual({});
    expect(ignored).toHaveLength(1);
  });

  test('names of every object are not inputs', () => {
    const read = readState(growth, '__proto__=1&constructor=2&toString=3&__proto__[start]=4');
    expect(read.state).toEqual({});
    expect(read.ignored).toHaveLength(4);
    expect(({} as Record<string, unknown>)['start']).toBeUndefined();
  });

  test('keys of the page are neither read nor complained about', () => {
    expect(readState(growth, '?theme=dark&id=growth&years=5')).toEqual({ state: { years: 5 }, ignored: [] });
  });

  test('a part of a year, an unknown option and a fraction of a digit are refused', () => {
    expect(readState(twoLedgers, 'year=2023.5&flow=smuggling').state).toEqual({});
    expect(readState(growth, 'digits=1.5&reading=BY').ignored).toEqual(['digits=1.5', 'reading=BY']);
  });

  test('a huge address is not read at all and is named in short', () => {
    const { state, ignored } = readState(growth, `?v=1&years=5&start=${'1'.repeat(100_000)}`);
    expect(state).toEqual({});
    expect(ignored).toHaveLength(1);
    expect(ignored[0]?.length).toBeLessThanOrEqual(60);
  });

  test('a value is accepted by its input exactly when it stands in its range', () => {
    const { years, reading } = growth.inputs;
    if (!years || !reading) throw new Error('the growth calculator has lost an input');
    expect(acceptValue(years, '0.25')).toBe(0.25);
    expect(acceptValue(years, '0.24')).toBeUndefined();
    expect(acceptValue(years, '5e1')).toBe(50);
    expect(acceptValue(reading, 'by')).toBe('by');
    expect(acceptValue(reading, 'toString')).toBeUndefined();
  });
});
