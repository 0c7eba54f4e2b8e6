import type { Grade } from '#kit/quiz/answer.ts';
import type { GradingQuestion } from '#kit/quiz/grade.ts';
import { fromBuild } from '../from-build.ts';
import { say } from '../strings.ts';
import { rowNumber, rowsOf } from './view.ts';

/** The book's words about the answer, marked with the language of the question: what is around them is the page's. */
function explained<K extends 'li' | 'span'>(
  tag: K,
  html: string,
  root: HTMLElement,
): HTMLElementTagNameMap[K] {
  const made = fromBuild(tag, html);
  made.lang = root.closest<HTMLElement>('[lang]')?.lang ?? '';
  return made;
}

const strong = (words: string): HTMLElement =>
  Object.assign(document.createElement('strong'), { textContent: words });

/**
 * Says in words how an answer was graded: the whole in the status region, each part at its row.
 * @param again whether what was missed is told, and not only counted
 */
export function showGrade(root: HTMLElement, question: GradingQuestion, grade: Grade, again: boolean): void {
  root.dataset.state = grade.right ? 'right' : 'wrong';
  root.querySelector('.question-feedback')?.replaceChildren(...summary(root, question, grade, again));
  for (const row of rowsOf(root)) {
    const part = grade.parts?.[rowNumber(row)];
    clearRow(row);
    if (!part || part.state === 'idle') continue;
    row.dataset.part = part.state;
    const why = row.querySelector<HTMLElement>('.row-why');
    // Where all is right, it is said once.
    if (!why || grade.right) continue;
    why.hidden = false;
    why.append(strong(say(`quiz.${part.state}`)));
    if (part.feedback) why.append(' ', explained('span', part.feedback, root));
  }
}

function summary(
  root: HTMLElement,
  question: GradingQuestion,
  { right, feedback, count, parts }: Grade,
  again: boolean,
): HTMLElement[] {
  const line = document.createElement('p');
  line.append(strong(say(right ? 'quiz.right' : 'quiz.wrong')));
  if (right || !count) {
    line.append(' ', explained('span', feedback[0] ?? question.explanation, root));
    return [line];
  }
  const counted = { right: String(count.right), total: String(count.total) };
  const slips = (parts ?? []).filter(({ state }) => state === 'wrong').length;
  const sentences = [say(question.type === 'order' ? 'quiz.in-place' : 'quiz.count', counted)];
  if (question.type === 'multiple' && slips > 0) sentences.push(say('quiz.not-among', { n: String(slips) }));
  const missed = feedback.length;
  if (missed > 0 && !again) sentences.push(say('quiz.still-missing', { n: String(missed) }));
  if (slips > 0) sentences.push(say('quiz.see-rows'));
  line.append(` ${sentences.join(' ')}`);
  if (missed === 0 || !again) return [line];
  const missing = Object.assign(document.createElement('p'), { textContent: say('quiz.missing') });
  const list = document.createElement('ul');
  list.append(...feedback.map((html) => explained('li', html, root)));
  return [line, missing, list];
}

/** Puts the numbers a question has now wherever its texts have a slot for them. */
export function fillSlots(root: HTMLElement, slots: Readonly<Record<string, string>>): void {
  for (const slot of root.querySelectorAll<HTMLElement>('[data-slot]')) {
    const text = slots[slot.dataset.slot ?? ''];
    if (text !== undefined) slot.textContent = text;
  }
}

/** Words instead of a grade: what to do first. */
export function showWords(root: HTMLElement, ...words: readonly (string | Node)[]): void {
  const line = document.createElement('p');
  line.append(...words);
  root.querySelector('.question-feedback')?.replaceChildren(line);
}

export function clearGrade(root: HTMLElement): void {
  delete root.dataset.state;
  root.querySelector('.question-feedback')?.replaceChildren();
  rowsOf(root).forEach(clearRow);
}

/** A row that was changed is not graded any more. */
export function clearRow(row: HTMLElement): void {
  delete row.dataset.part;
  const why = row.querySelector<HTMLElement>('.row-why');
  if (!why) return;
  why.hidden = true;
  why.replaceChildren();
}
