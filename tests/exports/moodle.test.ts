import { describe, expect, test } from 'vitest';
import { exportQuizzes } from '#exports/book.ts';
import { escapeGift, gift } from '#exports/moodle/gift.ts';
import { moodleXml } from '#exports/moodle/moodle-xml.ts';
import { changesHtml } from '#exports/notes.ts';
import fc from 'fast-check';
import { readGift } from './gift-reader.ts';
import { all, readXml, text } from './qti-reader.ts';
import { hard, sample } from './sample.ts';

const book = await exportQuizzes();
const quizzes = [sample, ...book];
const total = quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0);
/** An arrow of two characters becomes one. */
const arrow = (words: string) => words.replaceAll('->', '→');

describe('Moodle XML', () => {
  const root = readXml(moodleXml(quizzes, (quiz) => changesHtml(quiz, 'moodle')));
  const questions = all(root, 'question').filter((q) => q.getAttribute('type') !== 'category');

  test('has a category for each chapter and every question of the book', () => {
    expect(all(root, 'question[type=category]')).toHaveLength(quizzes.length);
    expect(questions).toHaveLength(total);
  });

  test('gives every question and category an id number of its own', () => {
    const ids = all(root, 'idnumber').map((id) => id.textContent);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(questions.map((q) => [text(q, 'idnumber'), q] as const))(
    '%s scores full marks for its key and none for a blank',
    (_, q) => {
      const fractions = all(q, 'answer').map((answer) => Number(answer.getAttribute('fraction')));
      const type = q.getAttribute('type');
      if (type === 'matching') {
        const pairs = all(q, 'subquestion');
        expect(pairs.length).toBeGreaterThanOrEqual(2);
        expect(pairs.every((pair) => text(pair, 'answer text') !== '')).toBe(true);
        return;
      }
      const several = text(q, 'single') === 'false';
      const best = several
        ? fractions.filter((f) => f > 0).reduce((sum, f) => sum + f, 0)
        : Math.max(...fractions);
      expect(best).toBeCloseTo(100, 3);
      if (several) expect(fractions.reduce((sum, f) => sum + f, 0)).toBeLessThan(100);
      else expect(fractions.filter((f) => f === 100)).toHaveLength(1);
    },
  );

  test('keeps non-Latin text, MathML, tolerance and the feedback of a known slip', () => {
    const number = questions.find((q) => text(q, 'idnumber') === 's-number');
    expect(number && text(number, 'questiontext text')).toContain(hard);
    expect(number && text(number, 'answer text')).toBe('-26.49');
    expect(number && text(number, 'answer tolerance')).toBe('0.05');
    const noise = number && all(number, 'answer').map((a) => text(a, 'text'));
    expect(noise).toEqual(['-26.49', '39', '0.3', '*']);
  });

  test('keeps a right side without a partner as a distractor', () => {
    const match = questions.find((q) => text(q, 'idnumber') === 's-match');
    const spare = match && all(match, 'subquestion').filter((s) => text(s, 'text') === '');
    expect(spare?.map((s) => text(s, 'answer text'))).toEqual(['spare']);
  });

  test('says what is given away from the chapter, before the question', () => {
    for (const { id, prompt } of sample.questions) {
      const asked = questions.find((q) => text(q, 'idnumber') === id);
      expect(asked && text(asked, 'questiontext text')).toContain(`<p>given: ${hard}</p><p>${prompt}</p>`);
    }
  });

  test('shows a right number with six digits, not twelve', () => {
    const implied = questions.find((q) => text(q, 'idnumber') === 'tif-implied-2023');
    expect(implied && text(implied, 'answer text')).toBe('25.7353');
  });

  test('asks for a point where a number is typed', () => {
    const asking = questions.filter((q) => /with a point/.test(text(q, 'questiontext text')));
    expect(asking.length).toBeGreaterThan(50);
    expect(asking.every((q) => q.getAttribute('type') === 'numerical')).toBe(true);
  });

  test('says of a right option what it missed to nobody who has ticked it, but in the general feedback', () => {
    const several = questions.find((q) => text(q, 'idnumber') === 's-multiple');
    const feedback = several && all(several, 'answer').map((a) => text(a, 'feedback text'));
    expect(feedback).toEqual(['', '', `about 2 ${hard}`, '', `about 4 ${hard}`]);
    expect(several && text(several, 'generalfeedback text')).toContain(
      `<li><strong>a</strong>: about 0 ${hard}`,
    );
  });

  test('says in the category what the format could not hold', () => {
    expect(text(root, 'question[type=category] info text')).toMatch(
      /s-order: an order is a matching question/,
    );
  });
});

describe('GIFT', () => {
  const { categories, questions } = readGift(gift(quizzes, (quiz) => changesHtml(quiz, 'gift')));

  test('any text comes back through a reader that is not the writer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const file = `::q::[html]x${escapeGift(words)} {=a#b\n####c}`;
        const want = `x${arrow(words).replace(/\s*\n\s*/g, ' ')}`.trim();
        expect(readGift(file).questions[0]?.prompt ?? '').toBe(want);
      }),
    );
  });

  test('has a category for each chapter and every question with its id', () => {
    expect(categories).toHaveLength(quizzes.length);
    expect(questions.map(({ id }) => id)).toEqual(
      quizzes.flatMap((quiz) => quiz.questions.map(({ id }) => id)),
    );
  });

  test('keeps prompt, weights, feedback and general feedback of every type', () => {
    const found = new Map(questions.map((question) => [question.id, question]));
    expect(found.get('s-choice')?.prompt).toContain(arrow(hard));
    expect(found.get('s-choice')?.answers.map(({ sign }) => sign)).toEqual(['~', '=', '~']);
    expect(found.get('s-choice')?.answers[1]?.feedback).toBe(arrow(`yes ${hard}`));
    const multiple = found.get('s-multiple');
    expect(multiple?.answers.map(({ feedback }) => feedback !== '')).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(multiple?.general).toContain('about 0');
    const weights = found.get('s-multiple')?.answers.map(({ weight }) => weight ?? 0) ?? [];
    expect(weights.filter((w) => w > 0).reduce((sum, w) => sum + w, 0)).toBeCloseTo(100, 3);
    expect(found.get('s-number')?.numeric).toBe(true);
    expect(found.get('s-number')?.answers.map((a) => a.text)).toEqual([
      '-26.49:0.05',
      '39:0.05',
      '0.3:0.05',
      '',
    ]);
    expect(found.get('s-number')?.answers.at(-1)?.feedback).toBe(arrow(`start again ${hard}`));
    expect(found.get('tif-implied-2023')?.answers[0]?.text).toMatch(/^25\.7353:/);
    expect(found.get('s-match')?.answers).toHaveLength(4);
    expect(found.get('s-order')?.general).toContain('f-middle');
  });
});
