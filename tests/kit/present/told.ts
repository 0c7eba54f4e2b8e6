import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Calculator, SeriesData } from '#kit/calculator.ts';
import type { Point } from '#kit/chart/spec.ts';
import { type Language, languages, languageTag } from '#kit/languages.ts';
import { type Telling } from '#kit/present.ts';
import { unitIds } from '#kit/units.ts';
import { calculatorIds, loadCalculator } from '#registry';
import { anyCase } from '../random-case.ts';

const calculators: readonly Calculator[] = await Promise.all(calculatorIds().map((id) => loadCalculator(id)));
export const parts = calculators.flatMap((calculator) =>
  calculator.parts.map((part) => [`${calculator.id}/${part.id}`, calculator, part] as const),
);

/** The book's series, read straight from their files. */
type Row = { period: number; value?: number; low?: number; high?: number; break?: boolean };
const folder = 'content/data';
export const data: SeriesData = Object.fromEntries(
  readdirSync(folder).flatMap((topic) =>
    readdirSync(`${folder}/${topic}`).map((file) => {
      const { rows = [] } = parse(readFileSync(`${folder}/${topic}/${file}`, 'utf8')) as { rows?: Row[] };
      const points = rows.map(({ period, value, ...rest }): Point => ({
        x: period,
        y: value ?? null,
        ...rest,
      }));
      return [`${topic}/${file.replace('.yaml', '')}`, points];
    }),
  ),
);

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
function telling(calculator: Calculator, lang: Language): Telling {
  const words = json(`content/i18n/${languageTag[lang]}.json`);
  return {
    lang,
    units: Object.fromEntries(unitIds.map((unit) => [unit, words[`book.unit.${unit}`] ?? '{n}'])),
    text: lang === 'en' ? calculator.text : json(`content/widgets/${lang}/${calculator.id}.json`),
    data,
    notDefined: words['book.not-defined'] ?? '',
  };
}
const tellings = new Map(
  calculators.flatMap((calculator) =>
    languages.map((lang) => [`${calculator.id} ${lang}`, telling(calculator, lang)] as const),
  ),
);
export const told = (calculator: Calculator, lang: Language): Telling => {
  const found = tellings.get(`${calculator.id} ${lang}`);
  if (!found) throw new Error(`no words for ${calculator.id} in ${lang}`);
  return found;
};

export const stateOf = anyCase;
export const language = fc.constantFrom(...languages);

export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};
