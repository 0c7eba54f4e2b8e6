import { vi } from 'vitest';
import growth from '#calculators/growth.ts';
import leadTime from '#calculators/lead-time.ts';
import network from '#calculators/network.ts';
import type { Calculator } from '#kit/calculator.ts';

/** Forms as the server writes them. Interface strings stand as their keys. */
const calculators: readonly Calculator[] = [growth, leadTime, network];

/** A case of every part together, as its first example has it. */
const stateOf = ({ parts }: Calculator): Record<string, unknown> =>
  Object.assign({}, ...parts.map(({ examples }) => examples[0]?.inputs ?? {}));

const numberField = (id: string, name: string, value: unknown) => `
  <label for="${id}-${name}">The ${name}</label>
  <input type="text" id="${id}-${name}" name="${name}" value="${String(value)}" data-default="${String(value)}">
  <p id="${id}-${name}-error" hidden></p>`;

function form({ id: calculator, inputs, parts, text }: Calculator, part: string): string {
  const state = stateOf({ parts } as Calculator);
  const uses = parts.find(({ id }) => id === part)?.uses ?? [];
  const fields = uses.filter((name) => inputs[name]?.type === 'number');
  const sent = { lang: 'en', units: {}, data: {}, notDefined: 'ND', text, state };
  return `<book-calculator data-calculator="${calculator}" data-part="${part}" id="${part}">
    <a class="calc-open" href="/en/calculators/${calculator}/#${part}"></a>
    <form>${fields.map((name) => numberField(part, name, state[name])).join('')}<p class="calc-notice"></p></form>
    <output></output><p class="calc-voice" role="status"></p>
    <book-graph><svg></svg><p class="graph-said"></p></book-graph>
    <book-simulation><div class="simulation-told">The book’s own case.</div><figure class="dot-plot"></figure></book-simulation>
    <button data-action="csv">csv</button><button data-action="reset">reset</button><span class="calc-said"></span>
    <script type="application/json" class="calc-state">${JSON.stringify(sent)}</script>
  </book-calculator>`;
}

/** Brings the element to life in a window where nothing comes into view by itself. */
export async function defineCalculator(): Promise<void> {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  await import('#elements/book-calculator.ts');
}

/** Opens a page with forms on it, "growth/cagr" for one, and wakes them as a reader who comes near does. */
export async function openForms(...forms: readonly string[]): Promise<void> {
  const holder = document.createElement('div');
  for (const name of forms) {
    const [id, part = ''] = name.split('/');
    const calculator = calculators.find((one) => one.id === id);
    if (calculator) holder.insertAdjacentHTML('beforeend', form(calculator, part));
  }
  // As in a browser, the children are there before the elements come alive.
  document.body.replaceChildren(...holder.childNodes);
  for (const root of document.querySelectorAll('book-calculator')) root.dispatchEvent(new Event('focusin'));
  await vi.dynamicImportSettled();
}

const find = <T extends HTMLElement = HTMLElement>(selector: string) =>
  document.querySelector<T>(selector) as T;
/** "cagr-start": the field `start` of the part `cagr`. */
export const field = (id: string) => find<HTMLInputElement>(`#${id}`);
export const error = (id: string) => find(`#${id}-error`);
export const part = (id: string) => find(`#${id}`);
export const inPart = (id: string, selector: string) => find(`#${id} ${selector}`);

/** What lies between a key and its answer; with timers stopped, what follows the answer does not come yet. */
export async function answered(): Promise<void> {
  await vi.dynamicImportSettled();
  for (let i = 0; i < 5; i += 1) await Promise.resolve();
}

export async function type(id: string, text: string): Promise<void> {
  field(id).value = text;
  field(id).dispatchEvent(new Event('input', { bubbles: true }));
  await answered();
}
