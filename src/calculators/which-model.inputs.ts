import { number } from '#kit/define-calculator.ts';

const answer = (illustration: number, symbol: string) =>
  number({ unit: 'score', min: 0, max: 4, whole: true, default: { illustration }, symbol });
const weight = (symbol: string) =>
  number({ unit: 'score', min: 0, max: 5, default: { illustration: 1 }, symbol });

/** Eight answers and their weights, in the order of `modelCriteria`; the default firm is invented. */
export const inputs = {
  capital: answer(0, 'x_1'),
  brand: answer(1, 'x_2'),
  service: answer(0, 'x_3'),
  orders: answer(0, 'x_4'),
  control: answer(1, 'x_5'),
  knowledge: answer(0, 'x_6'),
  certainty: answer(1, 'x_7'),
  urgency: answer(4, 'x_8'),
  capitalWeight: weight('w_1'),
  brandWeight: weight('w_2'),
  serviceWeight: weight('w_3'),
  ordersWeight: weight('w_4'),
  controlWeight: weight('w_5'),
  knowledgeWeight: weight('w_6'),
  certaintyWeight: weight('w_7'),
  urgencyWeight: weight('w_8'),
} as const;

/** The answers and their weights in the order of `modelCriteria`. */
export const answerIds = [
  'capital',
  'brand',
  'service',
  'orders',
  'control',
  'knowledge',
  'certainty',
  'urgency',
] as const;
export const weightIds = [
  'capitalWeight',
  'brandWeight',
  'serviceWeight',
  'ordersWeight',
  'controlWeight',
  'knowledgeWeight',
  'certaintyWeight',
  'urgencyWeight',
] as const;
