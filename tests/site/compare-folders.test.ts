import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { differences, hashes } from '#site/compare-folders.ts';

test('two folders differ in what one of them lacks and in what has other bytes, in the order of names', () => {
  const root = mkdtempSync(join(tmpdir(), 'compare-'));
  for (const [folder, changed] of [
    ['a', 'one'],
    ['b', 'two'],
  ] as const) {
    mkdirSync(join(root, folder, 'deep'), { recursive: true });
    writeFileSync(join(root, folder, 'same.html'), 'same');
    writeFileSync(join(root, folder, 'deep/changed.html'), changed);
    writeFileSync(join(root, folder, `only-${folder}.html`), '');
  }
  const [a, b] = [hashes(join(root, 'a')), hashes(join(root, 'b'))];
  expect([...a.keys()]).toEqual(['deep/changed.html', 'only-a.html', 'same.html']);
  expect(differences(a, a)).toEqual([]);
  expect(differences(a, b)).toEqual(['deep/changed.html', 'only-a.html', 'only-b.html']);
  rmSync(root, { recursive: true });
});
