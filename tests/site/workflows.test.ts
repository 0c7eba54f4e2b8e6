import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const files = globSync('.github/workflows/*.yml');

test('there is a workflow', () => expect(files.length).toBeGreaterThan(0));

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = parse(text) as {
    permissions?: Record<string, string>;
    jobs: Record<string, { 'timeout-minutes'?: number; permissions?: Record<string, string> }>;
  };

  test('pins every action to a commit and names its release', () => {
    const used = [...text.matchAll(/\buses: (.*)$/gm)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual(
      [],
    );
  });

  test('may read, and writes only where it publishes; no job runs for ever', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries(workflow.jobs)) {
      expect(job['timeout-minutes'], name).toBeGreaterThan(0);
      if (Object.values(job.permissions ?? {}).includes('write')) expect(name).toBe('publish');
    }
  });
});
