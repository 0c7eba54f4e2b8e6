import { chaptersOf } from '#book/chapters.ts';
import { parts } from '#book/parts.ts';
import type { Edition } from '#book/schemas/edition.ts';
import { text } from '#book/strings.ts';

const t = (key: string) => text('en', `book.${key}`);

/** A link with what is behind it. */
interface Entry {
  readonly title: string;
  readonly path: string;
  readonly about: string;
}

/**
 * The book for a program that reads text: what it is, and every chapter, calculator and file with a sentence and an
 * address (llmstxt.org).
 * @param address of a path behind the base path: absolute where the site knows its own, else inside the site
 */
export function llmsText(
  { title, subtitle, edition, date, licences }: Edition,
  calculators: readonly Entry[],
  address: (path: string) => string,
): string {
  const line = (entry: Entry) => `- [${entry.title}](${address(entry.path)}): ${oneLine(entry.about)}`;
  const page = (key: string, path: string, about: string): Entry => ({ title: t(key), path, about });
  const state = edition === 0 ? `This is the draft of ${date}.` : `This is edition ${edition} of ${date}.`;
  const sections = parts.flatMap((part) => {
    const list = chaptersOf(part);
    if (list.length === 0) return [];
    const lines = list.map(({ id, title: name, frontmatter }) =>
      line({ title: name, path: `/en/${id}/`, about: String(frontmatter.description ?? '') }),
    );
    return [`## ${t(`part.${part}`)}\n\n${t(`part.${part}.answers`)}\n\n${lines.join('\n')}`];
  });
  return `${[
    `# ${title}`,
    `> ${subtitle}. ${t('cover.promise')}`,
    `${state} Text and figures: ${licences.text}. Code: ${licences.code}. ${licences.statistics} A number of the book is cited with its reporter, flow, period, unit and source, all of which stand in its data file. Numbers of China and of Kazakhstan are never joined.`,
    ...sections,
    `## ${t('nav.calculators')}\n\n${calculators.map(line).join('\n')}`,
    `## Reference\n\n${[
      page('nav.glossary', '/en/glossary/', t('terms.intro')),
      page('nav.data', '/en/data/', t('data.intro')),
      page('nav.claims', '/en/claims/', t('claims.intro')),
      page('nav.references', '/en/references/', t('references.intro')),
    ]
      .map(line)
      .join('\n')}`,
    `## Files\n\n${[
      { title: 'book.json', path: '/book.json', about: 'Everything that has an address, by kind and id.' },
      {
        title: 'datapackage.json',
        path: '/datapackage.json',
        about: 'Every series as a Frictionless package of CSV files.',
      },
      { title: 'glossary.csv', path: '/glossary.csv', about: 'Every term in four languages.' },
    ]
      .map(line)
      .join('\n')}`,
  ].join('\n\n')}\n`;
}

const oneLine = (words: string) => words.trim().replaceAll(/\s+/g, ' ');
