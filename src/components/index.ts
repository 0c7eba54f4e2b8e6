/** What a chapter may import: `import { Datum, Figure } from '#components';` */
export { default as Bare } from './Bare.astro';
export { default as Calculator } from './Calculator.astro';
export { default as Cite } from './Cite.astro';
export { default as Claim } from './Claim.astro';
export { default as DataTable } from './DataTable.astro';
export { default as Datum } from './Datum.astro';
export { default as Equation } from './Equation.astro';
export { default as Example } from './Example.astro';
export { default as Exercise } from './Exercise.astro';
export { default as Figure } from './Figure.astro';
export { default as KeyTerms } from './KeyTerms.astro';
export { default as Quiz } from './Quiz.astro';
export { default as Ref } from './Ref.astro';
export { default as Result } from './Result.astro';
export { default as Solution } from './Solution.astro';
export { default as Term } from './Term.astro';
export { default as TextTable } from './TextTable.astro';
