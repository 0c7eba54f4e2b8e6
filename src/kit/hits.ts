import { wordsOf } from './names.ts';

/** A number as it is typed or printed: "39", "3.9", "1,200", "4:39". */
const NUMBER = /\d(?:[\d.,:]*\d)?/g;

const numbersOf = (text: string): string[] => text.match(NUMBER) ?? [];

const shared = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n += 1;
  return n;
};

/** As much of the word as a stem is: at most an ending of three letters is another, or two fifths of a long word. */
function hasStem(asked: string, word: string): boolean {
  const n = shared(asked, word);
  return n === asked.length || n / asked.length >= 0.6 || (n >= 2 && asked.length - n <= 3);
}

/**
 * Whether a word that the index marked is one that was asked for. The index shortens a word it does not know until
 * something begins so, and finds numbers by their first digits: "qqqzzz" in "Q", "39" in "394" and in "3.9".
 */
export function isHit(query: string, marked: string): boolean {
  if (numbersOf(query).some((number) => numbersOf(marked).includes(number))) return true;
  const found = wordsOf(marked);
  return wordsOf(query.replace(NUMBER, ' ')).some((asked) =>
    found.some((word) => hasStem(asked, word) || (/\p{Script=Han}/u.test(word) && asked.includes(word))),
  );
}
