import { add, divide, type Equation, exp, multiply, subtract } from '#kit/expression/expression.ts';

const grown = exp(multiply(add('innovation', 'imitation'), 'years'));

/** The Bass curve with numerator and denominator times e^((p + q)t), so that no exponent is negative. */
export const curveSheet: readonly Equation[] = [
  {
    left: 'share',
    right: divide(subtract(grown, 1), add(grown, divide('imitation', 'innovation'))),
    when: ({ innovation }) => Number(innovation) > 0,
  },
  {
    left: 'share',
    right: divide(
      'firstAdopters',
      add('firstAdopters', divide(subtract('market', 'firstAdopters'), exp(multiply('imitation', 'years')))),
    ),
    when: ({ innovation }) => Number(innovation) === 0,
  },
  { left: 'left', right: subtract('market', 'adopters') },
  { left: 'startRate', right: multiply('innovation', 'market') },
];
