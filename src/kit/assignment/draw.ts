import { isDefined } from '#models/not-defined.ts';
import type { Calculator, Part, SeriesData } from '../calculator.ts';
import { fingerprint } from '../fingerprint.ts';
import { seeded } from '../quiz/shuffle.ts';
import { type Range, valueFor, valuesIn } from '../range.ts';
import type { State } from '../url-state.ts';
import { type Assignment, writeAssignment } from './assignment.ts';

/** What one student gets. */
export interface Drawn {
  readonly state: State;
  readonly results: Readonly<Record<string, unknown>>;
}

export const MAX_STUDENT = 80;
/** So often other numbers are tried when the first ones have no result. */
const MOST_TRIES = 100;

/**
 * A student's number or name as it counts: the same with other capitals, with spaces around it or twice
 * between, in full-width letters. Empty where nothing readable is left.
 */
export const studentKey = (typed: string): string =>
  [
    ...typed
      .toWellFormed()
      .normalize('NFKC')
      .replace(/[\p{C}\p{Z}]+/gu, ' ')
      .trim()
      .toLowerCase(),
  ]
    .slice(0, MAX_STUDENT)
    .join('');

/**
 * The numbers of a student: they follow from the link and from what the student typed, in any browser. Numbers
 * with which one of the asked results is not defined are passed over.
 *
 * @returns undefined where no numbers with a result were found
 */
export function drawFor(
  calculator: Calculator,
  assignment: Assignment,
  student: string,
  data: SeriesData,
): Drawn | undefined {
  const part = calculator.parts.find(({ id }) => id === assignment.part);
  if (!part) return undefined;
  const link = writeAssignment(calculator, assignment);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    // Hashed twice: neighbouring numbers of students must not have neighbouring values.
    const random = seeded(fingerprint(`${link}\n${studentKey(student)}\n${tries}`));
    const varied = Object.entries(assignment.varied).map(
      ([id, range]) => [id, valueFor(range, random())] as const,
    );
    const state = { ...assignment.fixed, ...Object.fromEntries(varied) };
    const results = part.compute(state, data);
    if (hasAll(part, assignment, state, results)) return { state, results };
    if (varied.length === 0) return undefined;
  }
  return undefined;
}

/** All asked results have a value, and no number contradicts another. */
function hasAll(
  part: Part,
  { asked }: Assignment,
  state: State,
  results: Readonly<Record<string, unknown>>,
): boolean {
  if ((part.problems?.(state) ?? []).length > 0) return false;
  return Object.keys(asked).every((id) => results[id] !== undefined && isDefined(results[id]));
}

/** How many different sets of numbers an assignment has. */
export const setsOf = ({ varied }: Assignment): number =>
  Object.values(varied).reduce((product, range: Range) => product * valuesIn(range), 1);

/** The lines of a class list: each student once, in order, at most so many. */
export const MOST_STUDENTS = 500;
export function classList(text: string): string[] {
  const seen = new Set<string>();
  return text
    .slice(0, MOST_STUDENTS * (MAX_STUDENT + 2))
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) =>
      [
        ...line
          .toWellFormed()
          .replace(/[\p{C}\p{Z}]+/gu, ' ')
          .trim(),
      ]
        .slice(0, MAX_STUDENT)
        .join(''),
    )
    .filter((line) => {
      const key = studentKey(line);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MOST_STUDENTS);
}
