// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import growth from '#calculators/growth.ts';
import twoLedgers from '#calculators/two-ledgers.ts';
import { readField, showField } from '#elements/calculator-field.ts';
import type { Calculator, ChoiceInput, NumberInput } from '#kit/calculator.ts';
import { languages } from '#kit/languages.ts';

const words = {
  'error.ask': 'Did you mean {options}?',
  'ask.or': 'or',
  'error.empty': 'Type a number, for example {example}.',
  'error.not-a-number': 'Type a number, for example {example}.',
  'error.too-long': 'Too long.',
  'error.too-large': 'Too large.',
  'error.range': 'From {min} to {max}.',
  'error.whole': 'A whole number, for example {example}.',
};
const calculators: readonly Calculator[] = [growth, twoLedgers];
const numbers = calculators.flatMap(({ inputs }) =>
  Object.entries(inputs).filter((entry): entry is [string, NumberInput] => entry[1].type === 'number'),
);

let root: HTMLFormElement;
const field = () => root.querySelector<HTMLInputElement>('input[type="text"]');
const error = () => root.querySelector<HTMLElement>('#f-error');
const read = (input: NumberInput | ChoiceInput, lang: (typeof languages)[number] = 'en') =>
  readField(root, 'x', input, lang);
function type(text: string): void {
  const control = field();
  if (control) control.value = text;
}

beforeAll(() => {
  const holder = document.createElement('script');
  Object.assign(holder, { id: 'book-strings', type: 'application/json', textContent: JSON.stringify(words) });
  document.body.append(holder);
  root = document.createElement('form');
  root.innerHTML = '<input type="text" id="f" name="x" data-default="5.9"><p id="f-error" hidden></p>';
  document.body.append(root);
});
beforeEach(() => type(''));

const money: NumberInput = {
  type: 'number',
  unit: 'usd-bn',
  min: -10_000,
  max: 10_000,
  default: { illustration: 1 },
  symbol: 'V',
};

describe('a number field', () => {
  test('what the book itself writes into a field is read back without a question, in every language', () => {
    const typed = fc.constantFrom(...numbers).chain(([, input]) => {
      const places = input.whole ? 1 : 100;
      const value = fc.integer({ min: Math.ceil(input.min * places), max: input.max * places });
      return fc.tuple(
        fc.constant(input),
        value.map((n) => n / places),
      );
    });
    const property = fc.property(typed, fc.constantFrom(...languages), ([input, value], lang) => {
      showField(root, 'x', input, value, lang);
      expect(read(input, lang), field()?.value).toBe(value);
    });
    fc.assert(property, { seed: 1, numRuns: 500 });
  });

  test.each([2.305, 2305])('a reading that was chosen is in the field as if it were typed: %d', (reading) => {
    type('2,305');
    expect(read(money)).toBeUndefined();
    const buttons = [...root.querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['2.305', '2305']);
    const heard = vi.fn<() => void>();
    root.addEventListener('input', heard, { once: true });
    buttons.find(({ textContent }) => textContent === String(reading))?.click();
    expect(heard).toHaveBeenCalledOnce();
    expect(read(money)).toBe(reading);
  });

  test('the limits that an error names can be typed as they stand there', () => {
    type('20000');
    expect(read(money)).toBeUndefined();
    const most = /to (.*)\.$/.exec(error()?.textContent ?? '')?.[1] ?? '';
    type(most);
    expect(read(money), most).toBe(10_000);
  });

  test.each(['', 'text', '1e999', 'NaN', '9'.repeat(400), '10001', '-10000.5', '<b>1</b>'])(
    '"%s" is refused beside the field, as text',
    (text) => {
      type(text);
      expect(read(money)).toBeUndefined();
      expect(field()?.getAttribute('aria-invalid')).toBe('true');
      expect(error()?.hidden).toBe(false);
      expect(error()?.textContent).not.toBe('');
      expect(error()?.querySelector('b')).toBeNull();
    },
  );

  test('a value that fits takes the complaint away', () => {
    type('text');
    read(money);
    type('5.9');
    expect(read(money)).toBe(5.9);
    expect([field()?.hasAttribute('aria-invalid'), error()?.hidden, error()?.textContent]).toEqual([
      false,
      true,
      '',
    ]);
  });

  test('a part is refused where only whole numbers make sense', () => {
    type('1.5');
    expect(read({ ...money, whole: true })).toBeUndefined();
    expect(error()?.textContent).toContain('whole');
  });
});
