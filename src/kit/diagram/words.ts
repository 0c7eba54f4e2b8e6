import { unknownId } from '../errors.ts';
import type { DiagramSpec } from './spec.ts';

/** The word of a language for a key of a figure's text; a missing key stops the build, which says where it stands. */
export function localWords(text: Readonly<Record<string, string>>, where: string): (key: string) => string {
  return (key) => {
    const found = text[key];
    if (found === undefined) throw unknownId('key of `text`', key, Object.keys(text), where);
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
