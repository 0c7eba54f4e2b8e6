import { DOMParser as StrictParser } from '@xmldom/xmldom';
import { DOMParser } from 'linkedom';

/** What the parser would only warn of is an error too. */
const strict = new StrictParser({
  onError(_level, message) {
    throw new Error(message);
  },
});

/** Reads XML strictly: what is not well-formed is an error here, as it is in a learning platform. */
export function readXml(xml: string): Document {
  strict.parseFromString(xml, 'text/xml');
  return new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
}

export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];
export const text = (root: ParentNode, selector: string): string =>
  root.querySelector(selector)?.textContent ?? '';

/** What is answered, by response: idents or a number in words. */
export type Given = Readonly<Record<string, readonly string[]>>;

function holds(condition: Element, given: Given): boolean {
  const value = condition.textContent ?? '';
  const answers = given[condition.getAttribute('respident') ?? ''] ?? [];
  const children = [...condition.children];
  switch (condition.tagName.toLowerCase()) {
    case 'other':
      return true;
    case 'varequal':
      return answers.includes(value);
    case 'vargte':
      return answers.some((answer) => Number(answer) >= Number(value));
    case 'varlte':
      return answers.some((answer) => Number(answer) <= Number(value));
    case 'not':
      return !children.some((child) => holds(child, given));
    case 'or':
      return children.some((child) => holds(child, given));
    default:
      return children.every((child) => holds(child, given));
  }
}

/** Scores an item as QTI 1.2 says: conditions in order, until one that holds does not go on. */
export function score(item: Element, given: Given): { points: number; feedback: string[] } {
  let points = 0;
  const feedback: string[] = [];
  for (const condition of all(item, 'respcondition')) {
    const when = condition.querySelector('conditionvar');
    if (!when || !holds(when, given)) continue;
    for (const set of all(condition, 'setvar'))
      points =
        set.getAttribute('action') === 'Add' ? points + Number(set.textContent) : Number(set.textContent);
    feedback.push(...all(condition, 'displayfeedback').map((shown) => shown.getAttribute('linkrefid') ?? ''));
    if (condition.getAttribute('continue') !== 'Yes') break;
  }
  return { points, feedback };
}
