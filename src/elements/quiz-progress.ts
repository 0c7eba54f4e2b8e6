import type { Answer } from '#kit/quiz/answer.ts';
import { type Kept, read, remove, setAside, write } from './storage.ts';

/** One kept answer: which version of the question, whether it was right, and what was answered. */
export interface KeptAnswer {
  readonly print: string;
  readonly right: boolean;
  readonly answer: Answer;
}
export type Answers = Readonly<Record<string, KeptAnswer>>;

const KEY = 'book-quiz';
const VERSION = 1;

// Its sample and what happens when things change stand in storage.ts.
const isAnswer = (value: unknown): value is KeptAnswer => {
  const answer = value as KeptAnswer | null;
  return (
    typeof answer === 'object' &&
    answer !== null &&
    typeof answer.print === 'string' &&
    typeof answer.right === 'boolean' &&
    [answer.answer].flat().every(Number.isFinite)
  );
};

export interface Loaded {
  readonly answers: Answers;
  /** True when something was kept that could not be read; it was set aside, not erased. */
  readonly corrupt: boolean;
}

/** All kept answers; garbage and other versions are set aside. */
export function loadAnswers(): Loaded {
  const text = read(KEY);
  if (text === null) return { answers: {}, corrupt: false };
  try {
    const kept = JSON.parse(text) as { v?: unknown; answers?: unknown };
    if (kept.v !== VERSION || typeof kept.answers !== 'object' || kept.answers === null)
      throw new Error('other version');
    const entries = Object.entries(kept.answers).filter(
      ([id, answer]) => id !== '__proto__' && isAnswer(answer),
    );
    return { answers: Object.fromEntries(entries) as Answers, corrupt: false };
  } catch {
    setAside(KEY, text);
    return { answers: {}, corrupt: true };
  }
}

/** Adds one answer to what is kept now: another tab may have written since. */
export function keepAnswer(id: string, answer: KeptAnswer): Kept {
  return write(KEY, JSON.stringify({ v: VERSION, answers: { ...loadAnswers().answers, [id]: answer } }));
}

/** Erases the answers to these questions, and the whole entry when nothing is left. */
export function forgetAnswers(ids: readonly string[]): void {
  const left = Object.entries(loadAnswers().answers).filter(([id]) => !ids.includes(id));
  if (left.length === 0) remove(KEY);
  else write(KEY, JSON.stringify({ v: VERSION, answers: Object.fromEntries(left) }));
}
