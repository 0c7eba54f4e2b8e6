const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * The code that puts a piece of the book into another page.
 * @param address the whole address, with its host: the other page stands elsewhere
 */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="700" loading="lazy"></iframe>`;
