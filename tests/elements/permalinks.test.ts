// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openSlip } from '#elements/cite-slip.ts';
import { offerPermalinks } from '#elements/permalinks.ts';

vi.mock('#elements/cite-slip.ts', () => ({ openSlip: vi.fn<typeof openSlip>() }));

const blocks: Readonly<Record<string, string>> = {
  section: '<h2 id="offers" class="name">Three offers</h2>',
  figure: `<figure class="figure" id="gap"><figcaption><a class="figure-number" href="#gap">Figure 1.1</a>
    <strong class="figure-title name">Two ledgers</strong></figcaption></figure>`,
  table: `<figure class="figure data-table" id="rates"><table><caption><a class="figure-number" href="#rates">Table 1.1</a>
    <strong class="name">Rates</strong></caption></table></figure>`,
  calculator: `<book-calculator><section id="legs"><div class="calc-head">
    <h3 class="calc-title name">Where does it wait?</h3><a class="calc-open">Open</a></div></section></book-calculator>`,
  claim: `<section class="claim" id="c1"><p class="claim-head"><strong>Reports</strong>
    <span class="name">Claim 1</span></p></section>`,
  question: `<section class="question" id="q1"><p class="question-head">
    <strong><span class="name">Question 1 of 8</span></strong> <span>a</span></p></section>`,
};
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
beforeEach(() => vi.mocked(openSlip).mockClear());

describe('a link to a block', () => {
  test.each(Object.entries(blocks))('stands after the words that name a %s, not in them', (_, html) => {
    document.body.innerHTML = `<div class="book-text">${html}</div>`;
    const before = find('.name')?.textContent;
    offerPermalinks();
    expect(find('.name')?.textContent).toBe(before);
    expect(find('.name')?.nextElementSibling?.className).toBe('permalink');
  });

  test('is the number of an equation itself: a link holds no link', async () => {
    document.body.innerHTML =
      '<div class="book-text"><div class="equation" id="e"><a class="equation-number" href="#e">Equation (1.1)</a></div></div>';
    offerPermalinks();
    expect(document.querySelectorAll('a')).toHaveLength(1);
    find('.equation-number')?.click();
    await vi.waitFor(() => expect(openSlip).toHaveBeenCalledOnce());
    expect(vi.mocked(openSlip).mock.lastCall?.[1]).toMatchObject({ id: 'e', title: 'Equation (1.1)' });
  });
});

describe('what a slip offers to embed', () => {
  const embedOf = async (html: string, change = () => {}) => {
    document.body.innerHTML = `<div class="book-text">${html}</div>`;
    offerPermalinks();
    change();
    find('.permalink')?.click();
    await vi.waitFor(() => expect(openSlip).toHaveBeenCalledOnce());
    return vi.mocked(openSlip).mock.lastCall?.[1].embed;
  };

  test('is the whole quiz under its own title, open at the question', async () => {
    const html = `<book-quiz id="quiz-ledgers" data-title="Check yourself">${blocks.question}</book-quiz>`;
    expect(await embedOf(html)).toEqual({ piece: 'quiz/ledgers', title: 'Check yourself', at: '#q1' });
  });

  test('is the quiz in the language it is written in, where that is not the page’s', async () => {
    const html = `<book-quiz id="quiz-ledgers" lang="en" data-title="Check yourself">${blocks.question}</book-quiz>`;
    expect(await embedOf(html)).toMatchObject({ piece: 'quiz/ledgers', lang: 'en' });
  });

  test('is the whole calculator under its own title, open at the form, with the case that is shown', async () => {
    const html = blocks.calculator?.replace(
      '<book-calculator',
      '<book-calculator data-calculator="lead-time" data-part="legs" data-title="Lead time"',
    );
    const change = () =>
      find('.calc-open')?.setAttribute('href', '/en/calculators/lead-time/?v=1&seed=7#legs');
    expect(await embedOf(html ?? '', change)).toEqual({
      piece: 'calculator/lead-time',
      title: 'Lead time',
      at: '?v=1&seed=7#legs',
    });
  });

  test('is a figure by its own title, and no table', async () => {
    expect(await embedOf(blocks.figure ?? '')).toEqual({ piece: 'figure/gap' });
    vi.mocked(openSlip).mockClear();
    expect(await embedOf(blocks.table ?? '')).toBeUndefined();
  });
});
