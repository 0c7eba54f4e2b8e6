import { globSync } from 'node:fs';

export interface BuiltFile {
  readonly address: string;
  readonly file: string;
}

/** Every page of the built book with its address, in order. */
export function builtFiles(dir = 'dist'): BuiltFile[] {
  return globSync('**/*.html', { cwd: dir })
    .toSorted()
    .map((file) => ({
      address: `/${file.replaceAll('\\', '/')}`.replace(/index\.html$/, ''),
      file: `${dir}/${file}`,
    }));
}
