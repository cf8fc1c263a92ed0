/// <reference lib="webworker" />

/**
 * Shows a page of ours when a page of Salient cannot be reached, and does nothing else: answers, scripts and pictures go their
 * usual way, so that nothing old is ever shown for something new.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
/** Of the files it keeps: others get a new cache. */
declare const OFFLINE_VERSION: string;

const page = '/offline.html';
const kept = [page, '/offline.css', '/offline.js'];
const cacheName = `salient-offline-${OFFLINE_VERSION}`;

const install = async (): Promise<void> => {
  const cache = await caches.open(cacheName);
  await cache.addAll(kept.map((path) => new Request(path, { cache: 'reload' })));
  await worker.skipWaiting();
};

const activate = async (): Promise<void> => {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('salient-offline-') && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.registration.navigationPreload?.enable(); // the page is asked for while this worker wakes up
  await worker.clients.claim();
};

const orKept = async (request: Request, preloaded: Promise<Response | undefined>, path: string): Promise<Response> => {
  try {
    return (await preloaded) ?? (await fetch(request));
  } catch {
    return (await caches.match(path)) ?? Response.error();
  }
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate' && request.method === 'GET') {
    // a form is never sent twice
    event.respondWith(orKept(request, event.preloadResponse, page));
  } else if (origin === worker.location.origin && kept.includes(pathname)) {
    event.respondWith(orKept(request, Promise.resolve(undefined), pathname));
  }
});
