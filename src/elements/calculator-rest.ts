import type { Calculator, Part } from '#kit/calculator.ts';
import type { GraphSpec } from '#kit/graph.ts';
import { formatQuantity } from '#kit/quantity.ts';
import { fill } from '#kit/rich-text.ts';
import type { Telling } from '#kit/present.ts';
import { tableCells } from '#kit/table.ts';
import type { State } from '#kit/url-state.ts';
import { showProblem } from './calculator-field.ts';
import { showWhatMatters } from './calculator-lists.ts';
import { tellInstead } from './calculator-view.ts';
import { say } from './strings.ts';

export { readList, showList } from './calculator-lists.ts';

interface Shown {
  readonly calculator: Calculator;
  readonly part: Part;
  readonly state: State;
  readonly results: Readonly<Record<string, unknown>>;
  readonly telling: Telling;
}

/** The first fetch of a script may take longer than the second: whichever arrives draws the newest. */
const newest = new WeakMap<Element, GraphSpec>();

const latest = new WeakMap<Element, Shown>();

/** What a loaded calculator needs before anything is changed: a drawing that can be tapped. */
export function wake(root: HTMLElement, part: Part, state: State): void {
  const graph = part.graph && root.querySelector('book-graph');
  if (!graph || !part.graph) return;
  newest.set(graph, part.graph(state));
  void import('./book-graph.ts')
    .then(({ drawGraph }) => {
      const spec = newest.get(graph);
      if (spec) drawGraph(graph, spec);
    })
    .catch(() => {
      const said = graph.querySelector('.graph-said');
      if (said) said.textContent = say('failed');
    });
}

/** What follows a case besides sentences, working and chart: problems beside fields, table, drawing, simulation. */
export function showRest(root: HTMLElement, shown: Shown): void {
  const { calculator, part, state } = shown;
  showWhatMatters(root, part.uses, calculator.inputs, state);
  showProblems(root, shown);
  showTable(root, shown);
  wake(root, part, state);
  const simulation = part.simulation && root.querySelector<HTMLElement>('book-simulation');
  if (!simulation) return;
  latest.set(simulation, shown);
  // What stands there is of another case, until this one is simulated or that is given up.
  simulation.toggleAttribute('data-stale', true);
  void import('./book-simulation.ts')
    .then(({ simulate }) => {
      const now = latest.get(simulation);
      if (now) simulate(simulation, now);
    })
    .catch(() => {
      simulation.removeAttribute('data-stale');
      tellInstead(simulation, say('simulation.failed'));
    });
}

function showProblems(root: HTMLElement, { calculator, part, state, telling }: Shown): void {
  if (!part.problems) return;
  const found = part.problems(state);
  for (const name of part.uses) {
    const problem = found.find(({ input }) => input === name);
    const input = calculator.inputs[name];
    if (input?.type !== 'number') continue;
    const words = problem && (telling.text[`problem.${problem.reason}`] ?? problem.reason);
    const limit =
      problem && formatQuantity(problem.limit, input.unit, telling.lang, telling.units, undefined);
    showProblem(root, name, words && fill(words, { limit: limit ?? '' }));
  }
}

function showTable(root: HTMLElement, { part, state, results, telling }: Shown): void {
  const holder = root.querySelector<HTMLElement>('.calc-table');
  if (!holder || !part.table) return;
  const spec = part.table(state, { ...results }, telling.data);
  holder.hidden = spec === undefined;
  if (!spec) return;
  const { rows } = tableCells(spec, telling.text, telling.lang);
  const body = rows.map(([first = '', ...cells]) => {
    const row = document.createElement('tr');
    row.append(Object.assign(document.createElement('th'), { textContent: first, scope: 'row' }));
    for (const textContent of cells)
      row.append(Object.assign(document.createElement('td'), { textContent, className: 'number' }));
    return row;
  });
  holder.querySelector('tbody')?.replaceChildren(...body);
}
