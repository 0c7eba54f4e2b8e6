/** A text in at most so many characters, "…" for what is left out; none is cut in two as `slice` cuts an emoji. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}
