import { describe, expect, test } from 'vitest';
import gravity from '#calculators/gravity.ts';
import growth from '#calculators/growth.ts';
import type { Calculator, Part } from '#kit/calculator.ts';
import { power } from '#kit/expression/expression.ts';
import { latexWorking } from '#kit/formula-copy.ts';
import type { State } from '#kit/url-state.ts';

function working(calculator: Calculator, id: string, state: State, equations?: Part['equations']): string {
  const part = calculator.parts.find((one) => one.id === id);
  if (!part) throw new Error(`${calculator.id} has no part ${id}`);
  const shown = equations ? { ...part, equations } : part;
  return latexWorking(calculator, shown, state, part.compute(state, {}));
}

describe('the working as LaTeX', () => {
  test('has the letters, the reader’s numbers and the result', () => {
    expect(working(growth, 'cagr', { start: 2, end: 8, years: 2 }).split(' \\\\\n')[0]).toBe(
      'g = \\left(\\frac{V_n}{V_0}\\right)^{1/n} - 1 = \\left(\\frac{8}{2}\\right)^{1/2} - 1 = 1.0000',
    );
  });

  test('has a negative number in brackets, as on the page', () => {
    const state = {
      gdpChina: 17_795,
      gdpKazakhstan: 261.4,
      trade: 41.02,
      distance: 3652.7,
      elasticity: 0.9,
      distanceChange: -10,
      gdpChange: 0,
    };
    const latex = working(gravity, 'naive', state);
    expect(latex).toContain('1 + (-0.1)');
    expect(latex).not.toMatch(/[+\-/] -|times -/);
  });

  test('has a negative number under a power in brackets: −0.5 squared is not −(0.5²)', () => {
    const squared = [{ left: 'base', right: power('growth', 2) }];
    const latex = working(growth, 'implied-base', { value: 5.9, growth: -50, reading: 'by' }, squared);
    expect(latex).toContain('{(-0.5)}^{2}');
  });
});
