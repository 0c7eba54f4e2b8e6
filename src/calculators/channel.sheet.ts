import {
  add,
  divide,
  type Equation,
  exp,
  type Expression,
  multiply,
  power,
  subtract,
} from '#kit/expression/expression.ts';

type Fields = Readonly<Record<string, number | string>>;

const rest = subtract(subtract(1, 'first'), 'second');
const channelsWith = (squares: Expression) =>
  divide(1, add(add(power('first', 2), power('second', 2)), squares));
const isOneChannel = ({ first, second }: Fields): boolean => Number(first) + 2 * Number(second) >= 100;

/** The rest as one channel where it is no larger than the second, else in pieces as large as the second. */
export const channelsSheet: readonly Equation[] = [
  { left: 'channels', right: channelsWith(power(rest, 2)), when: isOneChannel },
  {
    left: 'channels',
    right: channelsWith(multiply(rest, 'second')),
    when: (fields) => !isOneChannel(fields),
  },
];

const offers = ['A', 'B', 'C'] as const;
type Offer = (typeof offers)[number];

/** What an offer is worth less than another: β of a dollar and of a day times the differences. */
const behind = (offer: Offer, other: Offer) =>
  add(
    multiply('perDollar', subtract(`price${other}`, `price${offer}`)),
    multiply('perDay', subtract(`days${other}`, `days${offer}`)),
  );
const valueBehind = (fields: Fields, offer: Offer, other: Offer): number =>
  Number(fields.perDollar) * (Number(fields[`price${other}`]) - Number(fields[`price${offer}`])) +
  Number(fields.perDay) * (Number(fields[`days${other}`]) - Number(fields[`days${offer}`]));

/** Beyond this e^x overflows in a spreadsheet, and the share is nothing or everything anyway. */
const LARGEST = 700;

/** Each share as 1/(1 + Σ e^(U_j − U_k)) over the two others. */
export const shareSheet: readonly Equation[] = offers.map((offer) => {
  const [one = 'A', two = 'B'] = offers.filter((other) => other !== offer);
  return {
    left: `share${offer}`,
    right: divide(1, add(add(1, exp(behind(offer, one))), exp(behind(offer, two)))),
    when: (fields) => [one, two].every((other) => Math.abs(valueBehind(fields, offer, other)) < LARGEST),
  };
});
