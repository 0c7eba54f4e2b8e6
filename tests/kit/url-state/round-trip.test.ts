import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readState, writeState } from '#kit/url-state.ts';
import { calculators, stateOf, isValid, encoded, query, sameList } from './any-address.ts';

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
        for (const named of ignored) expect(named.isWellFormed() && [...named].length <= 60).toBe(true);
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
