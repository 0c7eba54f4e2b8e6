import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'integration-responsiveness',
  chapter: 'models/localized',
  text: {
    title: 'Products stand on this map, not firms',
    caption:
      'Four products between the pressures for global integration and local responsiveness; the corners are named by Bartlett and Ghoshal.',
    note: 'The places are our judgement, not measurements. Axes after Prahalad and Doz (1987).',
    description:
      'From left to right the pressure for local responsiveness grows, from bottom to top the pressure for global integration. At the top left stands the global corner: a phone cable, the same everywhere. At the top right stands the transnational corner: a boiler, with one burner for the world and local protection against frost and local service. At the bottom left stands the international corner: felt slippers, sent as they are at home. At the bottom right stands the multinational corner: the text of an advertisement, different in each country.',
    x: 'Local responsiveness',
    'x-low': 'weak',
    'x-high': 'strong',
    y: 'Global integration',
    'y-low': 'weak',
    'y-high': 'strong',
    global: 'Global',
    'global-note': 'phone cable',
    transnational: 'Transnational',
    'transnational-note': 'boiler',
    international: 'International',
    'international-note': 'felt slippers, as at home',
    multinational: 'Multinational',
    'multinational-note': 'text of an advertisement',
  },
  diagram: (size) => {
    const [low, high] = size === 'wide' ? [0.22, 0.78] : [0.21, 0.73];
    // The longest words stand on the right.
    const [left, right] = size === 'wide' ? [0.34, 0.34] : [0.42, 0.54];
    return {
      kind: 'plane',
      x: { label: 'x', low: 'x-low', high: 'x-high' },
      y: { label: 'y', low: 'y-low', high: 'y-high' },
      height: 360,
      nodes: [
        { id: 'global', text: 'global', note: 'global-note', at: [low, 0.82], width: left },
        {
          id: 'transnational',
          text: 'transnational',
          note: 'transnational-note',
          at: [high, 0.82],
          width: right,
          look: 'strong',
        },
        {
          id: 'international',
          text: 'international',
          note: 'international-note',
          at: [low, 0.18],
          width: left,
          look: 'dashed',
        },
        {
          id: 'multinational',
          text: 'multinational',
          note: 'multinational-note',
          at: [high, 0.18],
          width: right,
        },
      ],
      links: [],
    };
  },
});
