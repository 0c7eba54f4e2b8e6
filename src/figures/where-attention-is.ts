import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const groups = ['internet', 'social', 'instagram'] as const;
const files = {
  internet: 'users/internet-users-2025',
  social: 'users/social-media-users-2025',
  instagram: 'users/instagram-users-2025',
} as const;
const value = (data: SeriesData, id: string) => data[id]?.[0]?.y ?? null;

export default defineFigure({
  id: 'where-attention-is',
  chapter: 'models/self-branded',
  text: {
    title: 'One social network reaches most internet users in Kazakhstan',
    caption:
      'Users of the internet, of social media and of Instagram in Kazakhstan at the end of 2025, in millions.',
    note: 'Counted by DataReportal from accounts: some people may be counted twice, and a user is not yet a buyer. The number of internet users was read in a secondary source.',
    x: 'Users of',
    y: 'Million people',
    users: 'Counted by DataReportal',
    internet: 'Internet',
    social: 'Social media',
    instagram: 'Instagram',
  },
  data: Object.values(files),
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'million-people', fromZero: true },
    series: [
      {
        id: 'users',
        label: 'users',
        role: 'other',
        points: groups.map((group) => ({ x: group, y: value(data, files[group]), digits: 1 })),
      },
    ],
  }),
});
