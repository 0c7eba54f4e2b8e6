import type { HastPluginDefinition } from 'satteri';

const authorId = /\s*\[#([a-z0-9-]+)\]\s*$/;

/** `## Title [#id]`: the id an author set for ever, taken out of the heading's text. */
export function headingIds(): HastPluginDefinition {
  return {
    name: 'book-heading-ids',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, ctx) {
        const last = node.children.at(-1);
        const match = last?.type === 'text' ? authorId.exec(last.value) : null;
        if (!match || last?.type !== 'text') return;
        ctx.setProperty(node, 'id', match[1] ?? '');
        ctx.setProperty(last, 'value', last.value.replace(authorId, ''));
      },
    },
  };
}
