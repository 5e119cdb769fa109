/** What a reader with a cheap phone has to download. */
import { describe, expect, it } from 'vitest';
import { pages, pageAt, weigh } from '../lib/site.ts';

const articles = pages.filter(({ path }) => /\/dieu-[^/]+\/$/u.test(path)).map((page) => ({ path: page.path, ...weigh(page) }));
const sizes = articles.map(({ bytes }) => bytes).toSorted((a, b) => a - b);

describe('an article page', () => {
  it('weighs at most 14 kB in the median and 20 kB at most (HTML, CSS, JS after gzip)', () => {
    const median = sizes[Math.floor(sizes.length / 2)] ?? Infinity;
    console.log(`article pages: median ${median} B, largest ${sizes.at(-1) ?? 0} B`);
    expect(median).toBeLessThanOrEqual(14_000);
    expect(sizes.at(-1)).toBeLessThanOrEqual(20_000);
  });

  it('takes at most six requests', () => {
    expect(Math.max(...articles.map(({ requests }) => requests))).toBeLessThanOrEqual(6);
  });

  it('holds its text without any script', () => {
    const { root } = pageAt('/luat/dieu-21/');
    expect(root.querySelectorAll('script:not([type=module])')).toHaveLength(0);
    expect(root.querySelectorAll('script:not([src])')).toHaveLength(0);
    expect(root.querySelector('#khoan-1')?.text).toContain('hai phần ba');
  });
});

describe('the whole site', () => {
  it('inlines no script and no style, so that a strict policy can hold', () => {
    for (const { path, root } of pages) {
      expect(root.querySelectorAll('script:not([src]), style, [style], [onclick], [onload]').length, path).toBe(0);
    }
  });
});
