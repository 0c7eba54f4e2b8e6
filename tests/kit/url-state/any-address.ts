import fc from 'fast-check';
import forecast from '#calculators/forecast.ts';
import growth from '#calculators/growth.ts';
import network from '#calculators/network.ts';
import twoLedgers from '#calculators/two-ledgers.ts';
import type { Calculator } from '#kit/calculator.ts';
import { membersOf, numbersOf } from '#kit/lists.ts';
import { type State } from '#kit/url-state.ts';
import { anyValue } from '../random-case.ts';

/** Any code point, lone surrogates and controls included. */
const anyCharacter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));

export const calculators: readonly Calculator[] = [growth, twoLedgers, network, forecast];

export const stateOf = (calculator: Calculator): fc.Arbitrary<State> =>
  fc
    .subarray(Object.entries(calculator.inputs))
    .chain((inputs) => fc.record(Object.fromEntries(inputs.map(([id, input]) => [id, anyValue(input)]))));

/** Judges a state by the definition itself, not by the code under test. */
export function isValid(calculator: Calculator, state: State): boolean {
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
export const encoded = fc
  .array(fc.tuple(key, raw), { maxLength: 8 })
  .map((pairs) =>
    new URLSearchParams(pairs.map(([k, v]) => [k.toWellFormed(), v.toWellFormed()])).toString(),
  );
export const query = fc.oneof(
  encoded,
  encoded.map((text) => `?v=1&${text}`),
  encoded.map((text) => `v=2&${text}`),
  fc.string({ unit: anyCharacter, maxLength: 200 }),
  fc.string({ unit: fc.constantFrom(...'start=&?%v1+;<>#'), maxLength: 60 }),
);

const members = (text: string): string[] => [...new Set(membersOf(text))].toSorted();

/** The same members, or the same numbers, written another way. */
export function sameList(
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
