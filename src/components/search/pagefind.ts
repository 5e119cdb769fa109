/** The part of Pagefind's browser interface that the search page uses. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
}

export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

export interface Pagefind {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** Loads Pagefind from the built site. It exists only after the build, so no bundler may look for it. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Without the worker, 12 kB less to download for a search of a few milliseconds.
  await pagefind.options({ noWorker: true, ranking: { metaWeights: { title: 5, tuKhoa: 3 } } });
  return pagefind;
}
