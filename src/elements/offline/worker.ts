/// <reference lib="webworker" />
import { EDITION_FILE, LIST_FOLDER } from '#kit/offline.ts';
import { answer } from './answer.ts';
import { Store } from './store.ts';

/** The service worker: answers from what the reader has saved. It fetches and saves nothing by itself. */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const base = new URL(worker.registration.scope).pathname;
const store = new Store(base);

// It holds no files of its own: which edition is served stands beside the files, so a newer worker may take over at once.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const path = url.pathname.slice(base.length);
  const isOurs = request.method === 'GET' && url.origin === worker.origin && url.pathname.startsWith(base);
  const isPage = request.mode === 'navigate';
  // What is being saved comes from the site itself, and so does the word on what there is to save.
  const isForSaving = !isPage && request.cache === 'no-cache';
  if (!isOurs || isForSaving || path === EDITION_FILE || path.startsWith(LIST_FOLDER)) return;
  event.respondWith(
    (async () =>
      answer(store, {
        url,
        isPage,
        from: isPage ? undefined : await pageOf(event.clientId),
        fetch: () => fetch(request),
      }))(),
  );
  if (isPage) event.waitUntil(tidy().catch(() => undefined));
});

async function pageOf(id: string): Promise<URL | undefined> {
  const client = id ? await worker.clients.get(id) : undefined;
  return client ? new URL(client.url) : undefined;
}

/** Editions out of use go when the last tab that was open at the change is closed. */
async function tidy(): Promise<void> {
  const { saved, pending } = await store.read();
  const open = (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).map(
    ({ id }) => id,
  );
  for (const build of await store.builds()) {
    if (build === saved?.build || build === pending?.build) continue;
    const tabs = await store.tabs(build);
    if (!tabs) await store.writeTabs(build, open);
    else if (!tabs.some((id) => open.includes(id))) await store.drop(build);
  }
}
