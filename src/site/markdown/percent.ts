import type { HastPluginDefinition } from 'satteri';

/** A number and its per-cent sign stay on one line; src/book/inline.ts does the same for quizzes and claims. */
export function percent(): HastPluginDefinition {
  return {
    name: 'book-percent',
    text(node, ctx) {
      const joined = node.value.replace(/(\d) %/g, '$1\u00a0%');
      if (joined !== node.value) ctx.setProperty(node, 'value', joined);
    },
  };
}
