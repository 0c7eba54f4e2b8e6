import { expect, test } from 'vitest';
import { solutionsIn } from '#site/solutions.ts';

const HOME = '/en/theory/oli/';
const chapter = `<h2 id="exercises">Exercises</h2>
  <section class="exercise" id="one" aria-labelledby="one-title"><h3 id="one-title">A firm</h3>
  <p>Use <span class="slip-words term"><button popovertarget="t">the <em>table</em></button><span class="slip" id="t">Definition</span></span>, see <a href="#map">the map</a>.</p>
  <details class="solution"><summary>Solution</summary><p>Four &lt; five.</p></details></section>
  <p>Not an exercise.</p>`;

test('keeps the exercises with their solutions open, and nothing else of the chapter', () => {
  const html = solutionsIn(chapter, HOME);
  expect(html).toContain(
    '<div class="solution-open"><p class="solution-name">Solution</p><p>Four &lt; five.</p></div>',
  );
  expect(html).not.toMatch(/details|summary|Not an exercise|id="/);
});

test('words that open a slip are words, and an anchor of the chapter leads to the chapter', () => {
  const html = solutionsIn(chapter, HOME);
  expect(html).toContain('Use the <em>table</em>, see <a href="/en/theory/oli/#map">the map</a>.');
  expect(html).not.toMatch(/button|popover|Definition/);
});

test('a number of the page keeps its language in the midst of English text, and so does the name of a solution', () => {
  const number =
    '<span class="slip-words datum" lang="ru"><button>5 млн</button><span class="slip">Чьё</span></span>';
  const html = solutionsIn(
    `<section class="exercise"><p>Of ${number}</p><details class="solution"><summary lang="ru">Решение</summary></details></section>`,
    HOME,
  );
  expect(html).toContain('<p>Of <span lang="ru">5 млн</span></p>');
  expect(html).toContain('<p class="solution-name"><span lang="ru">Решение</span></p>');
});

test('a chapter without exercises has no answers to them', () => {
  expect(solutionsIn('<p>Text</p>', HOME)).toBe('');
});
