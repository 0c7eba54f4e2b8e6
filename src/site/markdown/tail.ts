import type { HastNode, HastPluginDefinition } from 'satteri';

/** What closes a word or a sentence, in any of the book's languages. */
const closing = /^[.,;:!?)\]’”»%…。，；：！？）、]+/;
/** What opens one. */
const opening = /[([‘“«（]+$/;

const boxes = ['Term', 'Cite', 'Datum'];
type Nodes = readonly Readonly<HastNode>[];
const isBox = (node: Nodes[number] | undefined): boolean =>
  node?.type === 'mdxJsxTextElement' && boxes.includes(node.name ?? '');

/** What the boxes beside a text take of it, and what they leave. */
function shared(nodes: Nodes, at: number): { before: string; rest: string; after: string } {
  const node = nodes[at];
  const value = node?.type === 'text' ? node.value : '';
  const before = (isBox(nodes[at - 1]) && closing.exec(value)?.[0]) || '';
  const after = (isBox(nodes[at + 1]) && opening.exec(value.slice(before.length))?.[0]) || '';
  return { before, rest: value.slice(before.length, value.length - after.length), after };
}

const text = (value: string) => ({ type: 'text' as const, value });

/**
 * A button is a box in the line, and a line may break on either side of a box: without this, the full stop after a
 * term, a citation or a number can begin the next line, and the bracket before it can end one.
 */
export function tail(): HastPluginDefinition {
  return {
    name: 'book-tail',
    mdxJsxTextElement: {
      filter: boxes,
      visit(node, ctx) {
        const nodes: Nodes = ctx.parent(node).children;
        const at = ctx.indexOf(node) ?? 0;
        const { after: opened } = shared(nodes, at - 1);
        const { before: closed } = shared(nodes, at + 1);
        if (!opened && !closed) return;
        for (const i of [at - 1, at + 1]) {
          const sibling = nodes[i];
          if (sibling?.type === 'text') ctx.setProperty(sibling, 'value', shared(nodes, i).rest);
        }
        // A citation's names flow with the text: it keeps the mark itself, beside its year, where its button is.
        const isCite = node.name === 'Cite';
        const mark = { type: 'mdxJsxAttribute' as const, name: 'closing', value: closed };
        const box = isCite && closed ? { ...node, attributes: [...node.attributes, mark] } : node;
        const kept = [...(opened ? [text(opened)] : []), box, ...(closed && !isCite ? [text(closed)] : [])];
        ctx.replaceNode(
          node,
          kept.length === 1
            ? box
            : { type: 'element', tagName: 'span', properties: { className: ['tail'] }, children: kept },
        );
      },
    },
  };
}
