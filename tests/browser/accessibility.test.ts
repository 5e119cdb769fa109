/** axe on every kind of page, light and dark, phone and desktop. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from '../lib/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const reader = useBrowser();

const kinds = [
  '/',
  '/luat/',
  '/luat/chuong-2/',
  '/luat/dieu-11/',
  '/luat/dieu-43/',
  '/luat/toan-van/',
  '/nghi-dinh-59-2023/',
  '/nghi-dinh-59-2023/dieu-3/',
  '/tim-kiem/?q=niem%20yet',
  '/tim-kiem/',
  '/hoi-dap/',
  '/hoi-dap/xa-doi-thoai-voi-dan-may-lan-mot-nam/',
  '/thuat-ngu/',
  '/dinh-chinh/',
  '/ke-hoach/',
  '/ke-hoach/173-kh-tu/',
  '/bai-viet/',
  '/bai-viet/thai-nguyen-2022/',
  '/luat/sua-doi/',
  '/gioi-thieu/',
  '/404.html',
];
const settings = [
  { colorScheme: 'light', viewport: PHONE },
  { colorScheme: 'light', viewport: DESKTOP },
  { colorScheme: 'dark', viewport: PHONE },
  { colorScheme: 'dark', viewport: DESKTOP },
] as const;

describe.each(settings)('axe finds nothing: $colorScheme, $viewport.width px', (options) => {
  it.each(kinds)('%s', async (path) => {
    const page = await reader.open(path, options);
    if (path.startsWith('/tim-kiem/')) await page.waitForSelector('html[data-search-ready=true]');
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { run } = (window as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } })
        .axe;
      const result = await run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return result.violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ target }) => target.join(' '))
            .join(', ')}`,
      );
    });
    expect(violations).toEqual([]);
    await page.context().close();
  });
});
