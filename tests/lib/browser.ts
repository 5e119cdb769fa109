/** A real browser from the project's own packages: nothing to install on the machine. */
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** The flags the package brings run everything in one process, which dies with its first page. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

/** Opens pages of the served site; everything opened in a test file is closed at its end. */
export interface Reader {
  /** A fresh context: nothing stored, nothing cached. */
  context: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  /** A page of the site in a fresh context. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
}

/** Starts one browser for a test file. */
export function useBrowser(): Reader {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
  });
  const context = async (options: BrowserContextOptions = {}): Promise<BrowserContext> => {
    if (browser === undefined) throw new Error('The browser has not started');
    return browser.newContext({ baseURL: inject('site'), viewport: DESKTOP, ...options });
  };
  return {
    context,
    open: async (path, options) => {
      const page = await (await context(options)).newPage();
      await page.goto(path);
      return page;
    },
  };
}
