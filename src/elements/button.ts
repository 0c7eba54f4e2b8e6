/** A button that a script adds: without one there would be nothing for it to do. */
export function button(words: string, className: string, act: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    className,
    textContent: words,
  });
  made.addEventListener('click', act);
  return made;
}
