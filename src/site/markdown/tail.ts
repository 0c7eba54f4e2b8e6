import type { HastPluginDefinition } from 'satteri';

/** What closes a word or a sentence, in any of the book's languages. */
const closing = /^[.,;:!?)\]’”»%…。，；：！？）、]+/;

/**
 * A button is a box in the line, and a line may break after a box: without this, the full stop after a term, a
 * citation or a number can begin the next line.
 */
export function tail(): HastPluginDefinition {
  return {
    name: 'book-tail',
    mdxJsxTextElement: {
      filter: ['Term', 'Cite', 'Datum'],
      visit(node, ctx) {
        const next = ctx.parent(node).children[(ctx.indexOf(node) ?? 0) + 1];
        const marks = next?.type === 'text' ? closing.exec(next.value)?.[0] : undefined;
        if (!marks || next?.type !== 'text') return;
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'span',
          properties: { className: ['tail'] },
          children: [{ type: 'text', value: marks }],
        });
        ctx.setProperty(next, 'value', next.value.slice(marks.length));
      },
    },
  };
}
