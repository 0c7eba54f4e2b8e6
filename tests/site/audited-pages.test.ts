import { expect, test } from 'vitest';
import { auditedPages } from '../../src/site/accessibility/audited-pages.ts';

test('the audit opens every English page, and each chapter and calculator in every language', () => {
  const all = [
    '/en/terms/',
    '/en/theory/oli/',
    '/ru/theory/oli/',
    '/ru/models/localized/',
    '/kk/calculators/oli/',
  ];
  expect(auditedPages(all)).toEqual(all);
});

test('of other kinds it opens one page of a language, and what is embedded last', () => {
  expect(
    auditedPages([
      '/embed/ru/quiz/oli/',
      '/embed/ru/quiz/uppsala/',
      '/ru/theory/oli/answers/',
      '/ru/theory/uppsala/answers/',
    ]),
  ).toEqual(['/ru/theory/oli/answers/', '/embed/ru/quiz/oli/']);
});

test('a chapter that nobody translated is not opened a second time', () => {
  expect(auditedPages(['/en/changelog/', '/kk/changelog/'])).toEqual(['/en/changelog/']);
});
