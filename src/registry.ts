import type { Calculator } from '#kit/calculator.ts';
import type { FigureDefinition } from '#kit/define-figure.ts';
import { unknownId } from '#kit/errors.ts';

type Lazy<T> = Record<string, () => Promise<T>>;

const calculators = import.meta.glob(['./calculators/*.ts', '!./calculators/*.*.ts'], {
  import: 'default',
}) as Lazy<Calculator>;
const figures = import.meta.glob('./figures/*.ts', { import: 'default' }) as Lazy<FigureDefinition>;

const idOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.ts$/, '');
const idsOf = (modules: Lazy<unknown>): string[] => Object.keys(modules).map(idOf).toSorted();

async function load<T extends { id: string }>(
  kind: string,
  modules: Lazy<T>,
  folder: string,
  id: string,
  where?: string,
): Promise<T> {
  const module = modules[`./${folder}/${id}.ts`];
  if (!module) throw unknownId(kind, id, idsOf(modules), where);
  return module();
}

/** Finds definitions by their file name; a page loads only its own. */
export const calculatorIds = (): string[] => idsOf(calculators);
export const figureIds = (): string[] => idsOf(figures);
export const loadCalculator = (id: string, where?: string): Promise<Calculator> =>
  load('calculator', calculators, 'calculators', id, where);
export const loadFigure = (id: string, where?: string): Promise<FigureDefinition> =>
  load('figure', figures, 'figures', id, where);
