/** The query table on the built site, in the real browser: the bars below which search must not fall. */
import { expect, it } from 'vitest';
import { useBrowser } from '../lib/browser.ts';
import { answers, queryTable, Tally } from '../lib/query-table.ts';
import { pageAt } from '../lib/site.ts';

const reader = useBrowser();

it('answers real queries, with and without marks', async () => {
  const page = await reader.open('/tim-kiem/');
  const tallies = { marked: new Tally(), unmarked: new Tally() };
  const missed: string[] = [];
  for (const row of queryTable) {
    for (const kind of ['marked', 'unmarked'] as const) {
      await page.goto(`/tim-kiem/?q=${encodeURIComponent(row[kind])}`);
      await page.waitForSelector('html[data-search-ready=true]');
      const found = await page.$$eval('[data-search-result]', (items) =>
        items.slice(0, 10).map((item) => item.querySelector('a[href]')?.getAttribute('href') ?? ''),
      );
      const rank = found.findIndex((href) => answers(href, row.expected, (path) => pageAt(path).html));
      tallies[kind].add(rank);
      if (rank < 0 || rank > 2) missed.push(`${row[kind]} → ${found.slice(0, 3).join(' ')}`);
    }
  }
  const [marked, unmarked] = [tallies.marked.figures, tallies.unmarked.figures];
  console.log(`marked: hit@1 ${marked.hit1.toFixed(1)} %, hit@3 ${marked.hit3.toFixed(1)} %, MRR ${marked.mrr.toFixed(3)}`);
  console.log(`unmarked: hit@1 ${unmarked.hit1.toFixed(1)} %, hit@3 ${unmarked.hit3.toFixed(1)} %, MRR ${unmarked.mrr.toFixed(3)}`);
  console.log(missed.join('\n'));
  expect((marked.hit1 + unmarked.hit1) / 2).toBeGreaterThanOrEqual(75);
  expect((marked.hit3 + unmarked.hit3) / 2).toBeGreaterThanOrEqual(92);
  expect(marked.hit3 - unmarked.hit3).toBeLessThanOrEqual(3);
});
