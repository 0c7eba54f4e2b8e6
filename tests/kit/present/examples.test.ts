import { describe, expect, test } from 'vitest';
import channel from '#calculators/channel.ts';
import growth from '#calculators/growth.ts';
import settlement from '#calculators/settlement.ts';
import twoLedgers from '#calculators/two-ledgers.ts';
import type { Calculator, WorkedExample } from '#kit/calculator.ts';
import { inUnitsOf } from '#kit/example-units.ts';
import { languages, type Language } from '#kit/languages.ts';
import { present } from '#kit/present.ts';
import { told } from './told.ts';

/** What the page says of the worked example whose source has these words. */
function saysOf(calculator: Calculator, source: string, lang: Language = 'en'): string {
  for (const part of calculator.parts)
    for (const example of part.examples.filter((one) => one.source.includes(source)))
      return present(inUnitsOf(example, calculator), part, example.inputs, told(calculator, lang))
        .sentences.join(' ')
        .replaceAll('\u00a0', ' ');
  throw new Error(`no example of ${calculator.id} has “${source}” in its source`);
}

describe('an example in another unit than the fields', () => {
  test('is told in its own: Chinese customs print yuan', () => {
    const words = saysOf(growth, '7.3 % a year');
    expect(words).toContain('From 312.04 billion yuan to 674.15 billion yuan in 11 years');
    expect(words).not.toContain('US$');
  });

  test('names only number fields', () => {
    const wrong: WorkedExample = {
      source: 'a slip',
      inputs: { reading: 'by' },
      units: { reading: 'cny' },
      expect: {},
    };
    expect(() => inUnitsOf(wrong, growth)).toThrow(/growth gives a unit to "reading", .* It has: total, /);
  });

  test('leaves the calculator itself as it was', () => {
    saysOf(growth, '7.3 % a year');
    expect(growth.inputs.start).toMatchObject({ unit: 'usd-bn' });
  });
});

describe('a sentence that says “less” in words', () => {
  test.each([
    ['an order that earns less in the own shop', channel, 'more than the fee of 4.80', '0.20'],
    ['a direct way that costs more', settlement, 'Two cheap exchanges', '300.20'],
    ['a count of China’s that is below', twoLedgers, 'China’s count the lower one', '1.2 %'],
  ])('has no minus beside it: %s', (_, calculator, source, amount) => {
    expect(saysOf(calculator, source)).toContain(amount);
    for (const lang of languages) expect(saysOf(calculator, source, lang)).not.toMatch(/[−-]\d|US\$−/);
  });
});
