import { evaluate } from 'satteri';
import { expect, test } from 'vitest';
import { tail } from '#site/markdown/tail.ts';

const components = {
  Term: () => '<Term>',
  Cite: ({ closing = '' }: { closing?: string }) => `<Cite${closing}>`,
  Datum: () => '<Datum>',
  Ref: () => '<Ref>',
};

/** A span in square brackets, a component by its name, everything else by what is in it. */
function jsx(type: unknown, props: unknown): string {
  if (typeof type === 'function') return (type as (given: unknown) => string)(props);
  const inside = [(props as { children?: unknown }).children ?? []].flat().join('');
  return type === 'span' ? `[${inside}]` : inside;
}

async function paragraph(source: string): Promise<string> {
  const made = await evaluate(source, { hastPlugins: [tail()], Fragment: 'fragment', jsx, jsxs: jsx });
  return (made.default as (props: object) => string)({ components });
}

test.each([
  ['A <Term id="notch">notch</Term>. Then', 'A [<Term>.] Then'],
  ['Stated <Cite id="a" />), and <Datum id="b" />: so', 'Stated <Cite),> and [<Datum>:] so'],
  [
    'as they leave (<Term id="fob">FOB</Term>) or “<Term id="cif">CIF</Term>”',
    'as they leave [(<Term>)] or [“<Term>”]',
  ],
  ['Two (<Term id="a">a</Term>, <Term id="b">b</Term>)', 'Two [(<Term>,] [<Term>)]'],
  ['（<Term id="notch">缺口</Term>）', '[（<Term>）]'],
  ['在<Term id="notch">缺口</Term>。然后', '在[<Term>。]然后'],
])('what closes a word or a sentence stays with the box before it: %s', async (source, expected) => {
  expect(await paragraph(source)).toBe(expected);
});

test.each(['A <Term id="notch">notch</Term> jumps.', 'See <Ref to="x" />.'])(
  'nothing else is joined: %s',
  async (source) => {
    expect(await paragraph(source)).not.toContain('[');
  },
);
