import type { Answer } from '#kit/quiz/answer.ts';

/** One kept answer: which version of the question, whether it was right, what was answered, and when. */
export interface KeptAnswer {
  readonly print: string;
  readonly right: boolean;
  readonly answer: Answer;
  /** Milliseconds since 1970; 0 for an answer from before times were kept. */
  readonly at: number;
  /** Which numbers the question had, where they change; absent for the file's own. */
  readonly set?: number;
}
export type Answers = Readonly<Record<string, KeptAnswer>>;

export const VERSION = 2;

/** Version 1 kept no time and only single answers: its entries are read as the oldest. */
const upgrade = (value: unknown, version: number): unknown =>
  version === 1 && typeof value === 'object' && value !== null ? { at: 0, ...value } : value;

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isAnswer = (value: unknown): value is Answer =>
  Array.isArray(value)
    ? value.length <= 20 && value.every((n) => isWhole(n) || n === -1)
    : Number.isFinite(value);

function isKept(value: unknown): value is KeptAnswer {
  const kept = value as KeptAnswer | null;
  return (
    typeof kept === 'object' &&
    kept !== null &&
    typeof kept.print === 'string' &&
    typeof kept.right === 'boolean' &&
    isAnswer(kept.answer) &&
    isWhole(kept.at) &&
    (kept.set === undefined || isWhole(kept.set))
  );
}

/** What stands in an entry or a file: the answers that make sense, and how many do not. */
export interface ReadAnswers {
  readonly answers: Answers;
  readonly damaged: number;
}

/** Answers of this or an older version; "other-version" and "damaged" where there is nothing to be had. */
export function readAnswers(value: unknown): ReadAnswers | 'other-version' | 'damaged' {
  if (typeof value !== 'object' || value === null) return 'damaged';
  const { v, answers } = value as { v?: unknown; answers?: unknown };
  if (!isWhole(v)) return 'damaged';
  if (v < 1 || v > VERSION) return 'other-version';
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) return 'damaged';
  const all = Object.entries(answers).map(([id, kept]) => [id, upgrade(kept, v)] as const);
  const good = all.filter(([id, kept]) => id !== '__proto__' && isKept(kept));
  return { answers: Object.fromEntries(good) as Answers, damaged: all.length - good.length };
}

/** Both, and for a question that is in both, the newer answer; of two of the same time, the first. */
export function mergeAnswers(ours: Answers, theirs: Answers): Answers {
  const newer = Object.entries(theirs).filter(([id, { at }]) => at > (ours[id]?.at ?? -1));
  return { ...ours, ...Object.fromEntries(newer) };
}
