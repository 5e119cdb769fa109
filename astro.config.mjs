import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { contentGuard } from './src/content/guard.ts';
import { remarkNotation } from './src/content/remark-notation.ts';
import { fonts } from './src/fonts/subset.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  // The default of Astro 7 drops the line break between inline elements, which would fuse two Vietnamese words.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Astro remembers rendered content by its name alone; another content folder needs a memory of its own.
  cacheDir: process.env.CONTENT_DIR ? `./node_modules/.astro-${process.env.CONTENT_DIR.replace(/\W+/gu, '-')}` : './node_modules/.astro',
  devToolbar: { enabled: false },
  vite: {
    build: {
      // Nothing is inlined into pages, so that a strict content security policy holds.
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks every MDX module with a directive of its own; the bundler's remark on it, once per article, hides real warnings.
        onLog: (level, log, handler) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
  integrations: [fonts(), contentGuard(), mdx()],
  markdown: {
    syntaxHighlight: false,
    // Smart punctuation would edit the words of the law.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm, remarkNotation] }),
  },
});
