// Plain JavaScript: setup.mjs reads it on the Node that is there, before ours is.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * The first of these programs that a folder of the PATH holds.
 * @param {readonly string[]} programs
 * @returns {string | undefined}
 */
export function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const files = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** A browser that Playwright can drive; it goes before Playwright's own, for not every machine may download one. */
export const browserOnPath = () => onPath(names);
