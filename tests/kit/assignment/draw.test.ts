import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import network from '#calculators/network.ts';
import { readAssignment, writeAssignment } from '#kit/assignment/assignment.ts';
import { classList, drawFor, studentKey } from '#kit/assignment/draw.ts';
import { cagr, anyCharacter, draw } from './any-assignment.ts';

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

describe('a class list', () => {
  test('has each student once, in order, in short, and no empty line', () => {
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
