import type { SeriesData } from '#kit/calculator.ts';
import type { Telling } from '#kit/present.ts';
import type { State } from '#kit/url-state.ts';

/** What a source says about a value is printed on the page; no model reads it. */
const withoutNotes = (data: SeriesData): SeriesData =>
  Object.fromEntries(
    Object.entries(data).map(([id, points]) => [id, points.map((point) => ({ ...point, note: undefined }))]),
  );

/** What a living calculator gets from its page, as JSON that cannot end a script. English words travel with the definition. */
export function sentState({ lang, units, text, data, notDefined }: Telling, state: State, more = {}): string {
  return JSON.stringify({
    lang,
    units,
    data: withoutNotes(data),
    notDefined,
    state,
    ...(lang === 'en' ? {} : { text }),
    ...more,
  }).replaceAll('<', '\\u003c');
}
