import { expect, test } from 'vitest';
import { documents } from '#book/sources.ts';
import { textsUnder, widgetText } from '#book/strings.ts';
import { calculatorIds, loadCalculator } from '#registry';

/** What a chapter tells its reader to choose, press or tap, by the words in quotation marks. */
const TOLD = /\b(?:choose|press|tap|take) “([^”]+)”/gi;

const interfaceWords = Object.values(textsUnder('en', 'book.'));
const words = new Map<string, readonly string[]>(
  await Promise.all(
    calculatorIds().map(async (id) => {
      const { text } = await loadCalculator(id);
      return [id, Object.values(widgetText(id, text, 'en'))] as const;
    }),
  ),
);

/** The calculators of a page, by the part before the slash: `<Calculator id="customer-value/lifetime" />`. */
const calculatorsIn = (source: string): string[] =>
  [...source.matchAll(/<Calculator\b[^>]*?\bid="([^"/]+)/g)].map(([, id = '']) => id);

const told = Object.entries(documents)
  .filter(([path]) => path.startsWith('/content/docs/en/'))
  .flatMap(([path, source]) =>
    [...source.replace(/\s+/g, ' ').matchAll(TOLD)].map(([, quoted = '']) => ({
      path,
      quoted: quoted.replace(/[.,:;]$/, ''),
      known: [...interfaceWords, ...calculatorsIn(source).flatMap((id) => words.get(id) ?? [])],
    })),
  );

test('what a chapter tells to choose, press or tap stands in its calculators or on its buttons', () => {
  expect(told.length).toBeGreaterThan(3);
  const unknown = told.filter(({ quoted, known }) => !known.includes(quoted));
  expect(unknown.map(({ path, quoted }) => `${path}: “${quoted}”`)).toEqual([]);
});
