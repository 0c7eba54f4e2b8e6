import type { SeriesData } from '#kit/calculator.ts';
import { defineFigure } from '#kit/define-figure.ts';

const services = { whatsapp: 'WhatsApp', instagram: 'Instagram', tiktok: 'TikTok' } as const;
const id = (service: string) => `users/youth-${service}-2025`;
const value = (data: SeriesData, service: string) => data[id(service)]?.[0]?.y ?? null;

export default defineFigure({
  id: 'youth-apps',
  chapter: 'digital-strategies/live-and-social',
  text: {
    title: 'Among young people the messenger is ahead of the places where one watches',
    caption: 'Young people in Kazakhstan who use each service, from a survey reported in 2025.',
    note: 'One person may use all three, so the bars must not be added. How many were asked, and at what age, is not in the notes on which this book rests.',
    x: 'Service',
    y: 'Percent of the young people asked',
    survey: 'Survey',
  },
  data: Object.keys(services).map(id),
  chart: (data) => ({
    kind: 'bar',
    x: { label: 'x', type: 'category' },
    y: { label: 'y', unit: 'percent', fromZero: true },
    series: [
      {
        id: 'survey',
        label: 'survey',
        role: 'other',
        points: Object.entries(services).map(([service, name]) => ({
          x: name,
          y: value(data, service),
          digits: 1,
        })),
      },
    ],
  }),
});
