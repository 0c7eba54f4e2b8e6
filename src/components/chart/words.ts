/** About how wide words are at 13 px, semibold: a Chinese character is square. */
export const widthOf = (words: string): number =>
  [...words].reduce((sum, char) => sum + (/[\u2e80-\u9fff]/.test(char) ? 13.2 : 7.5), 0);

/** Words in as many lines as a width needs; a single word is never broken. */
export function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
