import type { Calculator, Part } from '#kit/calculator.ts';
import { type DotPlot, dotPlot } from '#kit/dot-plot.ts';
import { formatNumber } from '#kit/number-format.ts';
import { presentSimulated, type Telling } from '#kit/present.ts';
import type { Simulated } from '#kit/simulation.ts';
import type { State } from '#kit/url-state.ts';
import { isDefined, type NotDefined } from '#models/not-defined.ts';
import { tellInstead, tellSentences } from './calculator-view.ts';
import { say } from './strings.ts';

/** What the page asks of the worker: a run, or to stop one. */
export type Order =
  { readonly run: number; readonly calculator: string; readonly values: State } | { readonly stop: number };
export type Report = { readonly run: number } & (
  { readonly share: number } | { readonly done: Simulated | NotDefined } | { readonly failed: true }
);

interface Shown {
  readonly calculator: Calculator;
  readonly part: Part;
  readonly state: State;
  readonly telling: Telling;
}

interface Run {
  readonly root: HTMLElement;
  readonly shown: Shown;
}

const runs = new Map<number, Run>();
const latest = new WeakMap<HTMLElement, number>();
let count = 0;
let worker: Worker | undefined;

/** One worker for the page; where there can be none, the calculator says so and keeps its closed form. */
function ourWorker(): Worker | undefined {
  try {
    worker ??= startWorker();
  } catch {
    // A sandboxed frame has an origin of its own, and none may start the book's worker.
  }
  return worker;
}

function startWorker(): Worker {
  const made = new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<Report>) => receive(data));
  made.addEventListener('error', () => {
    worker = undefined;
    for (const run of runs.keys()) receive({ run, failed: true });
  });
  return made;
}

/** Nothing is handed over: a case is copied. */
const order = (to: Worker, message: Order): void => to.postMessage(message, []);

/** Simulates a case off the main thread; only the latest order of a form is shown. */
export function simulate(root: HTMLElement, shown: Shown): void {
  const key = JSON.stringify(shown.state);
  // The same case again: what is told of it, or will be, is right.
  if (root.dataset.case === key)
    return void root.toggleAttribute('data-stale', runs.has(latest.get(root) ?? 0));
  root.dataset.case = key;
  endRun(root);
  count += 1;
  latest.set(root, count);
  runs.set(count, { root, shown });
  listenForStop(root);
  const ours = ourWorker();
  if (!ours) return receive({ run: count, failed: true });
  progress(root, 0);
  order(ours, { run: count, calculator: shown.calculator.id, values: shown.state });
}

function receive(report: Report): void {
  const run = runs.get(report.run);
  if (!run) return;
  if ('share' in report) return progress(run.root, report.share);
  runs.delete(report.run);
  progress(run.root, undefined);
  if ('failed' in report) return tellInstead(run.root, say('simulation.failed'));
  return show(run, report.done);
}

function show({ root, shown }: Run, done: Simulated | NotDefined): void {
  const { calculator, part, state, telling } = shown;
  const told = root.querySelector('.simulation-told');
  const picture = root.querySelector<HTMLElement>('.dot-plot');
  if (picture) picture.hidden = !isDefined(done);
  root.removeAttribute('data-stale');
  // The sentence above says already why nothing is defined.
  if (!isDefined(done)) return told?.replaceChildren();
  if (told) tellSentences(told, presentSimulated(calculator, part, state, done.results, telling));
  const limit = Number(state[part.simulation?.limit ?? '']);
  if (picture) draw(picture, dotPlot(done.quantiles, limit), telling);
  return undefined;
}

function draw(picture: HTMLElement, plot: DotPlot, { lang }: Telling): void {
  const dots = [...picture.querySelectorAll('.dot')];
  plot.dots.forEach(({ x, y, late }, i) => {
    const dot = dots[i];
    dot?.setAttribute('cx', String(x));
    dot?.setAttribute('cy', String(y));
    dot?.setAttribute('r', String(plot.radius));
    dot?.classList.toggle('late', late);
  });
  const limit = picture.querySelector('.dots-limit');
  limit?.toggleAttribute('hidden', plot.limit === undefined);
  for (const end of ['x1', 'x2']) limit?.setAttribute(end, String(((plot.limit ?? 0) * plot.width) / 100));
  const axis = picture.querySelector('.dots-axis');
  for (const old of axis?.querySelectorAll('text') ?? []) old.remove();
  axis?.append(
    ...plot.ticks.map(({ at, value }) => {
      const label = document.createElementNS('http://www.w3.org/2000/svg', 'text');
      label.setAttribute('x', `${at}%`);
      label.setAttribute('y', '20');
      label.setAttribute('text-anchor', 'middle');
      label.textContent = formatNumber(value, lang);
      return label;
    }),
  );
}

/** How far a run is; undefined when there is none. */
function progress(root: HTMLElement, share: number | undefined): void {
  const state = root.querySelector<HTMLElement>('.simulation-state');
  const bar = root.querySelector('progress');
  if (state) state.hidden = share === undefined;
  if (bar) bar.value = share ?? 0;
  root.toggleAttribute('data-stale', share !== undefined);
}

function listenForStop(root: HTMLElement): void {
  if (root.dataset.listens) return;
  root.dataset.listens = 'yes';
  root.querySelector('[data-action="cancel"]')?.addEventListener('click', (event) => {
    event.stopPropagation();
    stop(root);
  });
}

/** Ends what a form still runs; what other forms run goes on. */
function endRun(root: HTMLElement): void {
  const run = latest.get(root);
  if (run !== undefined && runs.delete(run) && worker) order(worker, { stop: run });
}

function stop(root: HTMLElement): void {
  endRun(root);
  delete root.dataset.case;
  progress(root, undefined);
  tellInstead(root, say('simulation.stopped'));
}
