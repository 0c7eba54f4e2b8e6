import { say } from './strings.ts';

/** What has an address of its own on a page, and where its title stands. */
const blocks: readonly { readonly block: string; readonly title: string; readonly label?: string }[] = [
  { block: '.book-text > :is(h2, h3)[id]', title: ':scope' },
  { block: '.figure[id]', title: '.figure-title, caption strong', label: '.figure-number' },
  { block: '.equation[id]', title: '.equation-number' },
  { block: 'book-calculator > section[id]', title: '.calc-title' },
  { block: '.claim[id]', title: '.claim-head span' },
  { block: '.question[id]', title: '.question-head strong' },
];

export interface Linked {
  readonly id: string;
  readonly title: string;
  readonly label: string;
}

const words = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Gives every block a link to itself, shown on hover and focus; a click copies title and link, and offers to cite. */
for (const { block, title, label } of blocks)
  for (const element of document.querySelectorAll<HTMLElement>(block)) {
    const holder = title === ':scope' ? element : element.querySelector<HTMLElement>(title);
    if (!holder) continue;
    const linked: Linked = {
      id: element.id,
      title: words(holder),
      label: label ? words(element.querySelector(label)) : '',
    };
    const link = document.createElement('a');
    link.className = 'permalink';
    link.href = `#${linked.id}`;
    link.textContent = '#';
    link.ariaLabel = say('cite.link', { title: linked.title });
    link.dataset.pagefindIgnore = '';
    link.addEventListener('click', (event) => {
      // With a key held the browser does what it always does: opens a tab, saves, copies.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.replaceState(history.state, '', link.href);
      void import('./cite-slip.ts').then(({ openSlip }) => openSlip(link, linked));
    });
    holder.append(' ', link);
  }
