import type { MdastPluginDefinition, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import temml from 'temml';

const render = (latex: string, displayMode: boolean): string =>
  temml
    .renderToString(latex, { displayMode, throwOnError: true })
    // A policy by hash refuses inline styles; `.tml-display` is styled in book.css.
    .replace(/ style="[^"]*"/g, '');

const fragment = (html: string) => ({
  name: 'Fragment',
  attributes: [{ type: 'mdxJsxAttribute' as const, name: 'set:html', value: html }],
  children: [],
});
const block = (html: string): MdxJsxFlowElement => ({ type: 'mdxJsxFlowElement', ...fragment(html) });
const inline = (html: string): MdxJsxTextElement => ({ type: 'mdxJsxTextElement', ...fragment(html) });

/** Maths of a chapter as MathML, rendered in the build. */
export function math(): MdastPluginDefinition {
  return {
    name: 'book-math',
    math: (found) => block(render(found.value, true)),
    inlineMath: (found) => inline(render(found.value, false)),
  };
}
