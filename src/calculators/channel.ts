import type { ChartSpec } from '#kit/chart/spec.ts';
import { defineCalculator, result } from '#kit/define-calculator.ts';
import { abs, add, divide, multiply, subtract } from '#kit/expression/expression.ts';
import {
  breakEvenOrders,
  type ChannelChoice,
  ownShopAdvantage,
  wholeBreakEvenOrders,
} from '#models/channel-break-even.ts';
import { expectedPlatformLoss, fewestEqualChannels } from '#models/channel-dependence.ts';
import { choiceShares, offerUtility, valueOfDay } from '#models/multinomial-logit.ts';
import { from, isDefined, type Maybe, notDefined } from '#models/not-defined.ts';
import { breakEvenExamples, choiceExamples, dependenceExamples } from './channel.examples.ts';
import { inputs } from './channel.inputs.ts';
import { channelsSheet, shareSheet } from './channel.sheet.ts';
import { text } from './channel.text.ts';

interface ShopFields {
  readonly orderValue: number;
  readonly fee: number;
  readonly acquisition: number;
  readonly repeats: number;
  readonly shippingPlatform: number;
  readonly shippingOwn: number;
  readonly fixedPlatform: number;
  readonly fixedOwn: number;
}
const choiceOf = (fields: ShopFields): ChannelChoice => ({
  price: fields.orderValue,
  marketplaceFee: fields.fee / 100,
  acquisitionCost: fields.acquisition,
  repeatOrders: fields.repeats,
  marketplaceShipping: fields.shippingPlatform,
  ownShipping: fields.shippingOwn,
  marketplaceFixedCost: fields.fixedPlatform,
  ownFixedCost: fields.fixedOwn,
});

/** The most that winning a customer may cost: what its orders earn more before that cost. */
function acquisitionLimit(choice: ChannelChoice): Maybe {
  const before = ownShopAdvantage({ ...choice, acquisitionCost: 0 });
  return isDefined(before) ? before * (1 + choice.repeatOrders) : before;
}

/** A shop of one’s own that loses on an order even with customers for nothing has no cost of winning one to name. */
const evenFree = (orders: Maybe, limit: Maybe): Maybe =>
  !isDefined(orders) && loses.has(orders.notDefined) && isDefined(limit) && limit <= 0
    ? notDefined(`${orders.notDefined}-even-free`)
    : orders;
const loses = new Set(['own-shop-never-wins', 'own-shop-wins-below']);

