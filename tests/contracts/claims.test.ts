import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPart } from '#book/calculators.ts';
import { findRow } from '#book/data.ts';
import { inlineHtml } from '#book/inline.ts';
import { claims, documents, references, translatedClaims } from '#book/sources.ts';
import { languageOf, languageTag } from '#kit/languages.ts';
import { tongueOf } from '#kit/tongue.ts';
import { bareFigures } from './prose.ts';

const ids = [...claims.keys()];
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

test('there are claims', () => {
  expect(ids.length).toBeGreaterThanOrEqual(10);
});

test('the paper is quoted in 250 words at most in the whole book', () => {
  const total = [...claims.values()].reduce((sum, claim) => sum + words(claim.quotation), 0);
  expect(total).toBeLessThanOrEqual(250);
});

describe.each(ids)('%s', (id) => {
  const claim = claims.get(id);
  if (!claim) throw new Error(`no claim ${id}`);

  test('has its numbers from data, none typed', () => {
    expect(bareFigures([claim.title, claim.wouldHold, claim.test, claim.reason].join('\n'))).toEqual([]);
  });

  test('names data, references and a calculator that exist', async () => {
    for (const address of claim.data) expect((await findRow(address)).row.value).toBeTypeOf('number');
    expect(claim.references.filter((key) => !references.has(key))).toEqual([]);
    if (claim.calculator) expect((await findPart(claim.calculator)).part.id).toBeTruthy();
  });

  test('fills every slot of its text', async () => {
    const html = await inlineHtml(`${claim.test} ${claim.reason}`, 'en', id);
    expect(html).not.toMatch(/[{}]/);
  });

  test('is shown in a chapter', () => {
    const shown = Object.values(documents).some((text) => text.includes(`<Claim id="${id}"`));
    expect(shown, `no chapter has <Claim id="${id}" />`).toBe(true);
  });
});

test('each quotation stands in the paper word for word', () => {
  const paper = readFileSync(new URL('../fixtures/paper-quotations.txt', import.meta.url), 'utf8').split(
    '\n',
  );
  for (const [id, claim] of claims)
    for (const piece of claim.quotation
      .split('…')
      .map((s) => s.trim())
      .filter(Boolean))
      expect(
        paper,
        `${id}: check it against the paper, then add it to tests/fixtures/paper-quotations.txt`,
      ).toContain(piece);
});

interface Words {
  readonly title: string;
  readonly wouldHold: string;
  readonly test: string;
  readonly reason: string;
}
const told = ({ title, wouldHold, test: how, reason }: Words) => [title, wouldHold, how, reason];
const slots = (claim: Words) => told(claim).map((text) => (text.match(/\{[^}]+\}/g) ?? []).toSorted());

test.each([...translatedClaims])(
  '%s says the claim in other words, with the same data',
  (key, translated) => {
    const [lang, id = ''] = key.split('/');
    const claim = claims.get(id);
    expect(claim, `${key} has no English claim: put it at content/claims/`).toBeDefined();
    expect(slots(translated)).toEqual(claim && slots(claim));
    expect(bareFigures(told(translated).join('\n'))).toEqual([]);
    expect(tongueOf(translated.reason)).toBe(languageTag[languageOf(lang)]);
  },
);
