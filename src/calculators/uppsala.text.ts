/** English words of the uppsala calculator; other languages: content/widgets/<lang>/uppsala.json. */
export const text = {
  title: 'When does a firm dare the next step abroad?',
  description:
    'A firm that sells abroad learns, and what it learns lets it commit more. Run this Uppsala loop period by period and see where the firm waits, and why.',
  'preset.slow-learner': 'Learns slowly',
  'preset.fast-learner': 'Learns fast',
  'preset.no-learning': 'Learns nothing',
  'preset.too-risky': 'Too risky at first',

  'input.commitment': 'Commitment at the start',
  'input.uncertainty': 'Uncertainty at the start, from 0 to 1',
  'input.tolerableRisk': 'Highest risk it tolerates',
  'input.learning': 'Uncertainty that a period of experience removes',
  'input.growth': 'Growth of commitment when it expands',
  'input.periods': 'Number of periods',
  'input.distance': 'Kogut–Singh distance to the market',

  'loop.title': 'Where does the firm wait, and why?',
  'loop.never':
    '**It never waits.** Its risk, commitment times uncertainty, stays below {tolerableRisk} in every period before period {periods}.',
  'loop.no-uncertainty':
    'Without uncertainty there is no risk, so commitment grows by {growth} in every period.',
  'loop.first-step': 'The first step is already too risky, so it waits before it expands at all.',
  'loop.waits':
    '**It first waits in period {firstWait}.** Commitment {waitCommitment} times uncertainty {waitUncertainty} is a risk of {waitRisk}, which is not below the {tolerableRisk} that it tolerates.',
  'loop.learns':
    'While it waits it learns: each period takes {learning} off its uncertainty, until the risk is low enough.',
  'loop.for-ever':
    'It learns nothing, so the risk stays where it is and **the firm waits for ever**. Any learning above 0 % would end the wait.',
  'loop.count': 'Periods of waiting before period {periods}: {waits}.',
  'loop.end':
    'In period {periods} its commitment is **{finalCommitment}** and its uncertainty {finalUncertainty}.',
  'loop.capped': 'The chart leaves out commitment above 100 times its start.',
  'loop.ours':
    'Risk as commitment times uncertainty is Johanson and Vahlne’s (1977); the rule from period to period is this book’s own, for teaching.',

  'start.title': 'How uncertain is a firm at the start?',
  'start.from-distance':
    'A cultural distance of {distance} gives an uncertainty of **{initialUncertainty}** at the start, on a scale from 0 to 1.',
  'start.capped':
    'The rule would give {uncapped}; no firm can be more than fully uncertain, so it stops at 1.',
  'start.ours': 'The rule, 0.2 plus 0.2 times the distance, is this book’s own, for teaching.',

  'output.finalCommitment': 'Commitment at the end',
  'output.finalUncertainty': 'Uncertainty at the end',
  'output.waits': 'Periods of waiting',
  'output.firstWait': 'First period of waiting',
  'output.waitCommitment': 'Commitment at the first wait',
  'output.waitUncertainty': 'Uncertainty at the first wait',
  'output.waitRisk': 'Risk at the first wait',
  'output.initialUncertainty': 'Uncertainty at the start',
  'output.uncapped': 'Uncertainty by the rule, before the cap',

  'undefined.commitment-not-positive': 'because a firm must commit something: more than 0.',
  'undefined.uncertainty-outside-0-1': 'because uncertainty goes from 0 to 1.',
  'undefined.tolerable-risk-not-positive': 'because a firm that tolerates no risk at all, 0, never starts.',
  'undefined.learning-outside-range':
    'because a period can remove 0 % or more of the uncertainty, but never all of it (100 %).',
  'undefined.growth-not-positive': 'because a firm that expands must grow by more than 0 %.',
  'undefined.periods-not-whole': 'because periods are counted in whole numbers, from 0.',
  'undefined.never-waits': 'because the firm never waits.',
  'undefined.distance-negative': 'because a distance cannot be below 0.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title':
    'Commitment by period: the firm waits on each step that reaches the limit which its tolerable risk sets',
  'chart.x': 'Period',
  'chart.y': 'Commitment',
  'chart.commitment': 'Commitment',
  'chart.limit': 'Limit',
} as const;
