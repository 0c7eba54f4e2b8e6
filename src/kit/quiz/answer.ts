/**
 * An answer as it is graded and kept. choice: the index of the option; number: the number; multiple: the ticked
 * options; match, classify: per row what was chosen, BLANK where nothing was; order: the items from first to last.
 * All indexes count from 0 as the page shows things, never as the file lists them.
 */
export type Answer = number | readonly number[];

/** In a list: nothing chosen for this row. */
export const BLANK = -1;

/** One option, row or item of an answer. */
export interface PartGrade {
  /** "idle": nothing to say about it, such as a wrong option that was rightly left alone. */
  readonly state: 'right' | 'wrong' | 'idle';
  /** HTML: what is wrong in this part. */
  readonly feedback?: string;
}

export interface Grade {
  readonly right: boolean;
  /** From 0 (nothing) to 1 (all right). */
  readonly score: number;
  /** HTML: why this answer is right or what it misses. */
  readonly feedback: readonly string[];
  /** Where an answer has parts: how many are right. */
  readonly count?: { readonly right: number; readonly total: number };
  readonly parts?: readonly PartGrade[];
}

/** What every question sends to the browser. Texts are HTML made by the build from the quiz file. */
export interface Graded {
  readonly id: string;
  /** Changes when the question changes: an answer to the old one is not counted for the new one. */
  readonly print: string;
  readonly explanation: string;
}
