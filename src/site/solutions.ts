import { parseHTML } from 'linkedom';

/**
 * The exercises of a chapter's HTML with their solutions open. What can only be opened by a tap becomes plain words,
 * and an anchor of the chapter becomes a link to the chapter.
 * @param home address of the chapter
 */
export function solutionsIn(html: string, home: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const slip of document.querySelectorAll('.slip')) slip.remove();
  for (const words of document.querySelectorAll('.slip-words'))
    words.replaceWith(
      ...inLanguage(
        words,
        [...words.querySelectorAll(':scope > :is(label, button)')].flatMap((part) => [...part.childNodes]),
      ),
    );
  for (const solution of document.querySelectorAll('.solution')) {
    const name = document.createElement('p');
    name.className = 'solution-name';
    const summary = solution.querySelector('summary');
    if (summary) name.append(...inLanguage(summary, summary.childNodes));
    summary?.remove();
    const open = document.createElement('div');
    open.append(name, ...solution.childNodes);
    open.className = 'solution-open';
    solution.replaceWith(open);
  }
  for (const link of document.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `${home}${link.getAttribute('href')}`);
  const exercises = [...document.querySelectorAll('.exercise')];
  for (const exercise of exercises)
    for (const one of [exercise, ...exercise.querySelectorAll('[id], [aria-labelledby], [aria-describedby]')])
      for (const name of ['id', 'aria-labelledby', 'aria-describedby']) one.removeAttribute(name);
  return exercises.map(({ outerHTML }) => outerHTML).join('');
}

/** What stood in an element; where that said its language, in a span that says it. */
function inLanguage(element: Element, nodes: Iterable<Node>): Node[] {
  const lang = element.getAttribute('lang');
  if (!lang) return [...nodes];
  const span = element.ownerDocument.createElement('span');
  span.setAttribute('lang', lang);
  span.append(...nodes);
  return [span];
}
