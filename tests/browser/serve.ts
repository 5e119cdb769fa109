/** Serves the built site for browser tests, once for all of them. */
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the served site, without a slash at its end. */
    site: string;
  }
}

export default async function serve(project: TestProject) {
  const server = await preview({ root: '.', logLevel: 'error', server: { port: 4399, host: '127.0.0.1' } });
  project.provide('site', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
