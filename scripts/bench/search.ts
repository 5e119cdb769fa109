/**
 * Search on the query table, side by side and in one run: ours, plain Pagefind with its default settings over the same pages, and
 * MiniSearch with a folding tokenizer over the same records. Figures to compare, not to pass or fail: the bars are in the tests.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { preview } from 'astro';
import MiniSearch from 'minisearch';
import { parse } from 'node-html-parser';
import { close, createIndex } from 'pagefind';
import { type Browser, chromium, type Page } from 'playwright-core';
import { getLibrary } from '../../src/content/current.ts';
import { buildRecords } from '../../src/search/record.ts';
import { plainSyllables } from '../../src/search/syllables.ts';
import { answers, queryTable, Tally } from '../../tests/lib/query-table.ts';
import { htmlFiles } from '../lib/dist.ts';

const dist = 'dist';
const peerFolder = 'pagefind-peer';
const htmlOf = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');

interface PageText {
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

/** The pages ours finds, with their main text; the printable whole text answers every query and is left out. */
function pageTexts(): PageText[] {
  return htmlFiles(dist)
    .map((file) => ({ path: `/${file.slice(dist.length + 1).replace(/index\.html$/u, '')}`, root: parse(readFileSync(file, 'utf8')) }))
    .filter(({ path }) => !/toan-van|404|tim-kiem/u.test(path))
    .map(({ path, root }) => ({ path, title: root.querySelector('h1')?.text ?? '', text: root.querySelector('main')?.text ?? '' }));
}

async function writePeerIndex(texts: readonly PageText[]): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error('Pagefind gave no index');
  for (const { path, title, text } of texts) await index.addCustomRecord({ url: path, content: text, language: 'vi', meta: { title } });
  await index.writeFiles({ outputPath: join(dist, peerFolder) });
  await close();
}

type Search = (query: string) => Promise<string[]>;

async function run(name: string, search: Search): Promise<void> {
  const tallies = { marked: new Tally(), unmarked: new Tally(), all: new Tally() };
  for (const row of queryTable) {
    for (const kind of ['marked', 'unmarked'] as const) {
      const rank = (await search(row[kind])).findIndex((href) => answers(href, row.expected, htmlOf));
      tallies[kind].add(rank);
      tallies.all.add(rank);
    }
  }
  const { hit1, hit3, mrr } = tallies.all.figures;
  const cells = [
    name.padEnd(34),
    hit1.toFixed(1),
    hit3.toFixed(1),
    mrr.toFixed(3),
    tallies.marked.figures.hit3.toFixed(1),
    tallies.unmarked.figures.hit3.toFixed(1),
  ];
  console.log(cells.join('\t'));
}

function ours(page: Page, site: string): Search {
  return async (query) => {
    await page.goto(`${site}/tim-kiem/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector('html[data-search-ready=true]');
    return page.$$eval('[data-search-result]', (items) => items.slice(0, 10).map((item) => item.querySelector('a[href]')?.getAttribute('href') ?? ''));
  };
}

async function plainPagefind(page: Page, site: string): Promise<Search> {
  await page.goto(`${site}/gioi-thieu/`);
  return (query) =>
    page.evaluate(
      async ([address, text]) => {
        const pagefind = (await import(address ?? '')) as { search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> };
        const { results } = await pagefind.search(text ?? '');
        return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
      },
      [`/${peerFolder}/pagefind.js`, query],
    );
}

function miniSearch(texts: readonly PageText[]): Search {
  const byPath = new Map(texts.map((text) => [text.path, text]));
  const index = new MiniSearch({
    fields: ['title', 'words', 'gist', 'text'],
    idField: 'path',
    tokenize: plainSyllables,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 5, words: 3 }, prefix: true },
  });
  index.addAll(buildRecords(getLibrary()).map(({ p, t, w, g }) => ({ path: p, title: t, words: w.join(' '), gist: g, text: byPath.get(p)?.text ?? '' })));
  return (query) =>
    Promise.resolve(
      index
        .search(query)
        .slice(0, 10)
        .map(({ id }) => String(id)),
    );
}

/** A cheap phone on a slow line: 4× slower processor, 1.6 Mbit/s, 150 ms. */
async function slowPhone(browser: Browser, site: string, query: string): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const start = performance.now();
  await page.goto(`${site}/tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('[data-search-result]');
  const first = performance.now() - start;
  await page.waitForSelector('html[data-search-ready=true]');
  const all = performance.now() - start;
  const warm = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('search-page input');
    const form = document.querySelector<HTMLFormElement>('search-page form');
    if (input === null || form === null) throw new Error('no search box');
    const begin = performance.now();
    input.value = 'họp thôn bao nhiêu hộ';
    form.requestSubmit();
    while (document.documentElement.dataset.searchReady !== 'true') await new Promise((resolve) => setTimeout(resolve, 1));
    return performance.now() - begin;
  });
  await context.close();
  return [query.padEnd(44), `${Math.round(bytes / 1000)} kB`, `${Math.round(first)} ms`, `${Math.round(all)} ms`, `${Math.round(warm)} ms`].join('\t');
}

const texts = pageTexts();
await writePeerIndex(texts);
const server = await preview({ root: '.', logLevel: 'error', server: { port: 4398, host: '127.0.0.1' } });
const site = `http://127.0.0.1:${server.port}`;
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  console.log(`${queryTable.length} queries, each with and without marks\n`);
  console.log(['search'.padEnd(34), 'hit@1', 'hit@3', 'MRR', 'hit@3 marked', 'hit@3 unmarked'].join('\t'));
  await run('this site', ours(page, site));
  await run('Pagefind, default settings', await plainPagefind(page, site));
  await run('MiniSearch, folding tokenizer', miniSearch(texts));
  console.log(`\n${['slow phone'.padEnd(44), 'page and all', 'first result', 'all results', 'next query'].join('\t')}`);
  for (const query of ['niêm yết bao nhiêu ngày', 'ubnd công nhận hay mặt trận công nhận']) console.log(await slowPhone(browser, site, query));
} finally {
  await browser.close();
  await server.stop();
  rmSync(join(dist, peerFolder), { recursive: true, force: true });
}
