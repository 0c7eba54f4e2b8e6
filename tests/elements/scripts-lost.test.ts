// @vitest-environment happy-dom
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { offerPermalinks } from '#elements/permalinks.ts';
import { answered, defineCalculator, inPart, openForms, type } from './calculator-page.ts';

const lost = vi.hoisted(() => () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
vi.mock('#elements/calculator-copy.ts', lost);
vi.mock('#elements/book-graph.ts', lost);
vi.mock('#elements/book-simulation.ts', lost);
vi.mock('#elements/cite-slip.ts', lost);

beforeAll(async () => {
  const strings = Object.assign(document.createElement('script'), { id: 'book-strings' });
  Object.assign(strings, { type: 'application/json', textContent: '{"text-failed":"Copy this: {text}"}' });
  document.head.append(strings);
  await defineCalculator();
});

describe('where a script does not arrive', () => {
  test('the copying one, the result and its address stand there to be taken', async () => {
    await openForms('growth/share-of-total');
    await type('share-of-total-part', '5.89');
    inPart('share-of-total', '[data-action="csv"]').click();
    await vi.waitFor(() =>
      expect(inPart('share-of-total', '.calc-said').textContent).toMatch(
        /^Copy this: .*5\.89.*\nhttp.*\/en\/calculators\/growth\/\?v=1&.*share=18\.7&.*#share-of-total$/s,
      ),
    );
  });

  test('the simulating one, no simulation of another case stands under the new one', async () => {
    await openForms('lead-time/legs');
    await type('legs-seed', '7');
    await vi.waitFor(() => expect(inPart('legs', '.simulation-told').textContent).toBe('simulation.failed'));
    expect(inPart('legs', '.dot-plot').hidden).toBe(true);
    expect(inPart('legs', 'book-simulation').hasAttribute('data-stale')).toBe(false);
  });

  test('the drawing one, it is said beside the drawing', async () => {
    await openForms('network/graph');
    await vi.waitFor(() => expect(inPart('graph', '.graph-said').textContent).toBe('failed'));
  });

  test('the citing one, a link leads to its block as any link does', async () => {
    document.body.innerHTML = '<div class="book-text"><h2 id="causes">Causes</h2></div>';
    offerPermalinks();
    const assign = vi.spyOn(location, 'assign').mockReturnValue();
    const link = document.querySelector<HTMLAnchorElement>('.permalink');
    link?.click();
    await answered();
    await vi.waitFor(() => expect(assign).toHaveBeenCalledWith(expect.stringMatching(/#causes$/)));
  });
});
