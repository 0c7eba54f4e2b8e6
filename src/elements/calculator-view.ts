import type { PartView } from '#kit/present.ts';
import { plainText, segments } from '#kit/rich-text.ts';

/** Puts a result into the page: sentences as text, numbers into the slots of the working. */
export function tell(root: HTMLElement, view: PartView): void {
  const output = root.querySelector('output');
  // What reads the same is left alone: nothing is laid out or read aloud for it.
  if (output && output.textContent !== view.sentences.map(plainText).join(''))
    tellSentences(output, view.sentences);
  const lines = root.querySelectorAll<HTMLElement>('.working-line');
  view.working.forEach((slots, i) => fillLine(lines[i], slots));
}

/** Sentences as text, with what matters in bold. */
export const tellSentences = (holder: Element, sentences: readonly string[]): void =>
  holder.replaceChildren(...sentences.map(sentenceLine));

/** What stands where the result of a simulation would stand. */
export function tellInstead(simulation: Element, words: string): void {
  const told = simulation.querySelector('.simulation-told');
  if (told) tellSentences(told, [words]);
  simulation.querySelector('.dot-plot')?.toggleAttribute('hidden', true);
}

function sentenceLine(sentence: string): HTMLElement {
  const line = Object.assign(document.createElement('span'), { className: 'sentence' });
  for (const { text, strong } of segments(sentence)) {
    if (!strong) line.append(text);
    else line.append(Object.assign(document.createElement('strong'), { textContent: text }));
  }
  return line;
}

/** One formula: hidden where it does not apply, without numbers where it has no value. */
function fillLine(line: HTMLElement | undefined, slots: Readonly<Record<string, string>> | undefined): void {
  const numbers = line?.querySelector<HTMLElement>('.working-numbers');
  const percent = line?.querySelector<HTMLElement>('.working-percent');
  if (!line || !numbers || !percent) return;
  line.hidden = slots === undefined;
  if (!slots) return;
  numbers.hidden = slots['='] === undefined;
  percent.hidden = !slots['=percent'];
  percent.textContent = slots['=percent'] ? `= ${slots['=percent']}` : '';
  for (const [id, text] of Object.entries(slots))
    for (const slot of numbers.querySelectorAll(`.slot-${id === '=' ? 'result' : CSS.escape(id)}`))
      setSlot(slot, text);
}

/** The number stands in the innermost element of the slot. */
function setSlot(slot: Element, text: string): void {
  let leaf = slot;
  while (leaf.firstElementChild) leaf = leaf.firstElementChild;
  leaf.textContent = text;
}
