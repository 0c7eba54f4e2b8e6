/** English words of the forecast calculator; other languages: content/widgets/<lang>/forecast.json. */
export const text = {
  title: 'How well does the past forecast the future?',
  description:
    'Smooth a series, forecast it, and let the last values that the method has not seen judge it. A forecast must first beat “tomorrow is like today”.',

  'preset.china': 'China-side, from 2021',
  'preset.kazakhstan': 'Kazakhstan-side, from 2021',
  'preset.china-until': 'China-side, up to 2020',
  'preset.level': 'Without a trend',
  'preset.seasons': 'Quarters with a season',

  'input.source': 'Which series?',
  'input.source.china-since': 'trade counted by China, from 2021',
  'input.source.kazakhstan-since': 'trade counted by Kazakhstan, from 2021',
  'input.source.china-until': 'trade counted by China, up to 2020',
  'input.source.kazakhstan-until': 'trade counted by Kazakhstan, up to 2020',
  'input.source.own': 'my own numbers',
  'input.own': 'Your numbers, oldest first',
  'input.method': 'Method',
  'input.method.ses': 'simple smoothing: a level',
  'input.method.holt': 'Holt: a level and a trend',
  'input.method.holt-winters': 'Holt–Winters: a level, a trend and a season',
  'input.alpha': 'Weight of the newest value in the level, α',
  'input.beta': 'Weight of the newest step in the trend, β',
  'input.gamma': 'Weight of the newest value in the season, γ',
  'input.season': 'Periods in a season’s cycle',
  'input.first': 'Holt’s first error, which is 0 by construction',
  'input.first.leave-out': 'leave it out',
  'input.first.count': 'count it',
  'input.horizon': 'Periods to forecast',
  'input.holdout': 'Last values to hold back as a test',

  'forecast.title': 'What does the series say of the next periods, and how far can it be believed?',
  'forecast.table': 'Every value and what was forecast for it one period before',
  'forecast.book': 'The forecast for {period} is **{next} billion US dollars**.',
  'forecast.own': 'The forecast for period {period} is **{next}**.',
  'forecast.below-zero': 'Trade cannot be below zero: the trend is carried too far.',
  'forecast.naive': 'The naive forecast, that everything stays as it was last, is {last}.',
  'forecast.demonstration':
    '**{count} values are a demonstration, not a forecast**: they show how the method works.',
  'forecast.held-out':
    'Tested on the values held back ({holdout}), it is off by {heldOut} on average, the naive forecast by {heldOutNaive}.',
  'forecast.better': 'On this test the method beats the naive forecast.',
  'forecast.alike': 'On this test the two are equal to the digits shown.',
  'forecast.not-better': 'On this test **the method does not beat the naive forecast**.',
  'forecast.no-holdout':
    'No value is held back, so nothing tests the forecast but the series it was made from.',
  'forecast.mae':
    'Inside the series the forecasts of one period ahead are off by {mae} on average (MAE), the naive ones by {naiveMae}; the root of the mean squared error (RMSE) is {rmse}.',
  'forecast.mape': 'In per cent of the values the mean error (MAPE) is {mape}.',
  'forecast.no-mape': 'There is no mean error in per cent (MAPE), because one value is 0.',
  'forecast.mase':
    'Against the mean change from one period to the next it is {mase} (MASE); below 1 is better than naive.',
  'forecast.mase-all':
    'Against the mean change of the whole series it is {mase} (MASE), which also counts changes that the errors above leave out.',
  'forecast.no-mase': 'There is no scaled error (MASE), because the series never changes.',
  'forecast.first-out':
    'Holt’s first forecast is exact because the trend starts from it, so it is not counted.',
  'forecast.first-in':
    'Holt’s first forecast is exact because the trend starts from it: counted, it flatters the score.',
  'forecast.flatters':
    'The method starts from the mean of the second cycle, which it then forecasts: this flatters the score.',

  'table.period': 'Period',
  'table.actual': 'Value',
  'table.forecast': 'Forecast',
  'table.error': 'Error',
  'table.naive': 'Naive',

  'output.count': 'Values in the series',
  'output.next': 'Forecast',
  'output.period': 'Period of the forecast',
  'output.last': 'Naive forecast',
  'output.mae': 'Mean absolute error (MAE)',
  'output.rmse': 'Root mean squared error (RMSE)',
  'output.mape': 'Mean absolute percentage error (MAPE)',
  'output.mase': 'Mean absolute scaled error (MASE)',
  'output.naiveMae': 'MAE of the naive forecast',
  'output.heldOut': 'MAE on the values held back',
  'output.heldOutNaive': 'MAE of the naive forecast on the values held back',

  'undefined.series-too-short': 'because two values are needed at least.',
  'undefined.fewer-than-two-seasons':
    'because Holt–Winters needs two whole cycles of {season} periods; with fewer it cannot tell season from trend.',
  'undefined.too-much-held-out': 'because too many values are held back: two must be left to forecast from.',
  'undefined.nothing-held-out': 'because no value is held back.',
  'undefined.no-forecasts': 'because no forecast is left to be counted.',
  'undefined.actual-zero': 'because one value is 0, and an error in per cent of 0 has no size.',
  'undefined.constant-series': 'because the series never changes.',
  'undefined.out-of-range': 'because the result is too large to be written.',

  'chart.title': 'The series and what the method forecasts one period ahead and beyond',
  'chart.year': 'Year',
  'chart.period': 'Period',
  'chart.usd-bn': 'US$ billion',
  'chart.value': 'Value',
  'chart.china': 'China-side',
  'chart.kazakhstan': 'Kazakhstan-side',
  'chart.own': 'Your numbers',
  'chart.forecast': 'Forecast',
} as const;
