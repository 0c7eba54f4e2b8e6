import { findQuiz } from '#book/quizzes.ts';
import { quizzes } from '#book/sources.ts';
import { widgetText } from '#book/strings.ts';
import { type Language, languages } from '#kit/languages.ts';
import { calculatorIds, figureIds, loadCalculator, loadFigure } from '#registry';

export type EmbedKind = 'calculator' | 'figure' | 'quiz' | 'assignment';

const everywhere = (kind: EmbedKind, ids: readonly string[]) =>
  languages.flatMap((lang) => ids.map((id) => ({ lang, kind, id })));

/**
 * What can stand in somebody else's page: calculators, homework made of them, and figures in every language,
 * quizzes where they are written.
 */
export function embeds(): { lang: string; kind: EmbedKind; id: string }[] {
  const written = [...quizzes.keys()].map((key) => {
    const [lang = 'en', id = ''] = key.split('/');
    return { lang, kind: 'quiz' as const, id };
  });
  return [
    ...everywhere('calculator', calculatorIds()),
    ...everywhere('assignment', calculatorIds()),
    ...everywhere('figure', figureIds()),
    ...written,
  ];
}

/** Its title in the page's language, and where it stands in the book behind the language. */
export async function embedded(
  kind: EmbedKind,
  id: string,
  lang: Language,
): Promise<{ title: string; home: string }> {
  if (kind === 'quiz') {
    const { title, chapter } = findQuiz(id, lang);
    return { title, home: `/${chapter}/#quiz-${id}` };
  }
  const one = kind === 'figure' ? await loadFigure(id) : await loadCalculator(id);
  const title = widgetText(id, one.text, lang).title ?? id;
  return { title, home: kind === 'figure' ? `/${one.chapter}/#${id}` : `/calculators/${id}/` };
}
