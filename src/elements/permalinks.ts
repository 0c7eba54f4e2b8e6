import './print-addresses.ts';
import { say } from './strings.ts';

/** What has an address of its own on a page, and where its title stands. */
interface Block {
  readonly block: string;
  readonly title: string;
  readonly label?: string;
  /** Where the block can stand in another page. */
  readonly embed?: (block: HTMLElement) => Embedded | undefined;
}

/** What is embedded: often more than the block, and then under its own title. */
export interface Embedded {
  /** `<kind>/<id>` */
  readonly piece: string;
  readonly title?: string | undefined;
  /** The language it stands there in, where that is not the page's: a quiz that nobody translated. */
  readonly lang?: string | undefined;
  /** The case, and the place at which the frame opens. */
  readonly at?: string;
}

const calculatorOf = (form: HTMLElement) => {
  const { calculator, title, part } = form.parentElement?.dataset ?? {};
  // The link to its own page tells the case.
  const query = form.querySelector<HTMLAnchorElement>('.calc-open')?.search ?? '';
  return calculator ? { piece: `calculator/${calculator}`, title, at: `${query}#${part}` } : undefined;
};
const figureOf = ({ id, classList }: HTMLElement) =>
  classList.contains('data-table') || classList.contains('text-table')
    ? undefined
    : { piece: `figure/${id}` };
const quizOf = (question: HTMLElement) => {
  const quiz = question.closest<HTMLElement>('book-quiz');
  if (!quiz) return undefined;
  const { id, lang, dataset } = quiz;
  return {
    piece: id.replace('quiz-', 'quiz/'),
    title: dataset.title,
    lang: lang || undefined,
    at: `#${question.id}`,
  };
};

const blocks: readonly Block[] = [
  { block: '.book-text > :is(h2, h3)[id]', title: ':scope' },
  { block: '.figure[id]', title: '.figure-title, caption strong', label: '.figure-number', embed: figureOf },
  { block: '.equation[id]', title: '.equation-number' },
  { block: 'book-calculator > section[id]', title: '.calc-title', embed: calculatorOf },
  { block: '.claim[id]', title: '.claim-head > span' },
  { block: '.question[id]', title: '.question-head strong > span', embed: quizOf },
];

export interface Linked {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly embed?: Embedded;
}

const words = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function makeLink({ id, title }: Linked): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'permalink';
  link.href = `#${id}`;
  link.textContent = '#';
  link.ariaLabel = say('cite.link', { title });
  link.dataset.pagefindIgnore = '';
  return link;
}

/** Outside what names the block, so that its name stays its words; it shares a line with the last of them. */
function placeLink(title: HTMLElement, link: HTMLElement): void {
  if (title.matches('h2, h3')) {
    const line = Object.assign(document.createElement('div'), { className: 'linked' });
    title.replaceWith(line);
    line.append(title);
  }
  // A word joiner: no line begins between them.
  title.after('\u2060', link);
}

/** Gives every block a link to itself, shown on hover and focus; a click copies title and link, and offers to cite. */
export function offerPermalinks(): void {
  for (const { block, title, label, embed } of blocks)
    for (const element of document.querySelectorAll<HTMLElement>(block)) {
      const holder = title === ':scope' ? element : element.querySelector<HTMLElement>(title);
      if (!holder) continue;
      const linked: Linked = {
        id: element.id,
        title: words(holder),
        label: label ? words(element.querySelector(label)) : '',
      };
      // The number of an equation is such a link already.
      const own = holder instanceof HTMLAnchorElement;
      const link = own ? holder : makeLink(linked);
      if (!own) placeLink(holder, link);
      link.addEventListener('click', (event) => {
        // With a key held the browser does what it always does: opens a tab, saves, copies.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void import('./cite-slip.ts')
          .then(({ openSlip }) => {
            history.replaceState(history.state, '', link.href);
            // The case is the one that is shown now.
            const embedded = embed?.(element);
            openSlip(link, embedded ? { ...linked, embed: embedded } : linked);
          })
          // Without that script the link leads where any link does.
          .catch(() => location.assign(link.href));
      });
    }
}
