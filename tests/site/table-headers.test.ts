import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { bookMarkdown } from '#site/markdown/plugins.ts';

const table = '|  | Share |\n| --- | --: |\n| Kazakhstan | 45 % |\n| **China** | 5 |\n';

test('the first cell of each line names its row, the head names the columns, and an empty corner names nothing', async () => {
  const { html } = await markdownToHtml(table, bookMarkdown);
  expect(html).toContain('<th scope="row">Kazakhstan</th>');
  expect(html).toContain('<th scope="row"><strong>China</strong></th>');
  expect(html).toMatch(/<th[^>]*scope="col"[^>]*>Share<\/th>/);
  expect(html.match(/<th\b/g)).toHaveLength(3);
  expect(html).toContain('45\u00a0%');
});

test('so it is in a chapter, where a cell holds a component', async () => {
  const { code } = await mdxToJs(table.replace('45 %', '<Datum id="a" />'), bookMarkdown);
  expect(code.match(/scope: "row"/g)).toHaveLength(2);
  expect(code.match(/scope: "col"/g)).toHaveLength(1);
  expect(code).toContain('Datum');
});
