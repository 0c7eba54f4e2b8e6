// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { drawGraph } from '#elements/book-graph.ts';
import type { GraphSpec } from '#kit/graph.ts';

/** Two actors and the link that can be between them; the first may be taken out of the network. */
const spec = (present: boolean): GraphSpec => ({
  nodesInput: 'actors',
  linksInput: 'links',
  nodes: ['a', 'b'].map((id) => ({
    id,
    x: 1,
    y: 1,
    present: id === 'b' || present,
    chosen: false,
    weight: 0,
  })),
  links: [{ id: 'a-b', from: 'a', to: 'b', present: false, onWay: false }],
});

let root: HTMLElement;
const node = (id: string) => root.querySelector(`[data-node="${id}"]`) as SVGGElement;
const tap = (id: string) => node(id).dispatchEvent(new Event('click'));
const isLinked = () => document.querySelector('input')?.checked;

beforeEach(() => {
  document.body.innerHTML = `<book-calculator>
    <form><input type="checkbox" name="links" value="a-b"></form>
    <div id="drawing"><svg><g data-node="a"><text>A</text></g><g data-node="b"><text>B</text></g></svg></div>
  </book-calculator>`;
  root = document.getElementById('drawing') as HTMLElement;
  drawGraph(root, spec(true));
});

describe('a network that is tapped', () => {
  test('links the actor that is held with the next one', () => {
    tap('a');
    expect(node('a').getAttribute('aria-pressed')).toBe('true');
    tap('b');
    expect(isLinked()).toBe(true);
  });

  test('lets go of an actor that is taken out while it is held, and links nobody to it', () => {
    tap('a');
    drawGraph(root, spec(false));
    expect(node('a').getAttribute('aria-pressed')).toBe('false');
    tap('b');
    expect(isLinked()).toBe(false);
    expect(node('b').getAttribute('aria-pressed')).toBe('true');
  });
});
