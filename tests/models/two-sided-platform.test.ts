import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platformEquilibrium, platformRounds } from '#models/two-sided-platform.ts';
import { isDefined, notDefined } from '#models/not-defined.ts';
import { between } from './between.ts';
import { defined, printed } from './maybe.ts';

const platform = { buyerAttraction: 10, sellerAttraction: 4, buyersPerSeller: 0.4, sellersPerBuyer: 0.5 };
const attraction = between(-100, 100);
const anyPlatform = (strongest: number) => {
  const spillover = between(0, strongest);
  return fc.record({
    buyerAttraction: attraction,
    sellerAttraction: attraction,
    buyersPerSeller: spillover,
    sellersPerBuyer: spillover,
  });
};

test('the default platform rests at 14.50 buyers and 11.25 sellers, multiplier 1.250', () => {
  const sizes = defined(platformEquilibrium(platform));
  expect(printed(sizes.buyers)).toBe('14.50');
  expect(printed(sizes.sellers)).toBe('11.25');
  expect(printed(defined(sizes.multiplier))).toBe('1.250');
});

test('when every joiner brings at least one more, no size is stable and the rounds explode', () => {
  const tipping = { ...platform, buyersPerSeller: 1, sellersPerBuyer: 1 };
  expect(platformEquilibrium(tipping)).toEqual(notDefined('tipping'));
  expect(platformEquilibrium({ ...platform, buyersPerSeller: 2, sellersPerBuyer: 0.5 })).toEqual(
    notDefined('tipping'),
  );
  const rounds = defined(platformRounds({ ...tipping, buyersPerSeller: 1.5 }, 30));
  expect(rounds[30]?.buyers).toBeGreaterThan(1000);
});

test('a side that nobody wants to join is empty, and the other is solved without it', () => {
  const noSellers = defined(platformEquilibrium({ ...platform, sellerAttraction: -20 }));
  expect([noSellers.buyers, noSellers.sellers]).toEqual([10, 0]);
  const noBuyers = defined(platformEquilibrium({ ...platform, buyerAttraction: -20 }));
  expect([noBuyers.buyers, noBuyers.sellers]).toEqual([0, 4]);
  const nobody = defined(platformEquilibrium({ ...platform, buyerAttraction: -1, sellerAttraction: -1 }));
  expect([nobody.buyers, nobody.sellers]).toEqual([0, 0]);
});

test('without spillovers each side is as large as its attraction', () => {
  const alone = { ...platform, buyersPerSeller: 0, sellersPerBuyer: 0 };
  expect(platformEquilibrium(alone)).toEqual({ buyers: 10, sellers: 4, multiplier: 1 });
  expect(defined(platformRounds(alone, 1))[1]).toEqual({ buyers: 10, sellers: 4 });
});

test('before the first round nobody is there', () => {
  expect(platformRounds(platform, 0)).toEqual([{ buyers: 0, sellers: 0 }]);
});

test('negative spillovers and broken numbers of rounds are named', () => {
  expect(platformEquilibrium({ ...platform, sellersPerBuyer: -1 })).toEqual(notDefined('spillover-negative'));
  expect(platformRounds({ ...platform, sellersPerBuyer: -1 }, 3)).toEqual(notDefined('spillover-negative'));
  expect(platformRounds(platform, 2.5)).toEqual(notDefined('rounds-not-whole'));
});

test('the equilibrium is where its fixed-point iteration ends, empty sides included', () => {
  const property = fc.property(anyPlatform(0.95), (input) => {
    const sizes = defined(platformEquilibrium(input));
    let buyers = 50;
    let sellers = 50;
    for (let round = 0; round < 1000; round += 1) {
      const before = buyers;
      buyers = Math.max(0, input.buyerAttraction + input.buyersPerSeller * sellers);
      sellers = Math.max(0, input.sellerAttraction + input.sellersPerBuyer * before);
    }
    expect(sizes.buyers).toBeCloseTo(buyers, 5);
    expect(sizes.sellers).toBeCloseTo(sellers, 5);
  });
  fc.assert(property, { seed: 1 });
});

