import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import growth from '#calculators/growth.ts';
import twoLedgers from '#calculators/two-ledgers.ts';
import { OWN_KEYS, readAssignment, writeAssignment } from '#kit/assignment/assignment.ts';
import type { Input } from '#kit/calculator.ts';
import { cagr, link, anyCharacter, anyTolerance, anySetting, parted, all } from './any-assignment.ts';

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
