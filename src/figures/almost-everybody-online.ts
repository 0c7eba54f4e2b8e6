import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'almost-everybody-online',
  chapter: 'current-situation/platforms-and-buyers',
  text: {
    title: 'Almost everybody is online; few new shoppers can come from outside the net',
    caption: 'Internet users as a share of the population of Kazakhstan, in three reports.',
    note: 'Three reports with their own methods, so the bars are points and not a series. The last one was read in a secondary source.',
    x: 'Year of the report’s data',
    y: 'Percent of the population',
    reports: 'Three reports',
  },
  data: ['users/internet-penetration'],
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'percent', fromZero: true },
    series: [
      { id: 'reports', label: 'reports', role: 'other', points: data['users/internet-penetration'] ?? [] },
    ],
  }),
});
