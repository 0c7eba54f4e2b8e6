import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stagedEntry } from '#models/staged-entry.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, printed } from './maybe.ts';

const project = {
  investment: 300,
  laterInvestment: 300,
  pilotCost: 50,
  goodValue: 480,
  badValue: 200,
  goodProbability: 0.5,
  discountRate: 0.1,
};

test('committing now is worth 9.091, a pilot first 31.82, so learning is worth 22.73', () => {
  const value = defined(stagedEntry(project));
  expect(printed(value.commitNow)).toBe('9.091');
  expect(printed(value.staged)).toBe('31.82');
  expect(printed(value.valueOfLearning)).toBe('22.73');
  expect(value.best).toBe('stage');
});

test('when both are worth less than nothing, the firm stays out', () => {
  expect(defined(stagedEntry({ ...project, goodValue: 310 })).best).toBe('stay-out');
});

test('a market that cannot go badly is entered at once', () => {
  expect(defined(stagedEntry({ ...project, badValue: 480 })).best).toBe('commit');
});

test('a discount rate of −100 % or less, odd probabilities and negative costs are named', () => {
  expect(stagedEntry({ ...project, discountRate: -1 })).toEqual(notDefined('discount-rate-too-low'));
  expect(stagedEntry({ ...project, goodProbability: 1.1 })).toEqual(notDefined('probability-outside-0-1'));
  expect(stagedEntry({ ...project, pilotCost: -1 })).toEqual(notDefined('cost-negative'));
});

const money = between(0, 1e6);
const anyProject = fc.record({
  investment: money,
  laterInvestment: money,
  pilotCost: money,
  goodValue: money,
  badValue: money,
  goodProbability: between(0, 1),
  discountRate: between(-0.5, 1),
});

test('both values are averages over the branches of the tree, walked one by one', () => {
  const property = fc.property(anyProject, (input) => {
    const branches = [
      { weight: input.goodProbability, value: input.goodValue },
      { weight: 1 - input.goodProbability, value: input.badValue },
    ];
    const walk = (payoff: (value: number) => number): number =>
      branches.reduce((sum, { weight, value }) => sum + weight * payoff(value), 0) / (1 + input.discountRate);
    const found = defined(stagedEntry(input));
    const invests = (value: number): number =>
      value > input.laterInvestment ? value - input.laterInvestment : 0;
    expect(found.commitNow).toBeCloseTo(walk((value) => value) - input.investment, 5);
    expect(found.staged).toBeCloseTo(walk(invests) - input.pilotCost, 5);
  });
  fc.assert(property, { seed: 1 });
});

test('with free pilots and no discounting, staging is never worse than committing', () => {
  const property = fc.property(anyProject, (input) => {
    const free = { ...input, pilotCost: 0, laterInvestment: input.investment, discountRate: 0 };
    expect(defined(stagedEntry(free)).valueOfLearning).toBeGreaterThanOrEqual(-1e-6);
  });
  fc.assert(property, { seed: 1 });
});

test('put–call parity of the tree: max(V − K, 0) − max(K − V, 0) = V − K', () => {
  const property = fc.property(anyProject, (input) => {
    const same = { ...input, pilotCost: 0 };
    const call = defined(stagedEntry(same)).staged;
    const shifted = 2 * input.laterInvestment;
    const put = defined(
      stagedEntry({ ...same, goodValue: shifted - input.goodValue, badValue: shifted - input.badValue }),
    ).staged;
    const forward = defined(stagedEntry({ ...same, investment: 0 })).commitNow;
    const strike = input.laterInvestment / (1 + input.discountRate);
    expect(call - put).toBeCloseTo(forward - strike, 4);
  });
  fc.assert(property, { seed: 1 });
});

test('values are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const odd = fc.record({
    investment: any,
    laterInvestment: any,
    pilotCost: any,
    goodValue: any,
    badValue: any,
    goodProbability: any,
    discountRate: any,
  });
  const property = fc.property(odd, (input) => {
    const value = stagedEntry(input);
    if (!isDefined(value)) return;
    expect([value.commitNow, value.staged, value.valueOfLearning].every(Number.isFinite)).toBe(true);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});

test('one way in that is worth something is enough to go in, and worth nothing is not less than nothing', () => {
  const best = (own: object) => defined(stagedEntry({ ...project, ...own })).best;
  // The pilot eats more than learning saves.
  expect(best({ pilotCost: 400 })).toBe('commit');
  // Committing would lose, the pilot would not.
  expect(best({ investment: 400 })).toBe('stage');
  const certain = { goodValue: 330, badValue: 330, laterInvestment: 1000 };
  expect(best({ ...certain, pilotCost: 50 })).toBe('commit');
  expect(best({ ...certain, investment: 400, pilotCost: 0 })).toBe('stage');
  expect(best({ ...certain, pilotCost: 0 })).toBe('commit');
});

test('each of the three costs is named when it is negative, and none when it is 0', () => {
  for (const cost of ['investment', 'laterInvestment', 'pilotCost']) {
    expect(stagedEntry({ ...project, [cost]: -1 })).toEqual(notDefined('cost-negative'));
    expect(isDefined(stagedEntry({ ...project, [cost]: 0 }))).toBe(true);
  }
});
