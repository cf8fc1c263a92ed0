import { defineConfig } from 'vitest/config';

/** The browser's parts in a simulated page. The bundle itself is Vaadin's (vite.config.ts). */
export default defineConfig({
  test: {
    environment: 'happy-dom',
    include: ['frontend/test/**/*.test.ts'],
    restoreMocks: true,
    // Style sheets are empty in tests, unless one asks for their text.
    css: { include: /\?raw$/ },
  },
});
