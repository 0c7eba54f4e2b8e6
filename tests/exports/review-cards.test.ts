import { describe, expect, test } from 'vitest';
import { chapters } from '#book/chapters.ts';
import { quizzes, terms } from '#book/sources.ts';
import { chaptersWith } from '#book/uses.ts';
import { reviewCards } from '#exports/review/cards.ts';
import { languages } from '#kit/languages.ts';
import { placeOf } from '#kit/review/card.ts';
import { readXml } from './qti-reader.ts';

const known = new Set(chapters.map(({ id }) => id));
const wanted = [
  // A term that no chapter uses has nobody to bring it.
  ...[...terms.keys()].filter((id) => chaptersWith('Term', id).length > 0).map((id) => `term/${id}`),
  ...[...quizzes]
    .filter(([key]) => key.startsWith('en/'))
    .flatMap(([, quiz]) => quiz.questions.map(({ id }) => `question/${id}`)),
];

describe.each(languages)('the cards in %s', (lang) => {
  test('are all terms and questions of the chapters, each once, with the same ids for ever', async () => {
    const ids = (await reviewCards(lang)).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(wanted.toSorted());
  });

  test('have two sides that are whole, chapters that exist, and a guid and a place of their own', async () => {
    const cards = await reviewCards(lang);
    for (const card of cards) {
      for (const side of [card.front, card.back]) {
        expect(readXml(`<side>${side}</side>`).documentElement.textContent?.trim(), card.id).not.toBe('');
        expect(side, card.id).not.toMatch(/<script|\son\w+=|javascript:|data-(datum|slot)/);
      }
      expect(card.front, card.id).not.toContain('with a point for the decimals');
      expect(card.chapters.length, card.id).toBeGreaterThan(0);
      for (const chapter of card.chapters) expect(known).toContain(chapter);
    }
    expect(new Set(cards.map(({ guid }) => guid)).size).toBe(cards.length);
    expect(new Set(cards.map(placeOf)).size).toBe(cards.length);
  });
});

test('a term and a question have a note of their own in each language, so that an import overwrites no other’s', async () => {
  const guids = await Promise.all(
    languages.map(async (lang) => {
      const cards = await reviewCards(lang);
      return [cards.find(({ kind }) => kind === 'term'), cards.find(({ kind }) => kind === 'question')];
    }),
  );
  expect(new Set(guids.map(([term]) => term?.guid)).size).toBe(languages.length);
  expect(new Set(guids.map(([, question]) => question?.guid)).size).toBe(languages.length);
});

test('an English question keeps the guid that readers have imported', async () => {
  for (const { id, kind, guid } of await reviewCards('en'))
    if (kind === 'question') expect(guid).toBe(`khorgos-${id.replace('/', '-')}`);
});
