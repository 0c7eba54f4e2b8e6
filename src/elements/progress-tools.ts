import { answersFile, fileName, readAnswersFile } from './answers-file.ts';
import { button } from './button.ts';
import { addAnswers, forgetAll, loadAnswers } from './quiz-progress.ts';
import { saveFile } from './save-file.ts';

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
    const n = Object.keys(answers).length;
    if (n === 0) return tell(words('ui.nothing'));
    const name = fileName(new Date());
    saveFile(new Blob([answersFile(answers)], { type: 'application/json' }), name);
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
  const read = readAnswersFile(text, Date.now());
  if (typeof read === 'string') return tell(words(`ui.${read}`, { name }));
  const before = loadAnswers().answers;
  if (addAnswers(read) === 'not-kept') return tell(words('ui.not-kept', { name }));
  const after = loadAnswers().answers;
  const n = Object.keys(after).filter((id) => after[id]?.at !== before[id]?.at).length;
  draw();
  tell(words('ui.loaded', { name, n: String(n) }));
}

/** "Erase all answers": asks first. */
export function eraseButton({ words, tell, draw }: Page): HTMLElement[] {
  const dialog = document.createElement('dialog');
  dialog.className = 'ask';
  const question = Object.assign(document.createElement('p'), { id: 'ask-erase' });
  dialog.setAttribute('aria-labelledby', question.id);
  const yes = button(words('ui.yes'), 'primary', () => {
    forgetAll();
    dialog.close();
    draw();
    tell(words('ui.erased'));
  });
  const no = button(words('ui.no'), 'primary', () => dialog.close());
  const choice = document.createElement('p');
  choice.append(no, yes);
  dialog.append(question, choice);
  const erase = button(words('ui.erase'), 'quiet', () => {
    const n = Object.keys(loadAnswers().answers).length;
    question.textContent = words('ui.ask', { n: String(n) });
    dialog.showModal();
  });
  return [erase, dialog];
}
