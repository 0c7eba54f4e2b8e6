/** A card as the build writes it and the review page shows it. Texts are HTML made by the build. */
export interface ReviewCard {
  /** "term/cif" or "question/tl-copper": the same in every language, for ever. */
  readonly id: string;
  readonly kind: 'term' | 'question';
  /** The chapters that bring the card, in reading order: "background/two-ledgers". */
  readonly chapters: readonly string[];
  readonly front: string;
  readonly back: string;
  /** For files: "khorgos-term-cif-ru". Another language's card has another, since it is another note. */
  readonly guid: string;
}

/** `/<lang>/review/cards.json`: the cards of the book, chapters in reading order. */
export interface ReviewFile {
  readonly v: 1;
  readonly cards: readonly ReviewCard[];
}

/** Where a card's text stands in the book, behind the language. */
export const placeOf = ({ id, kind, chapters }: ReviewCard): string => {
  const name = id.slice(kind.length + 1);
  return kind === 'term' ? `/glossary/#${name}` : `/${chapters[0]}/#${name}`;
};
