import fc from 'fast-check';
import {
  abs,
  add,
  divide,
  evaluate,
  type Expression,
  ln,
  multiply,
  power,
  subtract,
} from '#kit/expression/expression.ts';

export const values = { a: 2, b: -3, c: 0.25, d: 7.5, e: -0.004, f: 120_000 };
const ids = Object.keys(values) as (keyof typeof values)[];
export const plain = (id: string) => id;

/** A tree together with its number, computed by JavaScript's own operators while the tree is made. */
interface Grown {
  readonly tree: Expression;
  readonly number: number;
}
const leaf: fc.Arbitrary<Grown> = fc.oneof(
  fc.constantFrom(...ids).map((id) => ({ tree: { op: 'symbol' as const, id }, number: values[id] })),
  fc.constantFrom(-12, -2, -0.5, 0, 0.1, 1, 2, 3, 100).map((number) => ({
    tree: { op: 'number' as const, value: number },
    number,
  })),
);
export const { grown } = fc.letrec<{ grown: Grown }>((tie) => {
  const pair = fc.tuple(tie('grown'), tie('grown'));
  return {
    grown: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      pair.map(([x, y]) => ({ tree: add(x.tree, y.tree), number: x.number + y.number })),
      pair.map(([x, y]) => ({ tree: subtract(x.tree, y.tree), number: x.number - y.number })),
      pair.map(([x, y]) => ({ tree: multiply(x.tree, y.tree), number: x.number * y.number })),
      pair.map(([x, y]) => ({ tree: divide(x.tree, y.tree), number: x.number / y.number })),
      pair.map(([x, y]) => ({ tree: power(x.tree, y.tree), number: x.number ** y.number })),
      tie('grown').map((x) => ({ tree: ln(x.tree), number: Math.log(x.number) })),
      tie('grown').map((x) => ({ tree: abs(x.tree), number: Math.abs(x.number) })),
    ),
  };
});
/** No division by zero anywhere inside: what is infinite or undefined on the way is left out. */
const everywhereFinite = (e: Expression): boolean =>
  Number.isFinite(evaluate(e, values)) && (!('args' in e) || e.args.every(everywhereFinite));
export const finiteTree = grown.filter(({ tree }) => everywhereFinite(tree));
