import { widgetText } from '#book/strings.ts';
import type { Calculator } from '#kit/calculator.ts';
import { inBook, ours, type Site, type Thing } from './thing.ts';

/** A calculator: a program in the page, and something to learn with. */
export function calculatorThing({ id, text, parts, chapter }: Calculator, site: Site): Thing {
  const words = widgetText(id, text, site.lang);
  return {
    '@type': ['WebApplication', 'LearningResource'],
    name: words.title,
    description: words.description,
    url: site.address(`/${site.lang}/calculators/${id}/`),
    ...ours(site),
    isPartOf: inBook(site),
    applicationCategory: 'EducationalApplication',
    operatingSystem: 'any',
    browserRequirements: 'JavaScript',
    learningResourceType: 'interactive calculator',
    educationalUse: ['self-study', 'assignment'],
    featureList: parts.map((part) => words[`${part.id}.title`]),
    about: { '@type': 'Chapter', url: site.address(`/${site.lang}/${chapter}/`) },
  };
}
