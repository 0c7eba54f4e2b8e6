/** English words of the oli calculator; other languages: content/widgets/<lang>/oli.json. */
export const text = {
  title: 'Stay at home, contract, export or operate abroad?',
  description:
    'Answer three questions about a firm, its advantage of its own, what it should do itself and what the foreign place offers, and see which way abroad Dunning’s OLI table points to.',
  'preset.supplier': 'Factory without a brand',
  'preset.platform-supplier': 'Good product, sold by a platform',
  'preset.exporter': 'Brand that ships from home',
  'preset.local-operation': 'Brand with a warehouse in Almaty',

  'input.hasOwnership': 'O: Does the firm have something that rivals lack?',
  'input.hasOwnership.yes': 'yes',
  'input.hasOwnership.no': 'no',
  'input.hasInternalization': 'I: Is it better to use that itself than to let others use it?',
  'input.hasInternalization.yes': 'yes',
  'input.hasInternalization.no': 'no',
  'input.hasLocation': 'L: Does the foreign place offer what home does not?',
  'input.hasLocation.yes': 'yes',
  'input.hasLocation.no': 'no',
  'input.ownership': 'O: advantage of its own, 0 to 1',
  'input.internalization': 'I: gain from doing it itself, 0 to 1',
  'input.location': 'L: advantage of the foreign place, 0 to 1',
  'input.threshold': 'Counts as a yes from',

  'questions.title': 'Which way abroad do three answers point to?',
  'degrees.title': 'And if the answers are neither yes nor no?',

  'mode.stay-home':
    '**Stay at home.** Without an advantage of its own, the firm has nothing with which to beat sellers who know the place better; the other two answers cannot make up for that.',
  'mode.contract':
    '**Contract.** The firm has an advantage, but others use it better: it licenses it or supplies a platform that does the selling.',
  'mode.export':
    '**Export.** The firm has an advantage and should use it itself, but the foreign place offers nothing that home lacks: it sells from home.',
  'mode.local-operation':
    '**Operate there.** The firm has an advantage, should use it itself, and the foreign place adds to it: it invests in a warehouse, a shop or a company there.',
  'mode.out-of-range': 'Each answer must lie between 0 and 1.',

  'degrees.score':
    'The three together score {score} on a scale from 0 to 1. Dunning gives no score: it is this book’s own.',
  'degrees.zero':
    'The score is {score}: one advantage is missing completely, and in a product the other two cannot make up for it.',
  'degrees.zeros': 'The score is {score}: more than one advantage is missing completely.',
  'degrees.at-threshold': 'A value of exactly {threshold} counts as a yes.',

  'output.mode.stay-home': 'stay at home',
  'output.mode.contract': 'contract',
  'output.mode.export': 'export',
  'output.mode.local-operation': 'operate there',
  'output.mode.out-of-range': 'none',

  'output.mode': 'Way abroad',
  'output.score': 'Score',

  'undefined.advantage-outside-0-1': 'because each advantage lies between 0 and 1.',
  'undefined.threshold-outside-0-1': 'because the threshold lies between 0 and 1.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'The three advantages, from 0 to 1',
  'chart.advantage': 'Advantage',
  'chart.degree': 'How far it is present',
} as const;
