import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';

type Files = Record<string, string | Uint8Array>;

/** Bundles one entry of frontend/offline by itself: these files must stand alone when nothing else can be fetched. */
async function bundled(name: string, entry: string, define: Record<string, string> = {}): Promise<Files> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      assetsInlineLimit: 100_000,
      modulePreload: false,
      rolldownOptions: {
        input: { [name]: entry },
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const outputs = 'output' in result ? result.output : [];
  return Object.fromEntries(outputs.map((it) => [it.fileName, it.type === 'chunk' ? it.code : it.source]));
}

/**
 * What makes Salient installable, at addresses that stay: the manifest with its icons, and the worker with the page it keeps.
 * The worker changes whenever the page does, so that browsers notice.
 */
export const offline: Plugin = {
  name: 'salient:offline',
  apply: 'build',
  async generateBundle() {
    const page: Files = {
      'offline.html': readFileSync('frontend/offline/offline.html'),
      ...(await bundled('offline', 'frontend/offline/page.ts')),
    };
    const version = createHash('sha256').update(Object.values(page).map(String).join()).digest('hex').slice(0, 12);
    const files: Files = {
      ...page,
      ...(await bundled('sw', 'frontend/offline/worker.ts', { OFFLINE_VERSION: JSON.stringify(version) })),
      'manifest.json': readFileSync('frontend/offline/manifest.json'),
      'icons/192.png': readFileSync('frontend/brand/icon-192.png'),
      'icons/512.png': readFileSync('frontend/brand/icon-512.png'),
      'icons/512-maskable.png': readFileSync('frontend/brand/icon-512-maskable.png'),
      'icons/180.png': readFileSync('frontend/brand/icon-180.png'),
    };
    for (const [fileName, source] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName, source });
    }
  },
};
