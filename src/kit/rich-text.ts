export interface Segment {
  readonly text: string;
  readonly strong: boolean;
}

/** Fills `{name}` in a template; a name without a value stays visible, so that a slip is seen. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([\w.-]+)\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? slot) : slot,
  );
}

/** Splits a sentence at `**`: every second piece is strong. */
export function segments(sentence: string): Segment[] {
  return sentence
    .split('**')
    .map((text, i) => ({ text, strong: i % 2 === 1 }))
    .filter((segment) => segment.text !== '');
}

/** The sentence without its marks, for speech and for copying. */
export const plainText = (sentence: string): string => sentence.replaceAll('**', '');