test("with both sides present the sizes are Cramer's solution of the two linear equations", () => {
  const property = fc.property(anyPlatform(0.95), (input) => {
    const sizes = defined(platformEquilibrium(input));
    fc.pre(sizes.buyers > 0 && sizes.sellers > 0);
    const { buyerAttraction: a, sellerAttraction: b, buyersPerSeller: alpha, sellersPerBuyer: beta } = input;
    const determinant = 1 * 1 - -alpha * -beta;
    expect(sizes.buyers).toBeCloseTo((a * 1 - -alpha * b) / determinant, 7);
    expect(sizes.sellers).toBeCloseTo((1 * b - -beta * a) / determinant, 7);
  });
  fc.assert(property, { seed: 1 });
});

test('the rounds start from nobody and approach the equilibrium', () => {
  const property = fc.property(anyPlatform(0.9), (input) => {
    const rounds = defined(platformRounds(input, 400));
    expect(rounds).toHaveLength(401);
    expect(rounds[0]).toEqual({ buyers: 0, sellers: 0 });
    expect(rounds[400]?.buyers).toBeCloseTo(defined(platformEquilibrium(input)).buyers, 5);
  });
  fc.assert(property, { seed: 1 });
});

test('a more attractive platform never loses anybody, and no side is ever below 0', () => {
  const property = fc.property(anyPlatform(0.95), between(0, 50), (input, more) => {
    const sizes = defined(platformEquilibrium(input));
    const better = defined(platformEquilibrium({ ...input, buyerAttraction: input.buyerAttraction + more }));
    expect(Math.min(sizes.buyers, sizes.sellers)).toBeGreaterThanOrEqual(0);
    expect(better.buyers).toBeGreaterThanOrEqual(sizes.buyers - 1e-9);
    expect(better.sellers).toBeGreaterThanOrEqual(sizes.sellers - 1e-9);
  });
  fc.assert(property, { seed: 1 });
});

test('with strong effects a platform rests where the rounds from an empty one stay, and tips elsewhere', () => {
  const strong = fc.record({
    buyerAttraction: attraction,
    sellerAttraction: attraction,
    buyersPerSeller: between(1, 2),
    sellersPerBuyer: between(1, 2),
  });
  const property = fc.property(strong, (input) => {
    const rounds = defined(platformRounds(input, 3));
    const sizes = platformEquilibrium(input);
    if (isDefined(sizes)) expect(rounds[3]).toEqual({ buyers: sizes.buyers, sellers: sizes.sellers });
    else expect(rounds[3]).not.toEqual(rounds[2]);
  });
  fc.assert(property, { seed: 1, numRuns: 500 });
});

test('sizes are finite numbers or not defined, whatever comes in', () => {
  const any = fc.double();
  const property = fc.property(
    any,
    any,
    any,
    any,
    (buyerAttraction, sellerAttraction, buyersPerSeller, sellersPerBuyer) => {
      const odd = { buyerAttraction, sellerAttraction, buyersPerSeller, sellersPerBuyer };
      const sizes = platformEquilibrium(odd);
      if (isDefined(sizes)) expect(Number.isFinite(sizes.buyers + sizes.sellers)).toBe(true);
      const rounds = platformRounds(odd, 5);
      if (isDefined(rounds))
        expect(rounds.every(({ buyers, sellers }) => Number.isFinite(buyers + sellers))).toBe(true);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 500 });
});

test('rounds before the first and a negative spillover of either side are named', () => {
  expect(platformRounds(platform, -1)).toEqual(notDefined('rounds-not-whole'));
  for (const side of ['buyersPerSeller', 'sellersPerBuyer']) {
    expect(platformRounds({ ...platform, [side]: -0.1 }, 3)).toEqual(notDefined('spillover-negative'));
    expect(platformEquilibrium({ ...platform, [side]: -0.1 })).toEqual(notDefined('spillover-negative'));
  }
});

test('sizes that grow beyond what can be counted are out of range', () => {
  const explosive = { ...platform, buyersPerSeller: 1e200, sellersPerBuyer: 1e200 };
  expect(platformRounds(explosive, 5)).toEqual(notDefined('out-of-range'));
});

test('buyers whom nothing attracts but sellers come for these, when there are enough', () => {
  const drawn = { buyerAttraction: -1, sellerAttraction: 4, buyersPerSeller: 0.5, sellersPerBuyer: 0 };
  expect(platformEquilibrium(drawn)).toEqual({ buyers: 1, sellers: 4, multiplier: 1 });
  expect(platformEquilibrium({ ...drawn, sellerAttraction: 1 })).toEqual({
    buyers: 0,
    sellers: 1,
    multiplier: 1,
  });
});
