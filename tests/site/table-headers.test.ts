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

test('a column of numbers is marked as one with its head; a column with other words in it is not', async () => {
  const rows = [
    '| Year | Gap | Note | Total |',
    '| --- | --- | --- | --- |',
    '| 2013 | <Datum id="a" /> | <Datum id="b" /> (our sum) | 98 % |',
    '| 2014 | <Datum id="c" /> | 5 | −1.2 |',
  ];
  const { html } = await markdownToHtml(rows.join('\n').replace(/<Datum[^>]*>/g, '53.1'), bookMarkdown);
  expect(html.match(/<td class="number">/g)).toHaveLength(4);
  expect(html.match(/<th[^>]*class="number"[^>]*>/g)).toHaveLength(2);
  const { code } = await mdxToJs(rows.join('\n'), bookMarkdown);
  expect(code.match(/(className|class): "number"/g)).toHaveLength(6);
});
