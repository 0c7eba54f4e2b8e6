import type { DiagramSpec } from './spec.ts';

/** The word of a language for a key of a figure's text; a missing key stops the build by name. */
export function localWords(text: Readonly<Record<string, string>>): (key: string) => string {
  return (key) => {
    const found = text[key];
    if (found === undefined)
      throw new Error(
        `the diagram uses the text "${key}", which the figure does not have. Add it to \`text\`.`,
      );
    return found;
  };
}

/** Every key of a figure's text that a diagram draws. */
export function wordsOf(spec: DiagramSpec): string[] {
  const ends = spec.kind === 'plane' ? [spec.x, spec.y].flatMap((a) => [a.label, a.low, a.high]) : [];
  const nodes = spec.nodes.flatMap(({ text, note }) => (note ? [text, note] : [text]));
  const links = spec.links.flatMap(({ text }) => (text ? [text] : []));
  return [...new Set([...ends, ...nodes, ...links])];
}
