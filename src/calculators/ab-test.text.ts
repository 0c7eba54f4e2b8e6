/** English words of the ab-test calculator; other languages: content/widgets/<lang>/ab-test.json. */
export const text = {
  title: 'How many visitors does a fair test need?',
  description:
    'You try two versions of a page: see how many visitors each must have before a difference can be told from chance, and how many days that takes.',
  'preset.usual': '3 % against 3.6 %',
  'preset.small-difference': 'A small difference: 3 % against 3.1 %',
  'preset.large-difference': 'A large difference: 3 % against 6 %',
  'preset.few-visitors': 'A shop with 40 visitors a day',

  'input.first': 'Share who buy, first version',
  'input.second': 'Share who buy, second version',
  'input.significance': 'Risk of seeing a difference that is not there (α)',
  'input.power': 'Chance of seeing the difference if it is there (power)',
  'input.visitors': 'Visitors a day, both versions together',

  'size.title': 'How large and how long must the test be?',
  'size.people': 'Each version needs **{perArm}**, both together {both}.',
  'size.days': 'With {visitors} a day that takes **{days}**.',
  'size.meaning':
    'A test of this size finds a difference between {first} and {second} with a probability of {power}, if it is there.',
  'size.small':
    'This formula needs at least 5 who buy and 5 who do not in each version: with fewer, do not rely on that probability.',
  'size.peeking':
    'Decide the size before you start: who stops as soon as a difference shows is fooled by chance more often.',

  'output.perArm': 'Visitors each version needs',
  'output.both': 'Visitors both versions need',
  'output.days': 'Days the test takes',
  'output.exact': 'Visitors each version needs, before rounding up',
  'output.forAlpha': 'z for the risk α',
  'output.forPower': 'z for the power',

  'undefined.rates-equal': 'because both rates are {first}: no number of visitors tells apart what is equal.',
  'undefined.rate-not-between-0-and-1': 'because both rates must lie between 0 % and 100 %, ends excluded.',
  'undefined.no-visitors': 'because without visitors the test never ends.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'Visitors needed against the rate of the second version',
  'chart.rate': 'Second version, % who buy',
  'chart.people': 'Visitors each version needs',
  'chart.people-series': 'Visitors needed',
} as const;
