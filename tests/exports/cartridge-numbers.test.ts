import { expect, test } from 'vitest';
import { text } from '#book/strings.ts';
import { exportQuizzes } from '#exports/book.ts';
import { simple } from '#exports/cartridge/assessment.ts';
import { numberOptions } from '#exports/cartridge/number-options.ts';
import { languages } from '#kit/languages.ts';
import { questions } from './sample.ts';

const number = questions.find(({ id }) => id === 's-number');
const [choice] = number ? simple(number) : [];

test('a number in a cartridge is a choice among key and slips, in the order of size, with a way out', () => {
  expect(choice?.options.map(({ html }) => html)).toEqual([
    '<p>-26.5</p>',
    '<p>0.3</p>',
    '<p>39.0</p>',
    text('en', 'book.export.none'),
  ]);
  expect(choice?.options.filter(({ right }) => right)).toHaveLength(1);
});

test.each(languages)('the way out of a number is in the language of its question: %s', (lang) => {
  const [translated] = number ? simple({ ...number, lang }) : [];
  expect(translated?.options.at(-1)?.html).toBe(text(lang, 'book.export.none'));
  if (lang !== 'en') expect(translated?.options.at(-1)?.html).not.toMatch(/[a-z]/i);
});

const written = (key: number, slips: readonly number[], tolerance: number): string[] => {
  if (number?.grading.type !== 'number') throw new Error('no sample question');
  const traps = slips.map((value) => ({ value, feedback: 'no' }));
  return numberOptions({ ...number.grading, key, tolerance, traps })
    .slice(0, -1)
    .map(({ html }) => html.replace(/<[^>]+>/g, ''));
};

test('a number in a cartridge has the same decimals as its slips, as few as its tolerance allows', () => {
  expect(written(3 / 7, [0.6, 0.75, 1.5, 0.987], 0.004)).toEqual(['0.43', '0.60', '0.75', '0.99', '1.50']);
  expect(written(40909.0909, [20000, 70909], 60)).toEqual(['20000', '40909', '70909']);
});

test('a number in a cartridge is not shown as another number, and neither is a slip', () => {
  expect(written(96, [120, 0.48], 0.5)).toEqual(['0.5', '96.0', '120.0']);
  expect(written(10, [3.2, 3.4], 0.5)).toEqual(['3.2', '3.4', '10.0']);
  expect(written(66, [0, -7, 0], 0.5)).toEqual(['-7', '0', '66']);
});

test('a number in a cartridge gives nothing away by its decimals in any question of the book', async () => {
  for (const q of (await exportQuizzes()).flatMap((quiz) => quiz.questions)) {
    if (q.grading.type !== 'number') continue;
    const lengths = numberOptions(q.grading)
      .slice(0, -1)
      .map(({ html }) => (/\.(\d+)<\/p>$/.exec(html)?.[1] ?? '').length);
    expect(new Set(lengths).size, q.id).toBe(1);
  }
});
