import type { Calculator, WorkedExample } from './calculator.ts';
import { BookError } from './errors.ts';

/** The calculator as its example means it: the fields that the example names have the example's unit. */
export function inUnitsOf({ units = {} }: WorkedExample, calculator: Calculator): Calculator {
  const inputs = { ...calculator.inputs };
  for (const [id, unit] of Object.entries(units)) {
    const input = inputs[id];
    if (input?.type !== 'number')
      throw new BookError(
        `An example of ${calculator.id} gives a unit to "${id}", which is no number field. It has: ${Object.keys(inputs).join(', ')}.`,
      );
    inputs[id] = { ...input, unit };
  }
  return { ...calculator, inputs };
}
