/**
 * An element from HTML that the build made from the book's files, where every character is escaped; nothing of the
 * reader's is ever in it. The only place where a script writes HTML.
 */
export function fromBuild<K extends 'div' | 'li' | 'span'>(
  tag: K,
  html: string,
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.innerHTML = html;
  return made;
}
