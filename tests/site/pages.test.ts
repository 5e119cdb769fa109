import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { getLibrary } from '../../src/content/current.ts';
import { provisionAnchor, provisionPath } from '../../src/law/provision.ts';
import { provisionsOf } from '../../src/law/model.ts';
import { attributes, pages, pageAt } from '../lib/site.ts';

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    const faults: string[] = [];
    for (const page of pages) {
      const report = await validator.validateString(page.html, page.file);
      for (const { messages } of report.results) faults.push(...messages.map(({ line, ruleId, message }) => `${page.path}:${line} ${ruleId}: ${message}`));
    }
    expect(faults).toEqual([]);
  });

  it.each(pages.map((page) => [page.path, page] as const))('%s says in Vietnamese what it is', (path, { root }) => {
    expect(root.querySelector('html')?.getAttribute('lang')).toBe('vi');
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.querySelectorAll('main#noi-dung')).toHaveLength(1);
    expect(root.querySelector('title')?.text.length).toBeGreaterThan(10);
    expect(root.querySelector('meta[name=description]')?.getAttribute('content')?.length).toBeGreaterThan(10);
    if (path !== '/404.html') expect(root.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(new RegExp(`${path}$`, 'u'));
    const ids = attributes(root, '[id]', 'id');
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has a title of its own', () => {
    const titles = pages.map(({ root }) => root.querySelector('title')?.text);
    expect(titles).toEqual([...new Set(titles)]);
  });
});

describe('article pages', () => {
  const library = getLibrary();
  const articles = library.documents.flatMap(({ articles: each }) => each);

  it.each(articles.map((article) => [article.id, article] as const))('%s holds every provision, numbered, linked and citable', (_id, article) => {
    const { root } = pageAt(provisionPath(article.ref));
    for (const provision of provisionsOf(article)) {
      const element = root.querySelector(`#${provisionAnchor(provision.ref) ?? ''}`);
      const marker = element?.querySelector('p > a.n');
      expect(marker?.text).toBe(provision.kind === 'clause' ? `${provision.label}. ` : `${provision.label}) `);
      expect(marker?.getAttribute('href')).toBe(`#${provisionAnchor(provision.ref) ?? ''}`);
      expect(element?.querySelector('p > button.cite')?.text.trim()).toBe('Chép trích dẫn');
    }
    expect(root.querySelector('.status')?.text).toContain('không thay thế văn bản chính thức');
    expect(root.querySelector('.gist')?.text).toContain(article.gist.slice(0, 30));
  });

  it('warn before the text where a rule has changed or is unsettled', () => {
    const { root } = pageAt('/luat/dieu-11/');
    expect(root.querySelector('.status')?.text).toContain('Đã sửa từ 01/7/2025');
    expect(root.querySelector('.history')?.text).toContain('Luật số 47/2024/QH15');
    expect(root.querySelector('.notices')?.text).toContain('chưa xác minh');
  });
});
