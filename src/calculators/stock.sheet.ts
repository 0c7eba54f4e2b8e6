import { add, divide, type Equation, type Expression, multiply, power } from '#kit/expression/expression.ts';

export const square = (symbol: string): Expression => power(symbol, 2);
export const root = (expression: Expression): Expression => power(expression, divide(1, 2));

/** The safety stock again, with half the lead time. */
export const reorderSheet: readonly Equation[] = [
  {
    left: 'halved',
    right: multiply(
      'factor',
      root(
        add(
          multiply(divide('leadTime', 2), square('deviation')),
          multiply(square('demand'), square('leadDeviation')),
        ),
      ),
    ),
  },
];
