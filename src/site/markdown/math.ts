import type { MdastPluginDefinition } from 'satteri';
import temml from 'temml';

const render = (latex: string, displayMode: boolean): string =>
  temml
    .renderToString(latex, { displayMode, throwOnError: true })
    // A policy by hash refuses inline styles; `.tml-display` is styled in book.css.
    .replace(/ style="[^"]*"/g, '');

/** Maths of a chapter as MathML, rendered in the build. */
export function math(): MdastPluginDefinition {
  const node = (type: 'mdxJsxFlowElement' | 'mdxJsxTextElement', html: string) =>
    ({
      type,
      name: 'Fragment',
      attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value: html }],
      children: [],
    }) as const;
  return {
    name: 'book-math',
    math: (found) => node('mdxJsxFlowElement', render(found.value, true)),
    inlineMath: (found) => node('mdxJsxTextElement', render(found.value, false)),
  };
}
