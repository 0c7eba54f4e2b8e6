/** About how wide words are at 13 px, semibold: a Chinese character is square. */
export const widthOf = (words: string): number =>
  [...words].reduce((sum, char) => sum + (/[\u2e80-\u9fff]/.test(char) ? 13.2 : 7.5), 0);

/** Where a line may end: after a space or a hyphen, and between Chinese characters, but not before a closing mark. */
const pieces = (words: string): string[] =>
  words.match(
    /[\u2e80-\u9fff][、。，；：？！）》”]*|[^\s\u2e80-\u9fff-]*-+\s*|[^\s\u2e80-\u9fff-]+\s*|\s+/gu,
  ) ?? [];

/** Words in as many lines as a width needs; a single word is broken at its hyphen only, Chinese may be anywhere. */
export function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces(words)) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && widthOf(longer.trimEnd()) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
