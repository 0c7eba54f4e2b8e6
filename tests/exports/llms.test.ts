import { expect, test } from 'vitest';
import { chapters } from '#book/chapters.ts';
import { thisEdition } from '#book/sources.ts';
import { llmsText } from '#exports/llms.ts';

const calculators = [{ title: 'How fast?', path: '/en/calculators/growth/', about: 'Two\n  lines' }];
const text = llmsText(thisEdition, calculators, (path) => `/base${path}`);

test('begins with the book’s name and says in a quotation what it is', () => {
  expect(text).toMatch(/^# Crossing Khorgos\n\n> \S/);
  expect(text).toContain(thisEdition.licences.text);
});

test('links every chapter with its description, a line each', () => {
  for (const { id, title, frontmatter } of chapters)
    expect(text).toContain(`- [${title}](/base/en/${id}/): ${String(frontmatter.description)}\n`);
});

test('links calculators, and keeps a description on its line', () => {
  expect(text).toContain('- [How fast?](/base/en/calculators/growth/): Two lines\n');
});

test('invents no address and leaves nothing open', () => {
  expect(text).not.toMatch(/https?:|undefined|\n\n\n/);
});
