import type { GradingQuestion } from '#kit/quiz/grade.ts';
import type { Language } from '#kit/languages.ts';

/** What the preparation of every type is given. */
export interface Preparation {
  readonly lang: Language;
  /** File and question, for an author's error. */
  readonly where: string;
  /** Text of the quiz file as HTML. */
  html(source: string): Promise<string>;
  /** The question's fingerprint, with whatever else its stored answers depend on. */
  print(...more: readonly (string | number)[]): string;
}

/** A right side or a category, as a reader chooses it. */
export interface Choice {
  readonly html: string;
  /** The same without marks, for an `<option>`. Still HTML: `&amp;` stays `&amp;`. */
  readonly plain: string;
}

/** The right answer, as it is read behind "Answer and explanation". */
export interface PreparedAnswer {
  /** True where the lines are steps that follow each other. */
  readonly ordered: boolean;
  /** HTML. */
  readonly lines: readonly string[];
}

/** What a type adds to a question: what is shown, and the answer. Lists are in the order shown. */
export type Shown =
  | { readonly type: 'choice' | 'multiple'; readonly options: readonly string[] }
  | {
      readonly type: 'number';
      /** Empty where it would tell a reader nothing. */
      readonly unitName: string;
      readonly tolerance: number;
    }
  | {
      readonly type: 'match' | 'classify';
      readonly rows: readonly string[];
      readonly choices: readonly Choice[];
    }
  | { readonly type: 'order'; readonly items: readonly string[] };

export interface PreparedPart {
  readonly shown: Shown;
  readonly answer: PreparedAnswer;
  /** What the browser needs to grade it; the explanation is added by the caller. */
  readonly grading: DistributiveOmit<GradingQuestion, 'id' | 'explanation'>;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const plain = (html: string): string => html.replace(/<[^>]+>/g, '');

export const choiceOf = (html: string): Choice => ({ html, plain: plain(html) });
