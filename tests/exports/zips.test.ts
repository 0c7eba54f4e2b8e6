import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { canvasPackage } from '#exports/canvas/package.ts';
import { cartridge, type CartridgeChapter } from '#exports/cartridge/package.ts';
import { cartridgeChapters, exportQuizzes } from '#exports/book.ts';
import { changesText } from '#exports/notes.ts';
import { zip } from '#exports/zip.ts';
import { all, type Given, readXml, score, text } from './qti-reader.ts';
import { hard, questions, sample } from './sample.ts';

const book = await exportQuizzes();
const quizzes = [sample, ...book];
const address = (path: string) => `https://book.example${path}`;
const about = { id: 'about', title: 'About', url: address('/en/about/') };
const sampleChapter: CartridgeChapter = { id: 'sample', title: '1.9 Sample', links: [], quiz: sample };
const chapters = [sampleChapter, ...(await cartridgeChapters(address))];

const packages = {
  canvas: canvasPackage(quizzes, changesText(quizzes, 'canvas')),
  cartridge: cartridge('Crossing Khorgos', chapters, about, changesText(quizzes, 'cartridge')),
};
const open = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, body]) => [name, strFromU8(body)]));

describe.each(Object.entries(packages))('%s', (kind, bytes) => {
  const files = open(bytes);
  const manifest = readXml(files.get('imsmanifest.xml') ?? '');
  const items = [...files].flatMap(([name, body]) =>
    name.endsWith('.xml') ? all(readXml(body), 'item[ident]') : [],
  );

  test('lists every file in its manifest, and every file it lists is there', () => {
    const listed = all(manifest, 'file').map((file) => file.getAttribute('href') ?? '');
    expect(listed.toSorted()).toEqual(
      [...files.keys()].filter((name) => name !== 'imsmanifest.xml').toSorted(),
    );
  });

  test('has unique ids, and every reference resolves', () => {
    const ids = all(manifest, '[identifier]').map((one) => one.getAttribute('identifier'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const ref of all(manifest, '[identifierref]'))
      expect(ids).toContain(ref.getAttribute('identifierref'));
    const idents = items.map((item) => item.getAttribute('ident'));
    expect(new Set(idents).size).toBe(idents.length);
  });

  test('has plain file names that stay in their folder', () => {
    for (const name of files.keys()) expect(name).toMatch(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.[a-z]+$/);
  });

  test('every response, answer and feedback that a condition names is in its item', () => {
    for (const item of items) {
      const labels = new Set(all(item, 'response_label').map((label) => label.getAttribute('ident')));
      const feedback = new Set(all(item, 'itemfeedback').map((one) => one.getAttribute('ident')));
      const responses = new Set(
        all(item, 'response_lid, response_str').map((one) => one.getAttribute('ident')),
      );
      const numeric = all(item, 'response_str').length > 0;
      for (const condition of all(item, 'varequal')) {
        expect(responses).toContain(condition.getAttribute('respident'));
        if (!numeric) expect(labels).toContain(condition.textContent);
      }
      for (const shown of all(item, 'displayfeedback'))
        expect(feedback).toContain(shown.getAttribute('linkrefid'));
    }
  });

  test('a blank scores nothing, and the key scores full marks', () => {
    expect(items.length).toBeGreaterThanOrEqual(questions.length);
    for (const item of items) {
      expect(score(item, {}).points, item.getAttribute('ident') ?? '').toBe(0);
      expect(score(item, keyOf(item)).points, item.getAttribute('ident') ?? '').toBeCloseTo(100, 1);
    }
  });

  test('keeps non-Latin text and MathML, and shows the feedback of the answer that was given', () => {
    const choice = items.find((item) => item.getAttribute('ident') === 's-choice');
    if (!choice) throw new Error('no sample question');
    expect(text(choice, 'presentation > material mattext')).toContain(hard);
    const [wrong = ''] = all(choice, 'response_label').map((label) => label.getAttribute('ident') ?? '');
    const response = choice.querySelector('response_lid')?.getAttribute('ident') ?? '';
    const { feedback } = score(choice, { [response]: [wrong] });
    const words = feedback.map((ident) => text(choice, `itemfeedback[ident="${ident}"] mattext`));
    expect(words).toContain('no');
  });

  test('tells in notes.txt what became something else', () => {
    expect(files.get('notes.txt')).toContain(
      kind === 'canvas' ? 's-order: an order is a matching' : 's-number: the format has no numbers',
    );
  });
});

/** The key, read off the conditions that give points. */
function keyOf(item: Element): Given {
  const given: Record<string, string[]> = {};
  for (const condition of all(item, 'respcondition')) {
    if (all(condition, 'setvar').length === 0) continue;
    for (const equal of all(condition, 'varequal')) {
      if (equal.parentElement?.tagName.toLowerCase() === 'not') continue;
      const respident = equal.getAttribute('respident') ?? '';
      given[respident] = [...(given[respident] ?? []), equal.textContent ?? ''];
    }
  }
  return given;
}

test('Canvas shuffles the answers of every quiz', () => {
  const files = [...open(packages.canvas)].filter(([name]) => name.startsWith('khorgos-'));
  expect(files).toHaveLength(quizzes.length);
  for (const [name, body] of files) {
    const first = readXml(body).querySelector('section')?.firstElementChild;
    expect(first?.tagName, name).toBe('selection_ordering');
    expect(first?.querySelector('order')?.getAttribute('order_type')).toBe('Random');
  }
});

describe('what Moodle was seen to stumble over', () => {
  const files = open(packages.cartridge);
  const manifest = readXml(files.get('imsmanifest.xml') ?? '');
  const quiz = readXml(files.get('quizzes/sample.xml') ?? '');

  test('the cartridge says 1.1.0, the one version it takes', () => {
    expect(text(manifest, 'schemaversion')).toBe('1.1.0');
  });

  test('the first item is about the book', () => {
    expect(text(manifest, 'organization > item > item > title')).toBe('About');
  });

  test('right answers of a multiple response compare with case="Yes"', () => {
    const several = all(quiz, 'item').filter((item) => /multiple_response/.test(item.textContent ?? ''));
    expect(several.length).toBeGreaterThan(0);
    for (const item of several) {
      const rights = all(item, 'and > varequal');
      expect(rights.length).toBeGreaterThanOrEqual(2);
      for (const right of rights) expect(right.getAttribute('case')).toBe('Yes');
    }
  });

  test('only general feedback comes by a condition that goes on, or it would hold the words of every answer', () => {
    for (const item of all(quiz, 'item')) {
      const going = all(item, 'respcondition[continue="Yes"]').flatMap((c) => all(c, 'displayfeedback'));
      expect(going.map((shown) => shown.getAttribute('linkrefid'))).toEqual(['general']);
    }
  });

  test('the right answer of a choice brings its points and its words in one condition', () => {
    const choice = all(quiz, 'item').find((item) => item.getAttribute('ident') === 's-choice');
    const [scored, ...others] = choice
      ? all(choice, 'respcondition').filter((c) => c.querySelector('setvar'))
      : [];
    expect(others).toEqual([]);
    expect(scored?.querySelector('displayfeedback')?.getAttribute('linkrefid')).toBe('a2-feedback');
  });

  test('no option is the bare "0" that it takes for nothing', () => {
    const options = all(quiz, 'response_label mattext').map((one) => one.textContent);
    expect(options).toContain('<p>0.3</p>');
    for (const [name, body] of files)
      if (name.startsWith('quizzes/'))
        for (const one of all(readXml(body), 'response_label mattext'))
          expect(one.textContent, name).not.toBe('0');
  });

  test('notes.txt stands in the course, after all chapters', () => {
    const notes = all(manifest, 'organization > item > item').at(-1);
    expect(notes?.getAttribute('identifierref')).toBe('r-notes');
    expect(files.get('notes.txt')).toMatch(/In Moodle the quiz shows no feedback, and its points are wrong/);
    expect(files.get('notes.txt')).toMatch(/s-multiple: .*full points to whoever ticks every box/);
  });

  test('general feedback comes by a condition that goes on, through flow_mat and material', () => {
    for (const item of all(quiz, 'item')) {
      const general = all(item, 'respcondition').find((c) => c.querySelector('other'));
      expect(general?.getAttribute('continue')).toBe('Yes');
      for (const feedback of all(item, 'itemfeedback'))
        expect(feedback.querySelector('flow_mat > material > mattext')).not.toBeNull();
    }
  });

  test('the weight of every question is a whole number from 0 to 99', () => {
    const weights = all(quiz, 'qtimetadatafield')
      .filter((field) => text(field, 'fieldlabel') === 'cc_weighting')
      .map((field) => Number(text(field, 'fieldentry')));
    expect(weights.length).toBeGreaterThan(0);
    for (const weight of weights) expect(Number.isInteger(weight) && weight >= 0 && weight <= 99).toBe(true);
  });

  test('links are absolute, a section each, in the order of the chapter', () => {
    const chapter = chapters.find(({ links }) => links.length > 3);
    const urls = chapter?.links.map(({ id }) => {
      const link = readXml(files.get(`links/${id}.xml`) ?? '');
      return link.querySelector('url')?.getAttribute('href');
    });
    expect(urls).toEqual(chapter?.links.map(({ url }) => url));
    for (const url of urls ?? []) expect(url).toMatch(/^https:\/\/book\.example\/en\/.+#/);
  });
});

test('the reader refuses XML that is not well-formed', () => {
  for (const xml of ['<a>', '<a><b></a></b>', '<a x=1/>', '<a>&nothing;</a>'])
    expect(() => readXml(xml), xml).toThrow();
});

test('the same files give the same bytes, whatever their order', () => {
  const once = zip({ 'a.txt': 'a', 'b/c.txt': 'c' });
  expect(zip({ 'b/c.txt': 'c', 'a.txt': 'a' })).toEqual(once);
});

test('a name that could leave its folder is refused', () => {
  for (const name of ['../a.txt', '/a.txt', 'A b.txt', 'a/../b.txt', 'a\\b.txt'])
    expect(() => zip({ [name]: '' }), name).toThrow(/no plain name/);
});
