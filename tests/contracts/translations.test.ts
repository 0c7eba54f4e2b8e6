import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { chapters } from '#book/chapters.ts';
import { documents } from '#book/sources.ts';
import { bareFigures } from './prose.ts';

interface Front {
  readonly sidebar?: { readonly order?: number };
  readonly objectives?: readonly { readonly id: string; readonly section: string }[];
}

/** What a translation keeps: ids of headings, components with what they show, objectives, its place in the part. */
function kept(source: string): string[] {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const { sidebar, objectives = [] } = parse(head) as Front;
  const headings = [...body.matchAll(/^(#{2,4}) .*\[(#[\w-]+)\]$/gm)].map(
    ([, level, id]) => `${level} … [${id}]`,
  );
  const components = [...body.matchAll(/<([A-Z]\w*)\b([^>]*)>/g)].map(
    ([, tag, attributes = '']) => `<${[tag, ...(attributes.match(same) ?? [])].join(' ')}>`,
  );
  return [
    `sidebar.order: ${sidebar?.order}`,
    ...objectives.map(({ id, section }) => `objective ${id}, served by #${section}`),
    ...headings,
    ...components,
  ].toSorted();
}
/** Attributes that name something, unlike those that say something: `why="…"`. */
const same = /\b(?:id|ids|to|data|period|output)="[^"]*"/g;

/** What stands in one list more often than in the other. */
function less(from: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken];
  return from.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const differences = (original: string, translation: string) => ({
  lost: less(kept(original), kept(translation)),
  added: less(kept(translation), kept(original)),
});

const translations = Object.keys(documents).filter((path) => !path.startsWith('/content/docs/en/'));
const isChapter = (path: string): boolean => chapters.some(({ id }) => path.endsWith(`/${id}.mdx`));
const originalOf = (path: string): string => path.replace(/\/docs\/[^/]+\//, '/docs/en/');

test.each(translations)('%s changes words and nothing else, and has no bare figure', (path) => {
  const original = documents[originalOf(path)];
  expect(original, `${path} has no English original: put it at ${originalOf(path)}`).toBeDefined();
  expect(differences(original ?? '', documents[path] ?? ''), `${path}, against the English file`).toEqual({
    lost: [],
    added: [],
  });
  if (isChapter(path)) expect(bareFigures(documents[path] ?? ''), path).toEqual([]);
});

test('a translation that lost a heading’s id or a component is found, other words and another order are not', () => {
  const original = `---
title: Two ledgers
objectives: [{ id: gap, text: Read it, section: gap }]
---
## The gap [#gap]
<Datum id="trade/a" period="2024" /> and <Ref to="gap" />, <Bare why="a date">4</Bare>`;
  const translation = original
    .replace('Two ledgers', 'Два учёта')
    .replace('The gap', 'Разрыв')
    .replace('a date', 'дата')
    .replace(/(<D.*?>) and (<R.*?>)/, '$2 и $1');
  expect(differences(original, translation)).toEqual({ lost: [], added: [] });
  expect(differences(original, translation.replace(' [#gap]', '').replace('2024', '2023'))).toEqual({
    lost: ['## … [#gap]', '<Datum id="trade/a" period="2024">'],
    added: ['<Datum id="trade/a" period="2023">'],
  });
  expect(bareFigures('Оборот составил 12,4 млрд, говорит раздел 2.1.')).toHaveLength(1);
});
