import type { HastNode, HastPluginDefinition } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

const elements = (node: Readonly<Element>, ...names: string[]): Element[] =>
  node.children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );

/** In a table of Markdown the head names the columns and the first cell of each line names its row. */
export function tableHeaders(): HastPluginDefinition {
  return {
    name: 'book-table-headers',
    element: {
      filter: ['thead', 'tbody'],
      visit(node, ctx) {
        const become = (cell: Element, tagName: string, scope?: string) =>
          ctx.replaceNode(cell, {
            ...cell,
            tagName,
            properties: { ...cell.properties, ...(scope ? { scope } : {}) },
          });
        for (const row of elements(node as Element, 'tr')) {
          const cells = elements(row, 'th', 'td');
          if (node.tagName === 'tbody') cells.slice(0, 1).forEach((cell) => become(cell, 'th', 'row'));
          // The corner above the names of the rows heads nothing.
          else
            for (const cell of cells)
              if (cell.children.length === 0) become(cell, 'td');
              else become(cell, 'th', 'col');
        }
      },
    },
  };
}
