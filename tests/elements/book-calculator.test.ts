// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  answered,
  defineCalculator,
  error,
  field,
  inPart,
  openForms,
  part,
  type,
} from './calculator-page.ts';

beforeAll(defineCalculator);
beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => vi.useRealTimers());

/** As long as what follows an answer waits for the next key, and a little more. */
const pause = async () => {
  vi.advanceTimersByTime(300);
  await answered();
};
const isInvalid = (id: string) => field(id).hasAttribute('aria-invalid');
const notice = (id: string) => inPart(id, '.calc-notice').textContent;
const isStale = (id: string) => part(id).hasAttribute('data-stale');

const voice = (id: string) => inPart(id, '.calc-voice').textContent;
const quiet = async (milliseconds = 900) => {
  vi.advanceTimersByTime(milliseconds);
  await answered();
};
const sentence = (id: string) => inPart(id, 'output .sentence').textContent;

const propose = async () => {
  await openForms('growth/share-of-total');
  await type('share-of-total-total', '2,305');
};
const tap = async (words: string) => {
  const buttons = [...error('share-of-total-total').querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === words)?.click();
  await answered();
};

describe('a reading proposed for a comma', () => {
  test('is written into the field and computed with', async () => {
    await propose();
    const before = inPart('share-of-total', 'output').textContent;
    await tap('2.305');
    expect(field('share-of-total-total').value).toBe('2.305');
    expect([isInvalid('share-of-total-total'), isStale('share-of-total')]).toEqual([false, false]);
    expect(inPart('share-of-total', 'output').textContent).not.toBe(before);
    expect(document.activeElement).toBe(field('share-of-total-total'));
  });

  test('is refused like a typed one where it is out of range', async () => {
    await propose();
    const before = inPart('share-of-total', 'output').textContent;
    await tap('2305');
    expect(field('share-of-total-total').value).toBe('2305');
    expect(error('share-of-total-total').textContent).toBe('error.range');
    expect([isInvalid('share-of-total-total'), isStale('share-of-total')]).toEqual([true, true]);
    expect(inPart('share-of-total', 'output').textContent).toBe(before);
  });

  test.each(['2.305', '2305'])('leaves what was typed into another field meanwhile: %s', async (reading) => {
    await propose();
    await type('share-of-total-share', '20');
    await tap(reading);
    await pause();
    expect(field('share-of-total-share').value).toBe('20');
  });
});

describe('what follows a keystroke', () => {
  test('leaves the reason beside a field that the next keystroke made unreadable', async () => {
    await openForms('lead-time/legs');
    await type('legs-pickupMax', '12');
    await type('legs-pickupMax', '12x');
    expect(error('legs-pickupMax').textContent).toBe('error.not-a-number');
    await pause();
    expect(error('legs-pickupMax').textContent).toBe('error.not-a-number');
    expect([isInvalid('legs-pickupMax'), error('legs-pickupMax').hidden]).toEqual([true, false]);
  });

  test('does not put what is wrong with the case before in place of that reason', async () => {
    await openForms('lead-time/legs');
    await type('legs-pickupMin', '6');
    await type('legs-pickupMin', '6x');
    await pause();
    expect(error('legs-pickupMin').textContent).toBe('error.not-a-number');
  });

  test('leaves what is wrong with two fields beside one of them while a third cannot be read', async () => {
    await openForms('lead-time/legs');
    await type('legs-pickupMin', '6');
    await pause();
    const words = error('legs-pickupMin').textContent;
    await type('legs-promise', 'x');
    await pause();
    expect(error('legs-pickupMin').textContent).toBe(words);
  });

  test('says that two fields do not go together, and takes it back when either is mended', async () => {
    await openForms('lead-time/legs');
    await type('legs-pickupMin', '6');
    await pause();
    expect(error('legs-pickupMin').textContent).not.toBe('');
    expect(isInvalid('legs-pickupMin')).toBe(true);
    await type('legs-pickupMode', '7');
    await type('legs-pickupMax', '8');
    await pause();
    expect([error('legs-pickupMin').textContent, isInvalid('legs-pickupMin')]).toEqual(['', false]);
  });
});

describe('parts of one calculator', () => {
  const total = 'share-of-total-total';

  test('tell one case: what changes here changes there', async () => {
    await openForms('growth/share-of-total', 'growth/share-bridge');
    await type(total, '30');
    await pause();
    expect(field('share-bridge-total').value).toBe('30');
  });

  test('say no longer that a field is not used when a whole case takes its place', async () => {
    await openForms('growth/share-of-total', 'growth/share-bridge');
    await type('share-bridge-partGrowth', 'x');
    expect([notice('share-bridge'), isStale('share-bridge')]).toEqual(['stale', true]);
    await type(total, '30');
    await pause();
    expect([notice('share-bridge'), isStale('share-bridge')]).toEqual(['', false]);
  });

  test('that were taken off the page follow no case', async () => {
    await openForms('growth/share-of-total', 'growth/share-bridge');
    const bridge = part('share-bridge');
    const before = field('share-bridge-total');
    bridge.remove();
    await type(total, '31');
    await pause();
    expect(before.value).not.toBe('31');
  });

  test('that were moved on the page keep their case and do once what they are asked', async () => {
    await openForms('growth/share-of-total', 'growth/share-bridge');
    await type(total, '32');
    document.body.append(part('share-of-total'));
    await pause();
    expect([field(total).value, field('share-bridge-total').value]).toEqual(['32', '32']);
    const heard = vi.fn<() => void>();
    document.addEventListener('book-case', heard);
    inPart('share-of-total', '[data-action="reset"]').click();
    await pause();
    document.removeEventListener('book-case', heard);
    expect(heard).toHaveBeenCalledOnce();
    expect(field('share-bridge-total').value).toBe('31.5');
  });
});

describe('a reader who listens', () => {
  test('hears the first sentence of the result once, after a pause', async () => {
    await openForms('growth/share-of-total');
    for (const text of ['3', '31', '31.', '31.7']) {
      await type('share-of-total-total', text);
      await quiet(300);
      expect(voice('share-of-total')).toBe('');
    }
    await quiet();
    expect(voice('share-of-total')).toBe(sentence('share-of-total'));
  });

  test('hears nothing of another form that follows', async () => {
    await openForms('growth/share-of-total', 'growth/share-bridge');
    await type('share-bridge-total', '28');
    await quiet();
    await type('share-of-total-total', '30');
    await quiet();
    await quiet();
    expect(voice('share-of-total')).toContain('30');
    expect(voice('share-bridge')).toBe('');
  });

  test('hears which field is wrong and why, and the result again when it is mended', async () => {
    await openForms('growth/share-of-total');
    await type('share-of-total-total', 'x');
    await quiet();
    expect(voice('share-of-total')).toBe('The total: error.not-a-number stale');
    await type('share-of-total-total', '30');
    await quiet();
    expect(voice('share-of-total')).toBe(sentence('share-of-total'));
  });

  test('hears the result of a whole case that was asked for', async () => {
    await openForms('growth/share-of-total');
    await type('share-of-total-total', '30');
    await quiet();
    inPart('share-of-total', '[data-action="reset"]').click();
    await answered();
    expect(voice('share-of-total')).toBe('');
    await quiet();
    expect(voice('share-of-total')).toBe(sentence('share-of-total'));
    expect(voice('share-of-total')).toContain('31.5');
  });
});
