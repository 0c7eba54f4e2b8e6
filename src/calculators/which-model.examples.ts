import type { WorkedExample } from '#kit/calculator.ts';

type Examples = readonly [WorkedExample, ...WorkedExample[]];

const accessories = {
  capital: 0,
  brand: 1,
  service: 0,
  orders: 0,
  control: 1,
  knowledge: 0,
  certainty: 1,
  urgency: 4,
};
const appliances = {
  capital: 3,
  brand: 4,
  service: 4,
  orders: 1,
  control: 3,
  knowledge: 3,
  certainty: 3,
  urgency: 1,
};
const ones = {
  capitalWeight: 1,
  brandWeight: 1,
  serviceWeight: 1,
  ordersWeight: 1,
  controlWeight: 1,
  knowledgeWeight: 1,
  certaintyWeight: 1,
  urgencyWeight: 1,
};
const zeros = {
  capitalWeight: 0,
  brandWeight: 0,
  serviceWeight: 0,
  ordersWeight: 0,
  controlWeight: 0,
  knowledgeWeight: 0,
  certaintyWeight: 0,
  urgencyWeight: 0,
};

export const fitExamples: Examples = [
  {
    source: 'By hand: the answers differ from the platform profile by 2 points in all, 2 ÷ 32 = 6.25 %',
    inputs: accessories,
    expect: {
      best: 'platform-dependent',
      second: 'export-oriented',
      scoreExport: '68.75',
      scorePlatform: '93.75',
      scoreBrand: '50.00',
      scoreLocal: '21.88',
      margin: '25.00',
    },
  },
  {
    source: 'An appliance brand: 6 and 7 points of 32 away from two profiles, a margin under 5 points',
    inputs: appliances,
    expect: { best: 'localized', second: 'self-branded', scoreLocal: '81.25', scoreBrand: '78.125' },
  },
  {
    source: 'A flour mill: 2 points of 32 away from the export profile',
    inputs: {
      capital: 1,
      brand: 1,
      service: 1,
      orders: 4,
      control: 1,
      knowledge: 1,
      certainty: 3,
      urgency: 1,
    },
    expect: {
      best: 'export-oriented',
      scoreExport: '93.75',
      scorePlatform: '62.50',
      scoreBrand: '56.25',
      scoreLocal: '46.88',
    },
  },
  {
    source: 'All answers 2: two profiles are 7 points away, a tie',
    inputs: {
      capital: 2,
      brand: 2,
      service: 2,
      orders: 2,
      control: 2,
      knowledge: 2,
      certainty: 2,
      urgency: 2,
    },
    expect: { scoreExport: '78.125', scoreBrand: '78.125', margin: '0' },
  },
];

export const weightsExamples: Examples = [
  {
    source: 'Equal weights: as before',
    inputs: { ...accessories, ...ones },
    expect: { best: 'platform-dependent', equal: 'platform-dependent', scorePlatform: '93.75' },
  },
  {
    source: 'Only the brand counts: the answer 4 meets the self-branded profile exactly',
    inputs: { ...appliances, ...zeros, brandWeight: 5 },
    expect: { best: 'self-branded', equal: 'localized', scoreBrand: '100', scoreLocal: '75' },
  },
  {
    source: 'Without any weight no question counts',
    inputs: { ...appliances, ...zeros },
    expect: { best: 'none', scoreBrand: { notDefined: 'weights-zero' } },
  },
];
