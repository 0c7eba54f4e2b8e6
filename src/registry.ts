import type { Calculator } from '#kit/calculator.ts';
import type { FigureDefinition } from '#kit/define-figure.ts';
import { unknownId } from '#kit/errors.ts';
import type { Simulate } from '#kit/simulation.ts';

type Lazy<T> = Record<string, () => Promise<T>>;

const calculators = import.meta.glob(['./calculators/*.ts', '!./calculators/*.*.ts'], {
  import: 'default',
}) as Lazy<Calculator>;
const simulations = import.meta.glob('./calculators/*.simulation.ts', {
  import: 'default',
}) as Lazy<Simulate>;
const figures = import.meta.glob('./figures/*.ts', { import: 'default' }) as Lazy<FigureDefinition>;

const idOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.ts$/, '');
const idsOf = (modules: Lazy<unknown>): string[] => Object.keys(modules).map(idOf).toSorted();

async function load<T>(
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

/** What a calculator leaves to chance: for the build, and for the worker, which loads nothing else. */
export function loadSimulation(id: string): Promise<Simulate> {
  const module = simulations[`./calculators/${id}.simulation.ts`];
  if (!module)
    throw unknownId(
      'simulation',
      id,
      idsOf(simulations).map((name) => name.replace('.simulation', '')),
    );
  return module();
}
