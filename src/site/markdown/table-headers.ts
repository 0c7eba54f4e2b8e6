import type { HastNode, HastPluginDefinition } from 'satteri';
import { numberColumns } from './number-columns.ts';

type Element = Extract<HastNode, { type: 'element' }>;

const elements = (node: Readonly<Element>, ...names: string[]): Element[] =>
  node.children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );

/**
 * In a table of Markdown the head names the columns and the first cell of each line names its row. A column of
 * numbers is marked as one, so that they stand under each other.
 */
export function tableHeaders(): HastPluginDefinition {
  return {
    name: 'book-table-headers',
    element: {
      filter: ['table'],
      visit(table, ctx) {
        const become = (cell: Element, column: number, tagName: string, scope?: string) =>
          ctx.replaceNode(cell, {
            ...cell,
            tagName,
            properties: {
              ...cell.properties,
              ...(scope ? { scope } : {}),
              ...(numbers.has(column) ? { className: ['number'] } : {}),
            },
          });
        const rows = (name: string) =>
          elements(table as Element, name)
            .flatMap((part) => elements(part, 'tr'))
            .map((row) => elements(row, 'th', 'td'));
        const numbers = numberColumns(rows('tbody'));
        for (const cells of rows('tbody'))
          cells.forEach((cell, i) => {
            if (i === 0) become(cell, i, 'th', 'row');
            else if (numbers.has(i)) become(cell, i, 'td');
          });
        // The corner above the names of the rows heads nothing.
        for (const cells of rows('thead'))
          cells.forEach((cell, i) =>
            cell.children.length === 0 ? become(cell, i, 'td') : become(cell, i, 'th', 'col'),
          );
      },
    },
  };
}
