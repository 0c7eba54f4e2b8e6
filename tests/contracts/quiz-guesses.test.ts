import { expect, test } from 'vitest';
import { prepareQuiz } from '#book/quizzes.ts';
import { quizzes } from '#book/sources.ts';

/** Readers who do not know the answer guess by place and by length. Neither may help them. */
const prepared = await Promise.all(
  [...quizzes]
    .filter(([id]) => id.startsWith('en/'))
    .map(async ([id, quiz]) => ({ id, questions: (await prepareQuiz(quiz, id.slice(3), 'en')).questions })),
);
const questions = prepared.flatMap((quiz) => quiz.questions.map((question) => ({ quiz: quiz.id, question })));

const choices = questions.flatMap(({ quiz, question: { id, shown, grading } }) => {
  if (shown.type !== 'choice' || grading.type !== 'choice') return [];
  const lengths = shown.options.map((html) => html.replace(/<[^>]*>/g, '').replace(/&[^;\s]+;/g, 'x').length);
  const nextLongest = Math.max(...lengths.toSpliced(grading.right, 1));
  return [
    {
      quiz,
      id,
      place: grading.right,
      of: lengths.length,
      ratio: (lengths[grading.right] ?? 0) / nextLongest,
    },
  ];
});
const four = choices.filter(({ of }) => of === 4);
const inPercent = (part: number, whole: number) => Math.round((100 * part) / whole);
const letter = (place: number) => String.fromCharCode(65 + place);
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(', ');

test.each(['A', 'B', 'C', 'D'])('of four options %s is right about as often as the others', (name) => {
  const here = four.filter(({ place }) => letter(place) === name);
  const share = inPercent(here.length, four.length);
  const way =
    share > 30
      ? `Move the right option to another place in some of: ${idsOf(here)}.`
      : `Move the right option there in some questions of another place.`;
  expect(share, `${name} is right in ${share} % of ${four.length} questions. ${way}`).toSatisfy(
    (s: number) => s >= 20 && s <= 30,
  );
});

test('no quiz with three choices or more has the right one at the same place in more than half of them', () => {
  const crowded = Object.values(Object.groupBy(choices, ({ quiz }) => quiz)).flatMap((own = []) =>
    Object.values(Object.groupBy(own, ({ place }) => place))
      .filter((same = []) => own.length >= 3 && same.length > own.length / 2)
      .map((same = []) => {
        const [{ quiz, place } = { quiz: '', place: 0 }] = same;
        return `content/quizzes/${quiz}.yaml: ${letter(place)} is right in ${same.length} of ${own.length} choices. Move the right option in one of: ${idsOf(same)}.`;
      }),
  );
  expect(crowded).toEqual([]);
});

test('no pattern of right ones comes more than three times among the questions with several answers', () => {
  const several = questions.flatMap(({ question: { id, grading } }) =>
    grading.type === 'multiple'
      ? [{ id, pattern: grading.options.map(({ right }) => (right ? 'right' : 'wrong')).join(', ') }]
      : [],
  );
  expect(several.length).toBeGreaterThan(0);
  const worn = Object.entries(Object.groupBy(several, ({ pattern }) => pattern))
    .filter(([, same = []]) => same.length > 3)
    .map(
      ([pattern, same = []]) =>
        `Shown as "${pattern}": ${idsOf(same)}. Exchange a right and a wrong option in the file of one of them.`,
    );
  expect(worn).toEqual([]);
});

test('the right option is the longest hardly more often than chance would have it', () => {
  const longest = choices.filter(({ ratio }) => ratio > 1);
  const share = inPercent(longest.length, choices.length);
  expect(
    share,
    `The right option is the longest in ${share} % of the choices. Shorten it, or say more in a wrong one, in some of: ${idsOf(longest)}.`,
  ).toBeLessThanOrEqual(30);
});

test('no right option stands out by its length', () => {
  const out = choices
    .filter(({ ratio }) => ratio > 1.25)
    .map(({ quiz, id, ratio }) => {
      const times = ratio.toFixed(2);
      return `content/quizzes/${quiz}.yaml, ${id}: the right option is ${times} times as long as the next. Shorten it, or say more in a wrong one.`;
    });
  expect(out).toEqual([]);
});
