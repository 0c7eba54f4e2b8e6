/** English words of the language-reach calculator; other languages: content/widgets/<lang>/language-reach.json. */
export const text = {
  title: 'How many customers do two languages reach?',
  description:
    'The census says how many people know Kazakh and how many know Russian, but not how many know both: see what the two shares leave possible.',
  'preset.census': 'Kazakhstan, census of 2021',
  'preset.few-speak-second': 'One large language, one small',
  'preset.no-overlap-needed': 'Less than 100 % together',

  'input.kazakh': 'Share who know Kazakh',
  'input.russian': 'Share who know Russian',

  'reach.title': 'How many know at least one language, and how many both?',
  'reach.either': 'A shop in both languages reaches **between {eitherLow} and {eitherHigh}** of the people.',
  'reach.both': 'Between **{bothLow} and {bothHigh}** know both.',
  'reach.exact':
    'Here the two shares leave no doubt: **{eitherLow}** know at least one language and **{bothLow}** know both.',
  'reach.why':
    'More is not known: without a table of both languages together the two shares allow every value in between.',
  'reach.independent':
    'If knowing one language had nothing to do with knowing the other, {independent} would know both and {eitherIndependent} at least one.',

  'output.eitherLow': 'At least one language, at least',
  'output.eitherHigh': 'At least one language, at most',
  'output.bothLow': 'Both languages, at least',
  'output.bothHigh': 'Both languages, at most',
  'output.independent': 'Both languages if independent',
  'output.eitherIndependent': 'At least one language if independent',

  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'What is possible for the share that knows both',
  'chart.russian': 'Share who know Russian, %',
  'chart.both': 'Share who know both, %',
  'chart.most': 'At most',
  'chart.least': 'At least',
} as const;
