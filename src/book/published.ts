import { calculatorIds } from '#registry';
import { allNumbered, chapters } from './chapters.ts';
import { anchorOf } from './data.ts';
import { englishQuizzes } from './quizzes.ts';
import { claims, data, terms } from './sources.ts';

export type PublishedKind =
  | 'chapter'
  | 'section'
  | 'figure'
  | 'table'
  | 'equation'
  | 'calculator'
  | 'quiz'
  | 'question'
  | 'claim'
  | 'term'
  | 'series';

/** One thing a reader can link to for ever. */
export interface Published {
  readonly kind: PublishedKind;
  /** Unique among its kind: "background/two-ledgers#causes", "growth", "p5", "trade/china-side-total". */
  readonly id: string;
  /** Behind the language: "/background/two-ledgers/#causes". */
  readonly address: string;
  /** English, as the reader sees it. */
  readonly title: string;
}

const plain = (markdown: string) => markdown.replace(/[*_`]/g, '');

/** Everything that has an address, by kind and in reading order. Titles of figures stand in their definitions. */
export function published(
  figureTitles: ReadonlyMap<string, string>,
  calculatorTitles: ReadonlyMap<string, string>,
): Published[] {
  return [
    ...chapters.map(({ id, title }): Published => ({ kind: 'chapter', id, address: `/${id}/`, title })),
    ...allNumbered.map(({ id, kind, label, chapter }): Published => ({
      kind,
      id: `${chapter}#${id}`,
      address: `/${chapter}/#${id}`,
      title: kind === 'section' ? plain(label) : (figureTitles.get(id) ?? `${kind} ${label}`),
    })),
    ...calculatorIds().map((id): Published => ({
      kind: 'calculator',
      id,
      address: `/calculators/${id}/`,
      title: calculatorTitles.get(id) ?? id,
    })),
    ...[...englishQuizzes].map(([id, quiz]): Published => ({
      kind: 'quiz',
      id,
      address: `/${quiz.chapter}/#quiz-${id}`,
      title: quiz.title,
    })),
    ...[...englishQuizzes.values()].flatMap((quiz) =>
      quiz.questions.map(({ id, prompt }): Published => ({
        kind: 'question',
        id,
        address: `/${quiz.chapter}/#${id}`,
        title: plain(prompt),
      })),
    ),
    ...[...claims].map(([id, { title }]): Published => ({
      kind: 'claim',
      id,
      address: `/claims/#${id}`,
      title,
    })),
    ...[...terms].map(([id, { en }]): Published => ({
      kind: 'term',
      id,
      address: `/glossary/#${id}`,
      title: en,
    })),
    ...[...data].map(([id, { title }]): Published => ({
      kind: 'series',
      id,
      address: `/data/#${anchorOf(id)}`,
      title,
    })),
  ];
}
