import { defineFigure } from '#kit/define-figure.ts';

export default defineFigure({
  id: 'where-our-knowledge-stands',
  chapter: 'conclusion/what-we-know',
  text: {
    title: 'What firms most want to know stands lowest',
    caption: 'Some subjects of this book by who counted and how sharply it is defined.',
    note: 'The places are our judgement.',
    description:
      'From left to right more independent reporters have counted, from none to two; from bottom to top the definition becomes sharper. At the upper right stand the large movements of goods trade: two reporters and a sharp definition. In the upper middle stands China’s survey of its e-commerce: one reporter, a known definition. A little below stands online retail in Kazakhstan, where two reporters use two methods. At the lower left stand the size of e-commerce between the two countries and the shares of platforms: no independent count, and no shared definition. At the middle left stands the number of firms in each model: it could be defined, and nobody has counted.',
    x: 'Who counted',
    'x-low': 'nobody',
    'x-high': 'two, separately',
    y: 'Definition',
    'y-low': 'vague',
    'y-high': 'sharp',
    trade: 'Goods trade, movements',
    survey: 'China’s survey',
    retail: 'Kazakh online retail',
    models: 'Firms in each model',
    bilateral: 'E-commerce across this border',
    platforms: 'Platform shares',
  },
  diagram: (size) => {
    const wide = size === 'wide';
    return {
      kind: 'plane',
      x: { label: 'x', low: 'x-low', high: 'x-high' },
      y: { label: 'y', low: 'y-low', high: 'y-high' },
      height: wide ? 380 : 460,
      nodes: [
        { id: 'trade', text: 'trade', at: wide ? [0.8, 0.88] : [0.76, 0.91], width: wide ? 0.34 : 0.44 },
        { id: 'survey', text: 'survey', at: wide ? [0.48, 0.72] : [0.5, 0.74], width: wide ? 0.28 : 0.4 },
        { id: 'retail', text: 'retail', at: wide ? [0.74, 0.44] : [0.74, 0.5], width: wide ? 0.32 : 0.44 },
        { id: 'models', text: 'models', at: wide ? [0.2, 0.52] : [0.25, 0.56], width: wide ? 0.3 : 0.4 },
        {
          id: 'platforms',
          text: 'platforms',
          at: wide ? [0.18, 0.3] : [0.25, 0.34],
          width: wide ? 0.28 : 0.44,
        },
        {
          id: 'bilateral',
          text: 'bilateral',
          at: wide ? [0.28, 0.1] : [0.32, 0.12],
          width: wide ? 0.44 : 0.56,
          look: 'strong',
        },
      ],
      links: [],
    };
  },
});
