import { describe, expect, it } from 'vitest';
import { getLibrary } from '../../src/content/current.ts';
import { provisionPath } from '../../src/law/provision.ts';
import { attributes, fileAt, pages, pageAt } from '../lib/site.ts';

const ids = new Map(pages.map((page) => [page.path, new Set(attributes(page.root, '[id]', 'id'))]));

/** Why a link is broken, or nothing. */
function fault(from: string, href: string): string | undefined {
  if (/^(?:https?:|mailto:|data:)/u.test(href)) return `${from}: leads outside the site: ${href}`;
  const url = new URL(href, `http://site${from}`);
  if (fileAt(url.pathname) === undefined) return `${from}: no page at ${href}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor !== '' && ids.get(url.pathname)?.has(anchor) !== true) return `${from}: no anchor ${href}`;
  return undefined;
}

describe('links', () => {
  it('all lead to a page and an anchor that exist', () => {
    const faults = pages.flatMap((page) => attributes(page.root, 'a[href]', 'href').map((href) => fault(page.path, href)));
    expect(faults.length).toBeGreaterThan(2000);
    expect(faults.filter((each) => each !== undefined)).toEqual([]);
  });

  it('of assets stay on the site', () => {
    const faults = pages.flatMap((page) =>
      [...attributes(page.root, 'link[href]:not([rel=canonical])', 'href'), ...attributes(page.root, '[src]', 'src')].map((href) => fault(page.path, href)),
    );
    expect(faults.filter((each) => each !== undefined)).toEqual([]);
  });

  it('are made of every reference the model found, but those to the provision they stand in', () => {
    const library = getLibrary();
    const expected = library.references.filter(
      ({ from, to }) =>
        !`${provisionPath(from)}-`.startsWith(`${provisionPath(to)}-`) &&
        !(to.clause === undefined && to.point === undefined && from.article === to.article && from.document === to.document),
    );
    const made = pages
      .filter(({ path }) => /\/dieu-[^/]+\/$/u.test(path))
      .flatMap((page) => attributes(page.root, 'law-text .prov a:not(.n, .term), law-text > p a:not(.term)', 'href'));
    expect(made.toSorted()).toEqual(expected.map(({ to }) => provisionPath(to)).toSorted());
  });

  it('lead back from every article to those that cite it', () => {
    const cited = attributes(pageAt('/luat/dieu-15/').root, 'aside a', 'href');
    expect(cited).toContain('/luat/dieu-17/#khoan-2');
    expect(cited).toContain('/luat/dieu-21/#khoan-1');
    expect(cited).toContain('/nghi-dinh-59-2023/dieu-3/');
  });
});
