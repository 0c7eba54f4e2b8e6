/** English words of the which-model calculator; other languages: content/widgets/<lang>/which-model.json. */
export const text = {
  title: 'Which model fits my firm?',
  description:
    'Answer eight questions from 0 to 4 and see how well your firm fits each of the paper’s four models, how clear the answer is and what would change it.',
  'preset.accessories': 'Phone accessories without a brand',
  'preset.appliances': 'A brand of household appliances',
  'preset.flour': 'A flour mill that sells to China',
  'preset.middle': 'The middle of everything',

  'input.capital': '1. Money you can risk abroad (0 none, 4 over US$1 million)',
  'input.brand': '2. Brand (0 no name, 4 a registered brand that people look for)',
  'input.service': '3. Service the goods need (0 none, 4 installation, returns, warranty)',
  'input.orders': '4. Orders (0 consumers’ parcels, 4 large orders of firms)',
  'input.control': '5. Need to control prices and customer data (0 none, 4 full)',
  'input.knowledge': '6. Knowledge of the country and contacts there (0 none, 4 insider)',
  'input.certainty': '7. How large and how sure demand is (0 unknown, 4 large and sure)',
  'input.urgency': '8. Hurry, and acceptance of another’s rules (0 neither, 4 selling within weeks)',
  'input.capitalWeight': 'Weight of 1, money',
  'input.brandWeight': 'Weight of 2, brand',
  'input.serviceWeight': 'Weight of 3, service',
  'input.ordersWeight': 'Weight of 4, orders',
  'input.controlWeight': 'Weight of 5, control',
  'input.knowledgeWeight': 'Weight of 6, knowledge',
  'input.certaintyWeight': 'Weight of 7, demand',
  'input.urgencyWeight': 'Weight of 8, hurry',

  'fit.title': 'Which of the four models fits?',
  'fit.clear': 'The closest model is **{best}**, {margin} points ahead of {second}.',
  'fit.hybrid':
    'The closest model is **{best}**, but only {margin} points ahead of **{second}**: under 5 points, read it as a hybrid of the two.',
  'fit.tie': 'A tie: **{best}** and **{second}** fit equally well. The questions do not decide.',
  'fit.many': 'A tie: more than two models share the first place. The questions do not decide.',
  'fit.scores':
    'Out of 100: export-oriented {scoreExport}, platform-dependent {scorePlatform}, self-branded {scoreBrand}, localized {scoreLocal}.',
  'fit.base-rates':
    'Keep in mind that the profiles do not win equally often: of all 6,561 ways to answer with 0, 2 or 4, export-oriented wins 1,748, self-branded 1,658, localized 1,421, platform-dependent 902, and 832 are ties.',
  'fit.base-rate': 'For {best} that is {baseRate}.',

  'sensitivity.none':
    'The answer is stable: leave out any one question, or count it twice, and the first place stays.',
  'sensitivity.some':
    'The answer depends on the weights: leaving out one question or counting it twice changes the first place in {changes} of 16 trials, for example with the question on {pivot}.',

  'weights.title': 'Does the answer depend on the weights?',
  'weights.same': 'With equal weights the first place is the same. A weight of 0 leaves a question out.',
  'weights.other':
    'With equal weights the first place would be **{equal}**: here your weights decide. A weight of 0 leaves a question out.',
  'weights.equal-tie':
    'With equal weights several models would share the first place: your weights make a difference. A weight of 0 leaves a question out.',
  'weights.equal-alone':
    'With equal weights the first place would be **{equal}** alone: your weights make a difference. A weight of 0 leaves a question out.',

  'output.best': 'Best model',
  'output.second': 'Second model',
  'output.scoreExport': 'Score, export-oriented',
  'output.scorePlatform': 'Score, platform-dependent',
  'output.scoreBrand': 'Score, self-branded',
  'output.scoreLocal': 'Score, localized',
  'output.margin': 'Lead over the second',
  'output.baseRate': 'How often this model wins by chance',
  'output.changes': 'Trials that change the first place',
  'output.pivot': 'A question it hangs on',
  'output.equal': 'Best model with equal weights',

  'undefined.weights-zero': 'because all weights are 0, so no question counts: give one a weight above 0.',

  'output.best.export-oriented': 'export-oriented',
  'output.best.platform-dependent': 'platform-dependent',
  'output.best.self-branded': 'self-branded',
  'output.best.localized': 'localized',
  'output.best.none': 'none',
  'output.second.export-oriented': 'export-oriented',
  'output.second.platform-dependent': 'platform-dependent',
  'output.second.self-branded': 'self-branded',
  'output.second.localized': 'localized',
  'output.second.none': 'none',
  'output.equal.export-oriented': 'export-oriented',
  'output.equal.platform-dependent': 'platform-dependent',
  'output.equal.self-branded': 'self-branded',
  'output.equal.localized': 'localized',
  'output.equal.none': 'none',
  'output.pivot.capital-at-risk': 'money',
  'output.pivot.brand': 'the brand',
  'output.pivot.service': 'service',
  'output.pivot.order-size': 'orders',
  'output.pivot.control': 'control',
  'output.pivot.host-knowledge': 'knowledge',
  'output.pivot.demand-certainty': 'demand',
  'output.pivot.urgency': 'hurry',
  'output.pivot.none': 'none',

  'chart.title': 'Your answers and the closest profile',
  'chart.question': 'Question',
  'chart.answer': 'Answer, 0 to 4',
  'chart.answers': 'Your answers',

  'undefined.out-of-range': 'because the result is too large to be written.',
} as const;
