import { answersFile, fileName, type Progress, readAnswersFile } from './answers-file.ts';
import { button } from './button.ts';
import { addOpened, OPENED } from './opened.ts';
import { loadOpened } from './opened-list.ts';
import { addAnswers, forgetAll, KEY, loadAnswers } from './quiz-progress.ts';
import { addReviews, loadReviews, REVIEW } from './review/kept.ts';
import { saveFile } from './save-file.ts';
import { type Kept, read, remove, write } from './storage.ts';

export interface Page {
  /** A string of the page, filled. */
  words(key: string, values?: Readonly<Record<string, string>>): string;
  /** Says what was done, in the status region. */
  tell(words: string): void;
  /** Draws the answers anew. */
  draw(): void;
}

/** "Save to a file": all that is kept, whatever chapter it belongs to. */
export function saveButton({ words, tell }: Page): HTMLElement {
  return button(words('ui.save'), 'quiet', () => {
    const { answers } = loadAnswers();
    const { memories: reviews } = loadReviews();
    const n = Object.keys(answers).length;
    if (n + Object.keys(reviews).length === 0) return tell(words('ui.nothing'));
    const name = fileName(new Date());
    const file = answersFile({ answers, reviews, opened: loadOpened() });
    saveFile(new Blob([file], { type: 'application/json' }), name);
    tell(words('ui.saved', { name, n: String(n) }));
  });
}

/** "Load a file": a native field behind a button of the same name. */
export function loadButton(page: Page): HTMLElement[] {
  const field = document.createElement('input');
  Object.assign(field, { type: 'file', accept: '.json,application/json', hidden: true });
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    field.value = '';
    if (file) void load(file, page);
  });
  return [button(page.words('ui.load'), 'quiet', () => field.click()), field];
}

/** Merges a file into what is kept; one that cannot be read is named and changes nothing. */
export async function load(file: File, { words, tell, draw }: Page): Promise<void> {
  const { name } = file;
  const text = await file.text().catch(() => '');
  const taken = readAnswersFile(text, Date.now());
  if (typeof taken === 'string') return tell(words(`ui.${taken}`, { name }));
  const before = loadAnswers().answers;
  if (keepAll(taken) === 'not-kept') return tell(words('ui.not-kept', { name }));
  const after = loadAnswers().answers;
  const n = Object.keys(after).filter((id) => after[id]?.at !== before[id]?.at).length;
  draw();
  tell(words('ui.loaded', { name, n: String(n) }));
}

/** Adds a file to what is kept: all of it, or where a part finds no room, nothing. */
function keepAll({ answers, reviews, opened }: Progress): Kept {
  const before = [KEY, REVIEW, OPENED].map((key) => [key, read(key)] as const);
  const kept = [addAnswers(answers), addReviews(reviews), addOpened(...opened)];
  if (!kept.includes('not-kept')) return 'kept';
  for (const [key, value] of before) if (value === null) remove(key);
  for (const [key, value] of before) if (value !== null) write(key, value);
  return 'not-kept';
}

/** Erases what is kept of the reviews, and what was set aside because it could not be read. */
function forgetReviews(): void {
  for (const key of [REVIEW, OPENED]) {
    remove(key);
    remove(`${key}-set-aside`);
  }
}

const count = (kept: object): string => String(Object.keys(kept).length);

/** "Erase all answers": asks first. Reviews are erased with them. */
export function eraseButton({ words, tell, draw }: Page): HTMLElement[] {
  const dialog = document.createElement('dialog');
  dialog.className = 'ask';
  const question = Object.assign(document.createElement('p'), { id: 'ask-erase' });
  dialog.setAttribute('aria-labelledby', question.id);
  const yes = button(words('ui.yes'), 'primary', () => {
    forgetAll();
    forgetReviews();
    dialog.close();
    draw();
    tell(words('ui.erased'));
  });
  const no = button(words('ui.no'), 'primary', () => dialog.close());
  const choice = document.createElement('p');
  choice.append(no, yes);
  dialog.append(question, choice);
  const erase = button(words('ui.erase'), 'quiet', () => {
    const reviews = count(loadReviews().memories);
    question.textContent = words('ui.ask', { n: count(loadAnswers().answers), reviews });
    dialog.showModal();
  });
  return [erase, dialog];
}
