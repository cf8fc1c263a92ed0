/** Has the browser keep the page for when there is no connection; after everything else, for nobody waits for it. */
export function keepOfflinePage(workers: ServiceWorkerContainer | undefined): void {
  const register = () =>
    workers?.register('/sw.js').catch(() => {
      // Not on this browser, or not over this connection: Salient works all the same.
    });
  if (document.readyState === 'complete') {
    register();
  } else {
    window.addEventListener('load', register, { once: true });
  }
}

if (import.meta.env.PROD) {
  keepOfflinePage(navigator.serviceWorker);
}
