import { definePlugin, HtmlValidate, StaticConfigLoader, staticResolver } from 'html-validate';
import type { Fault } from '../fault.ts';
import { htmlConfig } from './config.ts';
import { IdReferences } from './id-references.ts';
import { LanguagesOfParts } from './languages.ts';

const book = definePlugin({
  name: 'book',
  rules: { 'book/languages-of-parts': LanguagesOfParts, 'book/id-references': IdReferences },
});
const validator = new HtmlValidate(
  new StaticConfigLoader([staticResolver({ plugins: { book } })], htmlConfig),
);

/** What is wrong with the HTML of one page, by reading it. */
export async function htmlFaults(address: string, html: string): Promise<Fault[]> {
  const { results } = await validator.validateString(html, address);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector, ruleUrl }) => ({
      page: address,
      check: 'html',
      rule: ruleId,
      where: selector ?? '',
      words: ruleUrl ? `${message}. See ${ruleUrl}` : message,
    }));
}
