import { type GraphSpec, linkBetween, radiusOf } from '#kit/graph.ts';
import { say } from './strings.ts';

const specs = new WeakMap<Element, GraphSpec>();

/** Puts a network into its drawing; from then on its nodes can be tapped, two for a link. */
export function drawGraph(root: Element, spec: GraphSpec): void {
  if (!specs.has(root)) enliven(root);
  specs.set(root, spec);
  for (const link of spec.links) {
    const line = root.querySelector(`[data-link="${link.id}"]`);
    line?.classList.toggle('is-there', link.present);
    line?.classList.toggle('on-way', link.onWay);
  }
  for (const node of spec.nodes) {
    const group = nodeOf(root, node.id);
    if (!group) continue;
    group.classList.toggle('is-there', node.present);
    group.classList.toggle('is-chosen', node.chosen);
    group.querySelector('.graph-mark')?.setAttribute('r', String(radiusOf(node.weight)));
    group.setAttribute('aria-disabled', String(!node.present));
    group.setAttribute('tabindex', node.present ? '0' : '-1');
    // Held and then taken out: the next tap must not link to it.
    if (!node.present && group === heldIn(root)) release(root);
  }
}

const nodeOf = (root: Element, id: string) => root.querySelector<SVGGElement>(`[data-node="${id}"]`);
const nameOf = (group: Element | null): string => group?.querySelector('text')?.textContent?.trim() ?? '';

/** Mouse, finger and keyboard: the first node is held, the second makes or cuts the link. */
function enliven(root: Element): void {
  const svg = root.querySelector('svg');
  svg?.setAttribute('role', 'group');
  svg?.classList.add('is-live');
  const nodes = [...root.querySelectorAll<SVGGElement>('[data-node]')];
  for (const group of nodes) {
    group.setAttribute('role', 'button');
    group.setAttribute('aria-label', nameOf(group));
    group.setAttribute('aria-pressed', 'false');
    group.addEventListener('click', () => choose(root, group));
    group.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') return release(root);
      if (event.key !== 'Enter' && event.key !== ' ') return undefined;
      event.preventDefault();
      return choose(root, group);
    });
  }
  tell(root, say('graph.help'));
}

const heldIn = (root: Element) => root.querySelector<SVGGElement>('[aria-pressed="true"]');

function release(root: Element): void {
  heldIn(root)?.setAttribute('aria-pressed', 'false');
  tell(root, say('graph.help'));
}

function choose(root: Element, group: SVGGElement): void {
  const spec = specs.get(root);
  if (!spec || group.getAttribute('aria-disabled') === 'true') return;
  const held = heldIn(root);
  if (held === group) return release(root);
  if (!held) {
    group.setAttribute('aria-pressed', 'true');
    return tell(root, say('graph.held', { name: nameOf(group) }));
  }
  held.setAttribute('aria-pressed', 'false');
  const link = linkBetween(spec, held.dataset.node ?? '', group.dataset.node ?? '');
  if (!link) return undefined;
  toggle(root, spec, link.id);
  const names = { a: nameOf(held), b: nameOf(group) };
  return tell(root, say(link.present ? 'graph.cut' : 'graph.linked', names));
}

/** The form is the truth: the drawing ticks its box, and everything follows from there. */
function toggle(root: Element, spec: GraphSpec, link: string): void {
  const form = root.closest('book-calculator')?.querySelector('form');
  const box = form?.querySelector<HTMLInputElement>(`[name="${spec.linksInput}"][value="${link}"]`);
  if (!box) return;
  box.checked = !box.checked;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

function tell(root: Element, words: string): void {
  const said = root.querySelector('.graph-said');
  if (said) said.textContent = words;
}
