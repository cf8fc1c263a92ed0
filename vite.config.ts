import type { Plugin, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';
import { offline } from './vite.offline';

/**
 * The page links its style sheet, so that the first paint has it. In development a linked sheet would go through a plugin
 * meant for Lit styles, which refuses it, and would not follow changes; imported by a script it does.
 */
const liveStyles: Plugin = {
  name: 'salient:live-styles',
  apply: 'serve',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(
        /<link rel="stylesheet" href="\.\/(styles\/[^"]+)" \/>/,
        '<script type="module">import "./$1";</script>',
      ),
  },
};

const customConfig: UserConfigFn = () => ({ plugins: [liveStyles, offline] });

export default overrideVaadinConfig(customConfig);
