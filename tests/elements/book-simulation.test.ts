// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import leadTime from '#calculators/lead-time.ts';
import type { Order, Report } from '#elements/book-simulation.ts';
import { showRest } from '#elements/calculator-rest.ts';

/** A worker of the page's own thread: what each posts, the other hears a moment later, as a copy. */
const page = new EventTarget();
const worker = new EventTarget();
const orders: Order[] = [];
const send = (to: EventTarget, data: Order | Report) =>
  void setTimeout(() => to.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })));

beforeAll(async () => {
  vi.stubGlobal('addEventListener', worker.addEventListener.bind(worker));
  vi.stubGlobal('postMessage', (report: Report) => send(page, report));
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener = page.addEventListener.bind(page);
      postMessage(order: Order) {
        orders.push(order);
        send(worker, order);
      }
    },
  );
  await import('#elements/simulation-worker.ts');
  await import('#elements/book-simulation.ts');
});

const [part] = leadTime.parts;
const telling = { lang: 'en', units: {}, text: leadTime.text, data: {}, notDefined: 'ND' } as const;
/** Some rounds of the worker long. */
const bookCase = { ...part?.examples[0]?.inputs, draws: 20_000 };

function form(id: string) {
  const root = document.querySelector<HTMLElement>(`#${id}`);
  const simulation = root?.querySelector('book-simulation');
  if (!root || !simulation || !part) throw new Error(`no form ${id}`);
  return {
    show: (seed: number) =>
      showRest(root, { calculator: leadTime, part, state: { ...bookCase, seed }, results: {}, telling }),
    told: () => simulation.querySelector('.simulation-told')?.textContent,
    isStale: () => simulation.hasAttribute('data-stale'),
    stop: () => simulation.querySelector('button')?.click(),
  };
}

/** The machine may do much else meanwhile. */
const waitLong = (look: () => void) => vi.waitFor(look, { timeout: 4500 });

const markup = (id: string) => `<div id="${id}"><book-simulation>
  <div class="simulation-told">before</div>
  <p class="simulation-state" hidden><progress></progress><button data-action="cancel"></button></p>
</book-simulation></div>`;

beforeEach(() => {
  orders.length = 0;
  document.body.innerHTML = markup('a') + markup('b');
});

test('marks the simulation of the case before until that of the new one is there', async () => {
  const a = form('a');
  a.show(2);
  expect([a.told(), a.isStale()]).toEqual(['before', true]);
  await waitLong(() => expect(a.told()).toContain('seed 2'));
  expect(a.isStale()).toBe(false);
  a.show(2);
  await vi.dynamicImportSettled();
  expect([a.isStale(), orders.length]).toEqual([false, 1]);
});

test('two forms on a page simulate side by side, and each is told to the end', async () => {
  const [a, b] = [form('a'), form('b')];
  a.show(3);
  b.show(4);
  await waitLong(() =>
    expect([a.told(), b.told()]).toEqual([
      expect.stringContaining('seed 3'),
      expect.stringContaining('seed 4'),
    ]),
  );
  expect([a.isStale(), b.isStale()]).toEqual([false, false]);
});

test('a newer case of a form ends the run of the one before, and a stop ends that form’s run only', async () => {
  const [a, b] = [form('a'), form('b')];
  a.show(5);
  await vi.dynamicImportSettled();
  a.show(6);
  b.show(7);
  await vi.dynamicImportSettled();
  b.stop();
  await waitLong(() => expect(a.told()).toContain('seed 6'));
  expect(b.told()).toBe('simulation.stopped');
  const [five, , , seven] = orders.map((order) => ('run' in order ? order.run : undefined));
  expect(orders.filter((order) => 'stop' in order)).toEqual([{ stop: five }, { stop: seven }]);
});
