import type { ConfigData } from 'html-validate';

/** What every built page has to hold. A rule that is off or loosened says why. */
export const htmlConfig: ConfigData = {
  root: true,
  plugins: ['book'],
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'book/languages-of-parts': 'error',
    'book/id-references': 'error',
    // Ours looks at more attributes.
    'no-missing-references': 'off',
    // Astro writes <meta/> and <br>: both are valid, and nobody reads them.
    'void-style': 'off',
    // Contents and sections stand twice, once for narrow and once for wide pages; axe looks at the one that is shown.
    'unique-landmark': 'off',
    // Calculators and filters answer while one types; Enter sends nothing anywhere.
    'wcag/h32': 'off',
    // Titles begin with what is particular; a search engine may cut the name of the book.
    'long-title': 'off',
    // Ids start with a letter by the contract of chapters; "_top" is Starlight’s.
    'valid-id': ['error', { relaxed: true }],
    // Boxes of one question share its name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
};
