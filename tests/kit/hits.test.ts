import { expect, test } from 'vitest';
import { isHit } from '#kit/hits.ts';

test.each([
  ['prices', 'price'],
  ['going', 'go'],
  ['economy', 'Economic'],
  ['mirror statistics', 'statistics'],
  ['складов', 'склад'],
  ['海外仓库', '海外仓'],
  ['ｐｒｉｃｅ', 'price'],
  ['39 %', '39'],
  ['3.9', '3.9'],
  ['border q', 'q'],
])('%s is what was asked for in “%s”', (query, marked) => {
  expect(isHit(query, marked)).toBe(true);
});

test.each([
  ['qqqzzz', 'Q'],
  ['xyz', 'x'],
  ['39 %', '394'],
  ['39', '3.9'],
  ['39', '4:39'],
  ['3.9', '39'],
])('%s was not asked for in “%s”', (query, marked) => {
  expect(isHit(query, marked)).toBe(false);
});
