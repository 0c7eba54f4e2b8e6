import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLANK } from '#kit/quiz/answer.ts';
import { grade, keyOf } from '#kit/quiz/grade.ts';
import { answers, multiples, orders, questions, rows } from './questions.ts';

const runs = { seed: 1, numRuns: 1000 };

describe('whatever the type', () => {
  test('any answer gives a score from 0 to 1, and 1 exactly when it is right', () => {
    const property = fc.property(questions, answers, (question, answer) => {
      const { score, right } = grade(question, answer);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(right).toBe(score === 1);
    });
    fc.assert(property, runs);
  });

  test('the key scores 1 and gets the explanation', () => {
    const property = fc.property(questions, (question) => {
      const result = grade(question, keyOf(question));
      expect(result).toMatchObject({ right: true, score: 1 });
      if (question.type !== 'choice') expect(result.feedback).toEqual(['Because.']);
    });
    fc.assert(property, runs);
  });

  test('a blank answer scores 0', () => {
    const property = fc.property(questions, (question) => {
      const blank = question.type === 'number' ? Number.NaN : question.type === 'choice' ? BLANK : [];
      expect(grade(question, blank)).toMatchObject({ right: false, score: 0 });
    });
    fc.assert(property, runs);
  });

  test('there is one part for each option, row or item, and the parts that are right are counted', () => {
    const property = fc.property(fc.oneof(multiples, rows, orders), answers, (question, answer) => {
      const { parts = [], count } = grade(question, answer);
      const size =
        'options' in question ? question.options : 'rows' in question ? question.rows : question.order;
      expect(parts).toHaveLength(size.length);
      expect(parts.filter(({ state }) => state === 'right')).toHaveLength(count?.right ?? -1);
    });
    fc.assert(property, runs);
  });
});

describe('several options', () => {
  test('each further right tick adds, each wrong one takes away, and to tick everything is worth no more than to know', () => {
    const property = fc.property(multiples, fc.array(fc.boolean(), { maxLength: 6 }), (question, ticks) => {
      const ticked = question.options.flatMap((_, i) => (ticks[i] ? [i] : []));
      const hits = ticked.filter((i) => question.options[i]?.right).length;
      const total = question.options.filter(({ right }) => right).length;
      const wanted = Math.max(0, hits - (ticked.length - hits)) / total;
      expect(grade(question, ticked).score).toBe(wanted);
      expect(
        grade(
          question,
          question.options.map((_, i) => i),
        ).right,
      ).toBe(false);
    });
    fc.assert(property, runs);
  });

  test('what was missed is explained, but not at its option: that would give the key away', () => {
    const property = fc.property(multiples, (question) => {
      const { parts, feedback } = grade(question, []);
      expect(parts?.every(({ state }) => state === 'idle')).toBe(true);
      expect(feedback).toEqual(question.options.filter(({ right }) => right).map((o) => o.feedback));
    });
    fc.assert(property, runs);
  });
});

describe('rows', () => {
  test('each counts the same; a blank one is not right and is told nothing', () => {
    const property = fc.property(rows, fc.array(fc.boolean(), { maxLength: 8 }), (question, filled) => {
      const answer = question.rows.map(({ right }, i) => (filled[i] ? right : BLANK));
      const { score, parts } = grade(question, answer);
      expect(score).toBe(answer.filter((choice) => choice !== BLANK).length / answer.length);
      expect(parts?.some(({ feedback }) => feedback)).toBe(false);
    });
    fc.assert(property, runs);
  });

  test('a wrong choice gets the reason of its own row', () => {
    const property = fc.property(rows, (question) => {
      const answer = question.rows.map(({ right }) => right + 1);
      const { parts } = grade(question, answer);
      expect(parts?.map(({ feedback }) => feedback)).toEqual(question.rows.map(({ feedback }) => feedback));
    });
    fc.assert(property, runs);
  });
});

describe('an order', () => {
  test('an exchange of two neighbours costs two places, and the first of them is explained', () => {
    const property = fc.property(orders, fc.nat(), (question, seed) => {
      const place = seed % (question.order.length - 1);
      const answer = [...question.order];
      [answer[place], answer[place + 1]] = [answer[place + 1] as number, answer[place] as number];
      const { count, parts } = grade(question, answer);
      expect(count).toEqual({ right: answer.length - 2, total: answer.length });
      const explained = parts?.flatMap(({ feedback }, item) => (feedback ? [item] : []));
      expect(explained).toEqual([answer[place]]);
    });
    fc.assert(property, runs);
  });

  test('moved by one place as a whole, nothing is at its place', () => {
    const property = fc.property(orders, (question) => {
      const [first, ...rest] = question.order;
      expect(grade(question, [...rest, first as number]).score).toBe(0);
    });
    fc.assert(property, runs);
  });
});
