/** The built site as tests see it. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';
import { htmlFiles } from '../../scripts/lib/dist.ts';

export const dist = 'dist';

export interface Page {
  /** Address from the root, `/luat/dieu-15/`. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly root: HTMLElement;
}

/** Every page of the built site, parsed once. */
export const pages: readonly Page[] = htmlFiles(dist).map((file) => {
  const html = readFileSync(file, 'utf8');
  return { file, html, root: parse(html, { comment: false }), path: `/${relative(dist, file).replace(/index\.html$/u, '')}` };
});

/** The page at an address. */
export function pageAt(path: string): Page {
  const page = pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`No page at ${path}: build the site first`);
  return page;
}

/** Attribute values, in page order. */
export function attributes(root: HTMLElement, selector: string, name: string): string[] {
  return root.querySelectorAll(selector).map((element) => element.getAttribute(name) ?? '');
}

/** The file an address is served from, if it exists. */
export function fileAt(path: string): string | undefined {
  const file = join(dist, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) ? file : undefined;
}

export function gzipSize(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}

/** What a page makes the reader download before touching anything. Sizes in bytes after gzip; fonts are counted, not weighed. */
export function weigh(page: Page): { bytes: number; requests: number } {
  const assets = new Set([
    ...attributes(page.root, 'link[rel=stylesheet]', 'href'),
    ...attributes(page.root, 'link[rel=modulepreload]', 'href'),
    ...attributes(page.root, 'script[src]', 'src'),
  ]);
  const others = new Set([
    ...attributes(page.root, 'link[rel=preload]', 'href'),
    ...attributes(page.root, 'link[rel=icon]', 'href'),
    ...attributes(page.root, 'img', 'src'),
  ]);
  const bytes = [...assets].reduce((sum, asset) => sum + gzipSize(readFileSync(join(dist, asset))), gzipSize(page.html));
  return { bytes, requests: 1 + new Set([...assets, ...others]).size };
}
