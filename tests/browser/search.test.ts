/** Searching on the built site, as people type. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { getLibrary } from '../../src/content/current.ts';
import { citeInside, provisionPath } from '../../src/law/provision.ts';
import { PHONE, useBrowser } from '../lib/browser.ts';

const reader = useBrowser();
const gzipSize = (content: Buffer) => gzipSync(content, { level: 9 }).length;

async function results(page: Page): Promise<string[]> {
  await page.waitForSelector('html[data-search-ready=true]');
  return page.$$eval('[data-search-result]', (items) => items.map((item) => item.querySelector('a[href]')?.getAttribute('href') ?? ''));
}

async function search(query: string): Promise<string[]> {
  const page = await reader.open(`/tim-kiem/?q=${encodeURIComponent(query)}`);
  const found = await results(page);
  await page.context().close();
  return found;
}

describe('search', () => {
  it.each([
    ['khoản 2 điều 15', '/luat/dieu-15/#khoan-2'],
    ['d15 k2', '/luat/dieu-15/#khoan-2'],
    ['15', '/luat/dieu-15/'],
    ['điểm đ khoản 1 Điều 12', '/luat/dieu-12/#khoan-1-diem-dd'],
    ['dieu 3 nghi dinh 59', '/nghi-dinh-59-2023/dieu-3/'],
  ])('jumps: %s', async (query, expected) => {
    expect((await search(query))[0]).toBe(expected);
  });

  it.each([
    ['quy định', 'quy dinh'],
    ['đóng góp', 'dong gop'],
    ['niêm yết', 'niem yet'],
    ['điểm sinh hoạt cộng đồng', 'diem sinh hoat cong dong'],
  ])('finds the same with and without marks: %s', async (marked, unmarked) => {
    const [first, second, third] = [await search(marked), await search(unmarked), await search(marked.normalize('NFD'))];
    expect(first.length).toBeGreaterThan(0);
    expect(second.length).toBeGreaterThan(0);
    expect(third).toEqual(first);
    expect(first.slice(0, 5).some((path) => second.slice(0, 5).includes(path))).toBe(true);
  });

  it('finds clauses inside pages when asked for the full text', async () => {
    const page = await reader.open('/tim-kiem/?q=niem%20yet%2030%20ngay');
    await results(page);
    await page.click('.deeper');
    await page.waitForSelector('.results ul a');
    const inside = await page.$$eval('.results ul a', (links) => links.map((link) => link.getAttribute('href')));
    expect(inside).toContain('/luat/dieu-13/#khoan-2');
    await page.click('.results ul a[href="/luat/dieu-13/#khoan-2"]');
    await page.waitForURL('**/luat/dieu-13/#khoan-2');
    expect(await page.evaluate(() => document.querySelector('.prov:target')?.id)).toBe('khoan-2');
  });

  it('names the document of every provision an answer rests on, and of every article', async () => {
    const page = await reader.open('/tim-kiem/?q=bao%20tr%C6%B0%E1%BB%9Bc%20h%E1%BB%8Dp%20th%C3%B4n%20m%E1%BA%A5y%20ng%C3%A0y');
    await results(page);
    const basis = await page.$$eval('.results p > a[href^="/nghi-dinh-"]', (links) => links.map((link) => link.textContent));
    expect(basis).toContain('khoản 3 Điều 3 Nghị định 59/2023');
    expect(basis.every((citation) => /Nghị định (59|61)\/2023$/u.test(citation))).toBe(true);
    const sources = await page.$$eval('.results li', (items) =>
      items.filter((item) => item.querySelector(':scope > a[href^="/nghi-dinh-"]')).map((item) => item.querySelector('small')?.textContent),
    );
    expect(sources).toContain('Nghị định 59/2023');
    await page.context().close();
  });

  it('answers as the reader types, keeps the address, and tells screen readers', async () => {
    const page = await reader.open('/tim-kiem/', { viewport: PHONE });
    await page.waitForSelector('html[data-search-ready=true]');
    await page.fill('search-page input', 'hương ước');
    await page.waitForSelector('[data-search-result]');
    expect(new URL(page.url()).searchParams.get('q')).toBe('hương ước');
    expect(await page.textContent('search-page [role=status]')).toMatch(/Có \d+ kết quả sát nhất/u);
    await page.fill('search-page input', 'zzzzzz');
    await page.waitForFunction(() => document.querySelectorAll('[data-search-result]').length === 0);
    expect(await page.textContent('search-page [role=status]')).toContain('Không tìm thấy');
    expect(await page.inputValue('search-page input')).toBe('zzzzzz');
  });

  it('loads nothing of the index before it is asked', async () => {
    const context = await reader.context();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('/tim-kiem/', { waitUntil: 'networkidle' });
    expect(requests.filter((path) => path.startsWith('/pagefind/') || path.endsWith('.json'))).toEqual([]);
    await context.close();
  });

  it('says what to do when its data cannot be loaded', async () => {
    const context = await reader.context();
    const page = await context.newPage();
    await page.route('**/muc-luc.json', (route) => route.abort());
    await page.goto('/tim-kiem/?q=abc');
    await page.waitForSelector('html[data-search-ready=true]');
    expect(await page.textContent('search-page [role=status]')).toContain('Chưa tải được');
    await context.close();
  });

  it.each(['<img src=x onerror=alert(1)>', '"\'`;--', '(((', '.*+?[', 'a'.repeat(10_000), '😀😀', '\u202eabc', '%00', '../../etc', ' '])(
    'takes hostile text: %j',
    async (query) => {
      const context = await reader.context();
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('dialog', (dialog) => {
        errors.push('dialog');
        void dialog.dismiss();
      });
      await page.goto('/tim-kiem/');
      await page.waitForSelector('html[data-search-ready=true]');
      await page.fill('search-page input', query);
      await page.press('search-page input', 'Enter');
      await page.waitForSelector('html[data-search-ready=true]');
      await page.waitForTimeout(300);
      expect(await page.locator('search-page img').count()).toBe(0);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('says what it understood, and goes back to what was typed', async () => {
    const page = await reader.open('/tim-kiem/?q=qcdc%20la%20gi');
    await results(page);
    expect(await page.textContent('.understood b')).toContain('quy chế');
    expect(await page.inputValue('search-page input')).toBe('qcdc la gi');
    await page.click('.literally');
    await page.waitForSelector('html[data-search-ready=true]');
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.understood')?.hidden === true);
    expect(new URL(page.url()).searchParams.get('nguyen')).toBe('1');
  });

  it('offers a near spelling, which one press searches for', async () => {
    const page = await reader.open('/tim-kiem/?q=huogn%20uoc');
    await results(page);
    await page.click('.suggestion button');
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.suggestion')?.hidden === true);
    expect(await page.inputValue('search-page input')).toBe('huong uoc');
  });

  it('shows the words of a cited clause before the reader goes there', async () => {
    const page = await reader.open('/tim-kiem/?q=k2%20d13');
    await page.waitForFunction(() => document.querySelector('.jump')?.textContent.includes('30 ngày') === true);
    expect(await page.getAttribute('.jump a', 'href')).toBe('/luat/dieu-13/#khoan-2');
  });

  it('filters by kind of page, audience and chapter', async () => {
    const page = await reader.open('/tim-kiem/?q=cong%20khai');
    await results(page);
    await page.selectOption('select[name=loai]', 'Luật');
    await page.waitForSelector('html[data-search-ready=true]');
    await page.selectOption('select[name=chuong]', 'Chương III');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-search-result] a')].every((link) => /^\/luat\/dieu-(?:4[6-9]|5\d|6[0-3])\//u.test(link.getAttribute('href') ?? '')),
    );
    expect(await page.locator('[data-search-result]').count()).toBeGreaterThan(2);
  });

  it('remembers searches on the device alone, and forgets them when told', async () => {
    const page = await reader.open('/tim-kiem/');
    await page.fill('search-page input', 'hương ước');
    await page.press('search-page input', 'Enter');
    await results(page);
    await page.fill('search-page input', '');
    await page.waitForSelector('.recent:not([hidden])');
    expect(await page.textContent('.recent span')).toBe('hương ước');
    await page.click('.forget');
    expect(await page.locator('.recent:visible').count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it('works where the device forbids storage', async () => {
    const context = await reader.context();
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('forbidden');
        },
      });
    });
    const page = await context.newPage();
    await page.goto('/tim-kiem/?q=15');
    expect((await results(page))[0]).toBe('/luat/dieu-15/');
    await context.close();
  });

  it('opens from any page with "/", and from its box without a script', async () => {
    const page = await reader.open('/luat/dieu-16/');
    await page.keyboard.press('/');
    await page.keyboard.type('10% ho');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=10%25+ho');
    expect((await results(page)).length).toBeGreaterThan(0);
    const plain = await reader.open('/luat/dieu-16/', { javaScriptEnabled: false });
    await plain.fill('header input', 'abc');
    await plain.press('header input', 'Enter');
    expect(new URL(plain.url()).pathname).toBe('/tim-kiem/');
  });

  it.each(['niêm yết bao nhiêu ngày', 'những việc dân bàn', 'ubnd công nhận hay mặt trận công nhận', 'tiền lương thang bảng lương'])(
    'costs at most 200 kB the first time, page and fonts apart: %s',
    async (query) => {
      const context = await reader.context();
      const page = await context.newPage();
      let bytes = 0;
      page.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (!/\.(?:woff2|css|svg)$|\/$/u.test(pathname))
          void response.body().then((body) => (bytes += /\.(?:pf_|pagefind)/u.test(pathname) ? body.length : gzipSize(body)));
      });
      await page.goto(`/tim-kiem/?q=${encodeURIComponent(query)}`);
      await results(page);
      await page.waitForTimeout(500);
      console.log(`first search "${query}": ${bytes} B`);
      expect(bytes).toBeGreaterThan(40_000);
      expect(bytes).toBeLessThanOrEqual(200_000);
      await context.close();
    },
  );

  it('reaches every article by its citation', async () => {
    const page = await reader.open('/tim-kiem/');
    await page.waitForSelector('html[data-search-ready=true]');
    const articles = getLibrary().documents.flatMap(({ articles: each, citedAs }) =>
      each.map((article) => ({ query: `${citeInside(article.ref)} ${citedAs}`, path: provisionPath(article.ref) })),
    );
    const missed: string[] = [];
    for (const { query, path } of articles.filter((_, index) => index % 7 === 0)) {
      await page.fill('search-page input', query);
      await page.press('search-page input', 'Enter');
      await page
        .waitForFunction((href) => document.querySelector('[data-search-result] a')?.getAttribute('href') === href, path, { timeout: 5000 })
        .catch(() => missed.push(query));
    }
    expect(missed).toEqual([]);
  });
});
