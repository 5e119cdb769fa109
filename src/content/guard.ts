/** Stops `astro build` before it starts when the content holds mistakes, and says what the content holds when it does not. */
import type { AstroIntegration } from 'astro';
import { contentFolder } from './files.ts';
import { forgetLibrary, getLibrary } from './current.ts';
import { summarize } from './summary.ts';

export function contentGuard(): AstroIntegration {
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile }) => {
        addWatchFile(contentFolder);
        if (command === 'build') logger.info(summarize(getLibrary()));
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentFolder)) return;
          forgetLibrary();
          try {
            getLibrary();
          } catch (error) {
            logger.error(String(error));
          }
        });
      },
    },
  };
}