export default defineCalculator(
  {
    id: 'channel',
    version: 1,
    chapter: 'models/platform-dependent',
    theories: ['platforms', 'customers', 'entry'],
    text,
    inputs,
    presets: {
      start: {},
      'loyal-customers': { repeats: 2 },
      'dear-customers': { acquisition: 6 },
      'two-platforms': { first: 45, second: 45 },
    },
  },
  (part) => [
    part({
      id: 'break-even',
      uses: [
        'orderValue',
        'fee',
        'acquisition',
        'repeats',
        'shippingPlatform',
        'shippingOwn',
        'fixedPlatform',
        'fixedOwn',
      ],
      outputs: {
        orders: result('orders', 0),
        exact: result('orders', 1, 'n^*'),
        advantage: result('usd', 2, 'a'),
        difference: result('usd', 2),
        limit: result('usd', 2, '\\text{CAC}_{\\max}'),
      },
      compute(fields) {
        const choice = choiceOf(fields);
        const advantage = ownShopAdvantage(choice);
        const limit = acquisitionLimit(choice);
        return {
          orders: evenFree(wholeBreakEvenOrders(choice), limit),
          exact: evenFree(breakEvenOrders(choice), limit),
          advantage,
          difference: from(advantage, Math.abs),
          limit,
        };
      },
      say(_, { advantage, exact }) {
        if (!isDefined(advantage)) return ['break-even.orders'];
        const difference = advantage < 0 ? 'break-even.less' : 'break-even.advantage';
        return isDefined(exact)
          ? ['break-even.orders', difference, 'break-even.limit']
          : ['break-even.orders', difference];
      },
      equations: [
        {
          left: 'advantage',
          right: add(
            subtract(multiply('orderValue', 'fee'), divide('acquisition', add(1, 'repeats'))),
            subtract('shippingPlatform', 'shippingOwn'),
          ),
        },
        { left: 'exact', right: divide(subtract('fixedOwn', 'fixedPlatform'), 'advantage') },
      ],
      sheet: [
        { left: 'difference', right: abs('advantage') },
        {
          left: 'limit',
          right: multiply(
            add(multiply('orderValue', 'fee'), subtract('shippingPlatform', 'shippingOwn')),
            add(1, 'repeats'),
          ),
        },
      ],
      chart: (fields, { exact }) => costChart(choiceOf(fields), isDefined(exact) ? exact : 5000),
      examples: breakEvenExamples,
    }),
    part({
      id: 'dependence',
      uses: ['cutOff', 'first', 'second', 'margin', 'pause'],
      outputs: {
        loss: result('usd', 0, 'E'),
        ifCut: result('usd', 0, 'L'),
        channels: result('count', 2, '1/\\text{HHI}'),
      },
      compute({ cutOff, first, second, margin, pause }) {
        const year = { platformShare: first / 100, grossMargin: margin, months: pause };
        return {
          loss: expectedPlatformLoss({ ...year, cutOffProbability: cutOff / 100 }),
          ifCut: expectedPlatformLoss({ ...year, cutOffProbability: 1 }),
          channels: fewestEqualChannels(first / 100, second / 100),
        };
      },
      say: () => ['dependence.if-cut', 'dependence.loss', 'dependence.channels'],
      problems: ({ first, second }) =>
        second > first ? [{ input: 'second', reason: 'above-first', limit: first }] : [],
      equations: [
        { left: 'ifCut', right: divide(multiply(multiply('first', 'margin'), 'pause'), 12) },
        { left: 'loss', right: multiply('cutOff', 'ifCut') },
      ],
      sheet: channelsSheet,
      examples: dependenceExamples,
    }),
    part({
      id: 'choice',
      uses: ['perDollar', 'perDay', 'priceA', 'daysA', 'priceB', 'daysB', 'priceC', 'daysC'],
      outputs: {
        shareA: result('percent', 2, 's_A'),
        shareB: result('percent', 2, 's_B'),
        shareC: result('percent', 2, 's_C'),
        day: result('usd', 2, 'w'),
      },
      compute({ perDollar, perDay, ...offers }) {
        const taste = { perDollar, perDay };
        const utilities = [
          { price: offers.priceA, days: offers.daysA },
          { price: offers.priceB, days: offers.daysB },
          { price: offers.priceC, days: offers.daysC },
        ].map((offer) => offerUtility(offer, taste));
        const shares = choiceShares(utilities.filter(isDefined));
        const percent = (index: number): Maybe => (isDefined(shares) ? (shares[index] ?? 0) * 100 : shares);
        return { shareA: percent(0), shareB: percent(1), shareC: percent(2), day: valueOfDay(taste) };
      },
      say: () => ['choice.shares', 'choice.day', 'choice.iia'],
      equations: [{ left: 'day', right: divide('perDay', 'perDollar') }],
      sheet: shareSheet,
      chart: (_, { shareA, shareB, shareC }) => shareChart({ A: shareA, B: shareB, C: shareC }),
      examples: choiceExamples,
    }),
  ],
);

/** What a year costs on either channel, against the orders of the year; the lines cross at break-even. */
function costChart(choice: ChannelChoice, middle: number): ChartSpec | undefined {
  const end = 2 * middle;
  if (!(end > 0 && end < 1e12)) return undefined;
  const perPlatformOrder = choice.price * choice.marketplaceFee + choice.marketplaceShipping;
  const perOwnOrder = choice.acquisitionCost / (1 + choice.repeatOrders) + choice.ownShipping;
  const orders = new Set(Array.from({ length: 9 }, (_, index) => Math.round((index * end) / 8)));
  const line = (fixed: number, perOrder: number) =>
    [...orders].map((x) => ({ x, y: fixed + perOrder * x, digits: 0 }));
  return {
    kind: 'line',
    x: { label: 'chart.orders', type: 'number' },
    y: { label: 'chart.cost', unit: 'usd', fromZero: true },
    series: [
      {
        id: 'platform',
        label: 'chart.platform',
        role: 'illustration',
        points: line(choice.marketplaceFixedCost, perPlatformOrder),
      },
      {
        id: 'own',
        label: 'chart.own',
        role: 'illustration',
        dashed: true,
        points: line(choice.ownFixedCost, perOwnOrder),
      },
    ],
  };
}

const shareChart = (shares: Readonly<Record<string, Maybe>>): ChartSpec => ({
  kind: 'bar',
  x: { label: 'chart.offer', type: 'category' },
  y: { label: 'chart.share', unit: 'percent', fromZero: true },
  series: [
    {
      id: 'shares',
      label: 'chart.share',
      role: 'illustration',
      points: Object.entries(shares).map(([x, y]) => ({ x, y: isDefined(y) ? y : null, digits: 1 })),
    },
  ],
});
