import { type CitationFile, citationFile, citationFiles, fileKind } from '#kit/cite/files.ts';
import type { CitedPiece } from '#kit/cite/item.ts';
import { type CitationStyle, citationStyles, citationText, styleName } from '#kit/cite/styles.ts';
import { dayOf } from '#kit/day.ts';
import { embedCode } from '#kit/embed-code.ts';
import { button } from './button.ts';
import type { Linked } from './permalinks.ts';
import { saveFile } from './save-file.ts';
import { baseOf, say } from './strings.ts';

type Book = Pick<CitedPiece, 'book' | 'authors' | 'edition' | 'date'>;

function pieceOf({ id, title, label }: Linked): CitedPiece {
  const book = JSON.parse(document.getElementById('book-strings')?.dataset.book ?? '{}') as Book;
  const page = document.querySelector('h1')?.textContent?.trim() ?? '';
  const url = new URL(location.href);
  url.search = '';
  url.hash = id === '_top' ? '' : id;
  const full = title === page || page === '' ? title : `${page}: ${title}`;
  return { ...book, id: `khorgos-${id}`, title: full, label, url: url.href, accessed: dayOf(new Date()) };
}

// Its own, as is copying: shared with what other pages ask for later, both would come with every page at once.
const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  fields: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
) => {
  const made = Object.assign(document.createElement(tag), fields);
  made.append(...children);
  return made;
};

/** Copies, and says in `said` what happened; where the clipboard is refused the words stay on the page to be taken. */
async function copy(text: string, said: HTMLElement, done: 'cite.copied' | 'text-copied') {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = say(done);
  } catch {
    said.textContent = say('text-failed', { text });
  }
}

function styleRow(piece: CitedPiece, style: CitationStyle, said: HTMLElement): HTMLElement {
  const text = citationText(piece, style);
  const copyIt = button(say('cite.copy'), 'quiet', () => void copy(text, said, 'text-copied'));
  copyIt.ariaLabel = `${say('cite.copy')}: ${styleName[style]}`;
  return element(
    'div',
    { className: 'cite-style' },
    element('strong', { textContent: styleName[style] }),
    element('span', { className: 'cite-text', textContent: text }),
    copyIt,
  );
}

function fileButton(piece: CitedPiece, kind: CitationFile): HTMLElement {
  const { name, ending, type } = fileKind[kind];
  return button(name, 'quiet', () =>
    saveFile(new Blob([citationFile(piece, kind)], { type }), `${piece.id}.${ending}`),
  );
}

function embedRow({ embed, title }: Linked, said: HTMLElement): HTMLElement[] {
  if (!embed) return [];
  const base = baseOf();
  const lang = embed.lang ?? location.pathname.slice(base.length).split('/')[0];
  const address = new URL(`${base}embed/${lang}/${embed.piece}/${embed.at ?? ''}`, location.href).href;
  const whole = embed.title ?? title;
  const code = embedCode(address, whole);
  const copyIt = button(say('cite.embed'), 'quiet', () => void copy(code, said, 'text-copied'));
  const named = element('span', { textContent: whole, ...(embed.lang ? { lang: embed.lang } : {}) });
  return [element('p', { className: 'slip-links' }, named, copyIt)];
}

let slip: HTMLElement | undefined;

/** Copies title and link together, and opens a slip with the citation in three styles and three files. */
export function openSlip(link: HTMLElement, linked: Linked): void {
  const piece = pieceOf(linked);
  slip?.remove();
  const said = element('p', { className: 'cite-said' });
  said.setAttribute('role', 'status');
  const made = element(
    'div',
    { className: 'slip cite-slip', popover: 'auto' },
    said,
    element('p', { className: 'slip-title', textContent: say('cite.title') }),
    ...citationStyles.map((style) => styleRow(piece, style, said)),
    element(
      'p',
      { className: 'slip-links' },
      say('cite.files'),
      ...citationFiles.map((kind) => fileButton(piece, kind)),
    ),
    ...embedRow(linked, said),
  );
  slip = made;
  link.after(made);
  made.showPopover({ source: link });
  void copy(`${piece.title}\n${piece.url}`, said, 'cite.copied');
}
