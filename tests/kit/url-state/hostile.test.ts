import { describe, expect, test } from 'vitest';
import growth from '#calculators/growth.ts';
import twoLedgers from '#calculators/two-ledgers.ts';
import { acceptValue, readState, writeState } from '#kit/url-state.ts';

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

  test('a long text is named in short, with no character of it cut in two', () => {
    const [named] = readState(growth, `start=${'📦'.repeat(80)}`).ignored;
    expect(named).toBe(`start=${'📦'.repeat(53)}…`);
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
