/** Answers a query in the browser: a direct jump where one is named, then the pages that match. */
import type { Catalogue } from '../../search/catalogue.ts';
import { findJump, type Jump } from '../../search/jump.ts';
import { mergeByBestScore } from '../../search/merge.ts';
import { type DVocabulary, dVariants } from '../../search/vocabulary.ts';
import { loadPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';

/** What to show for a query. */
export interface Answer {
  readonly jump: Jump | undefined;
  readonly pages: readonly PagefindPage[];
  /** How many pages matched; `pages` holds the best of them. */
  readonly total: number;
}

const SHOWN = 10;
/** Nobody types more; a longer text was pasted by mistake and would only slow the search down. */
const MAX_QUERY = 300;

/** Loads everything the first search needs, once. */
export class SearchEngine {
  private loading: Promise<[Pagefind, DVocabulary, Catalogue]> | undefined;

  async answer(typed: string): Promise<Answer> {
    const query = typed.normalize('NFC').slice(0, MAX_QUERY).replace(/\s+/gu, ' ').trim();
    if (query === '') return { jump: undefined, pages: [], total: 0 };
    this.loading ??= Promise.all([loadPagefind(), loadJson<DVocabulary>('/tim-kiem/tu-d.json'), loadJson<Catalogue>('/tim-kiem/dieu-khoan.json')]);
    const [pagefind, vocabulary, catalogue] = await this.loading;
    const jump = findJump(query, catalogue);
    const passes = await Promise.all(dVariants(query, vocabulary).map((variant) => pagefind.search(variant)));
    const results = mergeByBestScore(passes.map((pass) => pass.results));
    const pages = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    return { jump, pages, total: results.length };
  }
}

async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  return (await response.json()) as T;
}
