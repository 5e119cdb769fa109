/** Reading with a narrow screen, large text, the keyboard, no script, paper, late fonts. */
import { describe, expect, it } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from '../lib/browser.ts';

const reader = useBrowser();
const paths = [
  '/',
  '/luat/',
  '/luat/chuong-4/',
  '/luat/dieu-11/',
  '/luat/dieu-43/',
  '/luat/dieu-82/',
  '/luat/toan-van/',
  '/tim-kiem/?q=cong%20khai',
  '/thuat-ngu/',
  '/bai-viet/',
  '/luat/sua-doi/',
  '/hoi-dap/',
  '/gioi-thieu/',
  '/404.html',
];

/** How far the page can be dragged sideways, in CSS pixels. */
const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

describe('nothing has to be dragged sideways', () => {
  it.each(paths)('%s at 320 px', async (path) => {
    const page = await reader.open(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it.each(paths)('%s at 360 px with text of 200 %%', async (path) => {
    const page = await reader.open(path, { viewport: PHONE });
    await page.evaluate(() => {
      const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
      document.documentElement.style.fontSize = `${size * 2}px`;
    });
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe('with the keyboard', () => {
  it('the first stop leads to the content, and every stop can be seen', async () => {
    const page = await reader.open('/luat/dieu-16/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Đến nội dung chính');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#noi-dung');
    await page.reload();
    const stops: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const box = element.getBoundingClientRect();
        return {
          text: (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40),
          end: element === document.body,
          seen: box.width > 0 && box.bottom > 0,
          ring: getComputedStyle(element).outlineStyle,
        };
      });
      if (stop.end) break;
      expect(stop).toMatchObject({ seen: true, ring: 'solid' });
      stops.push(stop.text);
    }
    expect(stops).toContain('Khoản 1.');
    expect(stops).toContain('Chép trích dẫn');
  });

  it('Enter on the number of a clause opens its address and marks it', async () => {
    const page = await reader.open('/luat/dieu-16/');
    await page.focus('#khoan-3 > p > a.n');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#khoan-3');
    expect(await page.evaluate(() => document.querySelector('.prov:target')?.id)).toBe('khoan-3');
  });
});

describe('copying', () => {
  it('a citation gives the official form and the address, and says so', async () => {
    const context = await reader.context({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto('/luat/dieu-12/');
    await page.click('#khoan-1-diem-dd button.cite');
    await page.waitForFunction(() => document.querySelector('.copied')?.textContent !== '');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^điểm đ khoản 1 Điều 12 Luật Thực hiện dân chủ ở cơ sở số 10\/2022\/QH15 \(http.*\/luat\/dieu-12\/#khoan-1-diem-dd\)$/u);
    expect(await page.textContent('.copied')).toContain('Đã chép');
    await context.close();
  });

  it('works without a secure address too', async () => {
    const page = await reader.open('/luat/dieu-12/');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.click('#khoan-2 button.cite');
    await page.waitForFunction(() => document.querySelector('.copied')?.textContent !== '');
    expect(await page.textContent('.copied')).toContain('khoản 2 Điều 12');
  });

  it('a selection of the text carries the numbers and no button', async () => {
    const page = await reader.open('/luat/dieu-16/');
    const text = await page.evaluate(() => {
      const element = document.querySelector('#khoan-2');
      if (element === null) throw new Error('no clause');
      getSelection()?.selectAllChildren(element);
      return getSelection()?.toString();
    });
    expect(text).toMatch(/^2\. /u);
    expect(text).not.toContain('Chép');
  });
});

describe('without JavaScript', () => {
  it('an article is whole, and no dead button is shown', async () => {
    const page = await reader.open('/luat/dieu-21/', { javaScriptEnabled: false });
    expect(await page.locator('#khoan-2').innerText()).toMatch(/^2\.\s/u);
    expect(await page.locator('button.cite:visible').count()).toBe(0);
  });

  it('the search page lists all articles', async () => {
    const page = await reader.open('/tim-kiem/?q=abc', { javaScriptEnabled: false });
    expect(await page.locator('noscript a').count()).toBe(147);
  });
});

describe('layout', () => {
  it('does not move when fonts come late', async () => {
    const context = await reader.context({ viewport: PHONE });
    const page = await context.newPage();
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of ['/luat/dieu-11/', '/', '/luat/']) {
      await page.goto(path);
      await page.waitForTimeout(2500);
      const shift = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
      console.log(`${path}: CLS ${shift.toFixed(4)} with fonts 1.5 s late`);
      expect(shift).toBeLessThan(0.02);
    }
    await context.close();
  });

  it('of an article takes at most six requests, none to another site', async () => {
    const context = await reader.context();
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('/luat/dieu-11/', { waitUntil: 'networkidle' });
    expect(requests.length).toBeLessThanOrEqual(6);
    expect(new Set(requests.map((url) => new URL(url).origin)).size).toBe(1);
    await context.close();
  });

  it('has no animation where the reader asked for none', async () => {
    const page = await reader.open('/luat/dieu-11/', { reducedMotion: 'reduce' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
});

describe('on paper', () => {
  it.each(['/luat/dieu-11/', '/luat/toan-van/'])('%s is black on white, with citation and address, and without controls', async (path) => {
    const page = await reader.open(path, { viewport: DESKTOP, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => [getComputedStyle(document.documentElement).color, getComputedStyle(document.documentElement).backgroundColor])).toEqual([
      'rgb(0, 0, 0)',
      'rgb(255, 255, 255)',
    ]);
    expect(await page.innerText('.printed')).toMatch(new RegExp(`Trích dẫn: .*số 10/2022/QH15\\. Địa chỉ: http.*${path}$`, 'u'));
    expect(await page.locator('button:visible, nav:visible, form:visible').count()).toBe(0);
    const coloured = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((element) => !['rgb(0, 0, 0)', 'rgb(255, 255, 255)'].includes(getComputedStyle(element).color))
        .map((element) => element.className),
    );
    expect(coloured).toEqual([]);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});
