import { type HtmlElement, Rule, TextNode } from 'html-validate';

/** Words of which script or tongue a text holds, and in which marked languages they may stand. */
const tongues: { words: RegExp; belongs: RegExp; mark: string }[] = [
  { words: /\p{Script=Han}/u, belongs: /^zh/, mark: 'zh-CN' },
  { words: /[әғқңөұүһі]/iu, belongs: /^kk/, mark: 'kk' },
  { words: /\p{Script=Cyrillic}{2,}/u, belongs: /^(ru|kk)/, mark: 'ru or kk' },
  // Four Latin words in a row are a sentence or a title, not a name.
  {
    words: /(?<![\p{L}.])[A-Za-z][a-z]+(?:[ ,:;’–]+[A-Za-z]?[a-z]+){3,}/u,
    belongs: /^(en|de|fr)/,
    mark: 'en',
  },
];

/** Read by nobody, or read as signs. */
const unread = new Set(['head', 'script', 'style', 'math', 'template', 'code', 'kbd', 'samp']);
const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];

/** Each part in another language says so: a screen reader changes its voice there (WCAG 3.1.1 and 3.1.2). */
export class LanguagesOfParts extends Rule {
  setup(): void {
    this.on('dom:ready', ({ document }) => {
      const page = document.querySelector('html');
      if (page && !page.getAttributeValue('lang'))
        this.report(page, 'The page has no language: give <html> a lang.');
      if (page) this.#walk(page, page.getAttributeValue('lang') ?? '');
    });
  }

  #walk(element: HtmlElement, around: string): void {
    if (unread.has(element.tagName) || element.hasAttribute('data-bibliography')) return;
    if (element.getAttributeValue('translate') === 'no') return;
    // A chapter’s question is one plain line of its front matter: a foreign word in it cannot be marked so far.
    if (element.classList.contains('chapter-question')) return;
    const lang = element.getAttributeValue('lang') ?? around;
    for (const name of spoken) this.#check(element, element.getAttributeValue(name) ?? '', lang);
    for (const node of element.childNodes)
      if (node instanceof TextNode) this.#check(element, node.textContent, lang);
    for (const child of element.childElements) this.#walk(child, lang);
  }

  #check(element: HtmlElement, words: string, lang: string): void {
    for (const tongue of tongues) {
      const found = tongue.words.exec(words);
      if (!found || tongue.belongs.test(lang)) continue;
      const near = words.slice(Math.max(0, found.index - 15), found.index + 40).trim();
      this.report(element, `“${near}” stands in a part marked ${lang}: mark it lang="${tongue.mark}".`);
      return;
    }
  }
}
