import { defineFigure } from '#kit/define-figure.ts';

const countries = ['china', 'kazakhstan'] as const;

export default defineFigure({
  id: 'gdp-per-head',
  chapter: 'theory/why-firms-go-abroad',
  text: {
    title: 'Per head, China’s output has caught up with Kazakhstan’s',
    caption: 'Gross domestic product per head in current US dollars, 2013 to 2024.',
    note: 'World Bank. Current dollars move with the exchange rate: the fall of Kazakhstan’s line from 2014 to 2016 comes from the fall of the tenge.',
    x: 'Year',
    y: 'US dollars per head',
    china: 'China',
    kazakhstan: 'Kazakhstan',
  },
  data: countries.map((country) => `macro/gdp-per-head-${country}`),
  chart: (data) => ({
    kind: 'line',
    x: { label: 'x', type: 'year' },
    y: { label: 'y', unit: 'usd', fromZero: true },
    series: countries.map((country) => ({
      id: country,
      label: country,
      role: country,
      points: data[`macro/gdp-per-head-${country}`] ?? [],
    })),
  }),
});
