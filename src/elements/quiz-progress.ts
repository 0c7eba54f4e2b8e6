import { type Answers, type KeptAnswer, mergeAnswers, readAnswers, VERSION } from './quiz-answers.ts';
import { type Kept, read, remove, setAside, write } from './storage.ts';

export const KEY = 'book-quiz';

export interface Loaded {
  readonly answers: Answers;
  /** True when something was kept that could not be read; it was set aside, not erased. */
  readonly corrupt: boolean;
}

/** All kept answers; garbage and other versions are set aside. Its sample and its history stand in storage.ts. */
export function loadAnswers(): Loaded {
  const text = read(KEY);
  if (text === null) return { answers: {}, corrupt: false };
  const kept = readAnswers(parsed(text));
  if (typeof kept === 'object') return { answers: kept.answers, corrupt: false };
  setAside(KEY, text);
  return { answers: {}, corrupt: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const save = (answers: Answers): Kept => write(KEY, JSON.stringify({ v: VERSION, answers }));

/** Adds one answer to what is kept now: another tab may have written since. */
export const keepAnswer = (id: string, answer: KeptAnswer): Kept =>
  save({ ...loadAnswers().answers, [id]: answer });

/** Adds answers from elsewhere to what is kept now; the newer answer to a question wins. */
export const addAnswers = (answers: Answers): Kept => save(mergeAnswers(loadAnswers().answers, answers));

/** Erases the answers to these questions, and the whole entry when nothing is left; returns what it erased. */
export function forgetAnswers(ids: readonly string[]): Answers {
  const all = Object.entries(loadAnswers().answers);
  const left = all.filter(([id]) => !ids.includes(id));
  if (left.length === 0) remove(KEY);
  else save(Object.fromEntries(left));
  return Object.fromEntries(all.filter(([id]) => ids.includes(id)));
}

/** Erases all answers, and what was set aside because it could not be read. */
export function forgetAll(): void {
  remove(KEY);
  remove(`${KEY}-set-aside`);
}
