import { type Chapter, readingMinutes } from '#book/chapters.ts';
import { findQuiz, quizIds } from '#book/quizzes.ts';
import { inBook, ours, type Site, type Thing } from './thing.ts';

interface Objective {
  readonly text: string;
  readonly section: string;
}

/**
 * A chapter as a learning resource: what it teaches and where, how long it takes, its quizzes. Short, for its page is
 * measured: what the page says besides, its description and sections, is not said again.
 * @param front the front matter in the page's language
 */
export function chapterThing(chapter: Chapter, front: Readonly<Record<string, unknown>>, site: Site): Thing {
  const objectives = (front.objectives ?? []) as readonly Objective[];
  return {
    '@type': ['Chapter', 'LearningResource'],
    name: front.title,
    url: site.address(`/${site.lang}/${chapter.id}/`),
    position: `${chapter.part}.${chapter.place}`,
    ...ours(site),
    isPartOf: inBook(site),
    learningResourceType: 'textbook chapter',
    educationalUse: 'self-study',
    timeRequired: `PT${readingMinutes(chapter)}M`,
    teaches: objectives.map(({ text, section }) => ({
      '@type': 'DefinedTerm',
      name: text,
      url: `#${section}`,
    })),
    hasPart: quizIds
      .filter((id) => findQuiz(id, site.lang).chapter === chapter.id)
      .map((id) => quizThing(id, site)),
  };
}

/** A quiz and the places of its questions. The keys are in no description of it: a reader would find them. */
function quizThing(id: string, { lang }: Site): Thing {
  const { title, questions } = findQuiz(id, lang);
  return {
    '@type': 'Quiz',
    name: title,
    url: `#quiz-${id}`,
    hasPart: questions.map((question) => ({ '@type': 'Question', url: `#${question.id}` })),
  };
}
