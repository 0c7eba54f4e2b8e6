import { fill } from '#kit/rich-text.ts';
import { baseOf } from '../strings.ts';
import { saveJob } from './job.ts';
import { offeredEdition } from './save.ts';
import { Store } from './store.ts';

/**
 * Runs only where the reader has saved the book or begun to: says at the foot of the page how it stands, goes on with
 * what was begun, and mentions a newer edition. It opens nothing, moves nothing and asks nothing.
 */
const link = document.querySelector<HTMLAnchorElement>('.licence a[href$="/offline/"]');
if (link && !document.querySelector('book-offline')) requestIdleCallback(() => void show(link));

async function show(at: HTMLAnchorElement): Promise<void> {
  const store = new Store(baseOf());
  const { saved, pending } = await store.read();
  if (!saved && !pending) return;
  const words = await wordsOf(at.href);
  const say = (key: string, values = {}) => {
    if (words[key]) at.textContent = fill(words[key], values);
  };
  if (saved) say('mark.saved');
  const offered = await offeredEdition(store.base);
  if (!offered) return;
  if (pending) {
    const report = (done: number, of: number) =>
      say('mark.saving', { n: String(Math.floor((100 * done) / of)) });
    const outcome = await saveJob(store, offered, pending.languages, report);
    say(outcome === 'done' ? 'mark.saved' : 'mark.stopped');
  } else if (saved && saved.build !== offered.build) say('mark.newer');
}

/** The words stand on the page about it, so that no other page has to carry them. */
async function wordsOf(address: string): Promise<Record<string, string>> {
  try {
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    return JSON.parse(page.querySelector('.offline-strings')?.textContent ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}
