/** Longer than from key to key of a slow typist, in milliseconds: who listens hears a result once, not at every key. */
const QUIET = 800;
const waiting = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** What is wrong with the fields, each by its name. */
const reasons = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLInputElement>('[aria-invalid], [data-left-out]')].map((field) => {
    const label = field.labels?.[0]?.textContent.trim() ?? field.name;
    return `${label}: ${root.querySelector(`#${CSS.escape(`${field.id}-error`)}`)?.textContent ?? ''}`;
  });

const put = (root: HTMLElement, words: string) => {
  const voice = root.querySelector('.calc-voice');
  if (voice && voice.textContent !== words) voice.textContent = words;
};

/** Says what a change came to, when the reader pauses: what is wrong, or the first sentence of the result. */
export function speak(root: HTMLElement): void {
  clearTimeout(waiting.get(root));
  const say = () => {
    const notice = root.querySelector('.calc-notice')?.textContent;
    const told = notice || root.querySelector('output .sentence')?.textContent;
    put(root, [...reasons(root), told ?? ''].join(' '));
  };
  waiting.set(root, setTimeout(say, QUIET));
}

/** What was said is true no longer, and nobody who listens to another form needs to hear it. */
export function hush(root: HTMLElement): void {
  clearTimeout(waiting.get(root));
  put(root, '');
}
