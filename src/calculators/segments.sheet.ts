import { add, divide, type Equation, lift, ln, multiply, subtract } from '#kit/expression/expression.ts';

type Fields = Readonly<Record<string, number | string>>;

const entered = ['b2b', 'b2c', 'c2c'] as const;
const sum = add(add('b2b', 'b2c'), 'c2c');

/** Every way in which some of the three segments are empty and the others are not. */
const patterns = [1, 2, 3, 4, 5, 6, 7].map((bits) => entered.filter((_, i) => (bits >> i) & 1));
const isPattern = (pattern: readonly string[], fields: Fields): boolean =>
  entered.every((id) => Number(fields[id]) > 0 === pattern.includes(id));
/** How many segments are counted: all three, or those that are not empty. */
const counted = (pattern: readonly string[], { empty }: Fields): number =>
  empty === 'leave-out' ? pattern.length : entered.length;

/** Evenness and normalized concentration for one pattern of empty segments and one number of counted ones. */
function measures(pattern: readonly (typeof entered)[number][], count: number): Equation[] {
  const when = (fields: Fields) => isPattern(pattern, fields) && counted(pattern, fields) === count;
  const entropies = pattern.map((id) => multiply(`${id}Share`, ln(`${id}Share`)));
  const [first = lift(0), ...rest] = entropies;
  const entropy = rest.reduce((all, one) => add(all, one), first);
  const lowest = divide(1, count);
  return [
    { left: 'normalized', right: divide(subtract('hhi', lowest), subtract(1, lowest)), when },
    { left: 'evenness', right: divide(subtract(0, entropy), ln(count)), when },
  ];
}

export const sharesSheet: readonly Equation[] = [
  ...entered.flatMap((id): Equation[] => [
    { left: `${id}Share`, right: divide(id, sum), when: ({ mismatch }) => mismatch === 'normalize' },
    { left: `${id}Share`, right: lift(id), when: ({ mismatch }) => mismatch === 'keep' },
  ]),
  { left: 'residual', right: subtract(1, sum) },
  { left: 'excess', right: subtract(sum, 1) },
  ...patterns.flatMap((pattern) =>
    [...new Set([pattern.length, entered.length])]
      .filter((count) => count > 1)
      .flatMap((count) => measures(pattern, count)),
  ),
];

export const marketSheet: readonly Equation[] = (
  [
    ['users', 'population'],
    ['population', 'users'],
  ] as const
).flatMap(([own, other]): Equation[] => {
  const when = ({ base }: Fields) => base === own;
  return [
    { left: 'people', right: lift(own), when },
    { left: 'otherShare', right: divide(multiply('shopperShare', own), other), when },
  ];
});
