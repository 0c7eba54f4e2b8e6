import { chapters } from '#book/chapters.ts';
import { definitionIn } from '#book/find.ts';
import type { PreparedQuestion } from '#book/quizzes.ts';
import type { Term } from '#book/schemas/term.ts';
import { terms } from '#book/sources.ts';
import { chaptersWith } from '#book/uses.ts';
import { type Language, languageTag } from '#kit/languages.ts';
import type { ReviewCard } from '#kit/review/card.ts';
import { exportQuizzes } from '../book.ts';
import { cleanHtml, type ExportQuestion, fullPrompt } from '../question.ts';
import { element, escapeXml } from '../xml.ts';

/**
 * The cards of the book, chapters in reading order, a term and a question in turn. Terms lead from English into the
 * page's language; questions are in it, or in English where nobody has translated them.
 */
export async function reviewCards(lang: Language): Promise<ReviewCard[]> {
  const quizzes = await exportQuizzes(undefined, undefined, lang);
  return chapters.flatMap(({ id }) => {
    const own = [...terms].filter(([term]) => chaptersWith('Term', term)[0]?.id === id);
    const questions = quizzes
      .filter(({ chapter }) => chapter === id)
      .flatMap((quiz) => quiz.questions.map((q) => questionCard(q, id, lang)));
    const all = [own.map(([key, term]) => termCard(key, term, lang)), questions];
    return inTurn(all);
  });
}

/** The first of each list, the second of each, and so on. */
const inTurn = <T>(lists: readonly (readonly T[])[]): T[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  ).flat();

function termCard(id: string, term: Term, lang: Language): ReviewCard {
  const also = term.also.length > 0 ? ` (${term.also.join(', ')})` : '';
  const { text, lang: textLang } = definitionIn(term, lang);
  const definition = element('p', { lang: languageTag[textLang ?? lang] }, escapeXml(text));
  const equivalent =
    lang === 'en'
      ? ''
      : element('p', { lang: languageTag[lang] }, element('strong', {}, escapeXml(term[lang])));
  return {
    id: `term/${id}`,
    kind: 'term',
    chapters: chaptersWith('Term', id).map((chapter) => chapter.id),
    front: element('p', { lang: 'en' }, element('strong', {}, escapeXml(term.en)), escapeXml(also)),
    back: equivalent + definition,
    guid: `khorgos-term-${id}-${lang}`,
  };
}

function questionCard(q: ExportQuestion, chapter: string, page: Language): ReviewCard {
  const { lang = 'en' } = q;
  const marked = (html: string): string => element('div', { lang: languageTag[lang] }, cleanHtml(html));
  const answer =
    q.answer.lines.length === 1
      ? element('p', {}, element('strong', {}, q.answer.lines[0] ?? ''))
      : list(q.answer.lines, q.answer.ordered ? 'ol' : 'ul');
  return {
    id: `question/${q.id}`,
    kind: 'question',
    chapters: [chapter],
    front: marked(fullPrompt(q) + shownList(q)),
    back: marked(`${answer}<p>${q.explanation}</p>`),
    guid: questionGuid(q.id, page),
  };
}

/**
 * By the page's language, not the words': once a question is translated, an import changes its note and adds none.
 * English has no language in it, since readers have imported it so.
 */
const questionGuid = (id: string, page: Language): string =>
  `khorgos-question-${id}${page === 'en' ? '' : `-${page}`}`;

const list = (lines: readonly string[], tag: 'ol' | 'ul' = 'ul'): string =>
  element(tag, {}, ...lines.map((line) => element('li', {}, line)));

/** What there is to choose from, as text: a card is answered in the head. */
function shownList({ shown }: PreparedQuestion): string {
  switch (shown.type) {
    case 'number':
      return '';
    case 'order':
      return list(shown.items);
    case 'choice':
    case 'multiple':
      return list(shown.options);
    default:
      return list(shown.rows) + list(shown.choices.map(({ html }) => html));
  }
}
