/** Answers a query in the browser: a direct jump where one is named, then pages by what editors say of them and by their full text. */
import { parseProvisionPath } from '../../law/provision.ts';
import { type Catalogue, citeAmongAll, documentNameOf } from '../../search/catalogue.ts';
import { combine, type FullTextHit } from '../../search/combine.ts';
import type { Contents } from '../../search/contents.ts';
import { findJump, type Jump } from '../../search/jump.ts';
import { mergeByBestScore } from '../../search/merge.ts';
import { type Ranked, RecordIndex } from '../../search/rank.ts';
import type { SearchRecord } from '../../search/record.ts';
import { suggest } from '../../search/suggest.ts';
import { understand } from '../../search/understand.ts';
import { type DVocabulary, dVariants } from '../../search/vocabulary.ts';
import { loadPagefind, type Pagefind, type PagefindPage } from './pagefind.ts';

/** What to show for a query. */
export interface Answer {
  readonly jump: Jump | undefined;
  readonly results: readonly Result[];
  readonly understood: string | undefined;
  readonly suggestion: string | undefined;
  /** Whether the full text was asked too. */
  readonly deep: boolean;
}

/** A page to show, with the clauses inside it that match. */
export interface Result {
  readonly record: SearchRecord;
  /** What the page is part of: the document, or the kind of page. */
  readonly source: string;
  /** The provisions an answer rests on, each named with its document. */
  readonly basis: readonly { readonly path: string; readonly citation: string }[];
  readonly inside: PagefindPage['sub_results'];
}

/** Which pages to look at; empty strings mean all. */
export interface Filter {
  readonly kind: string;
  readonly audience: string;
  readonly chapter: string;
}

const SHOWN = 12;
/** Hits of the full text that get a vote: each costs a request. */
const VOTING = 5;
/** Words sent to the full text: each may cost a piece of its index, and it wants every one of them on the page. */
const FULL_TEXT_WORDS = 2;
/** A page that scores this much says what was asked. The full text, 150 kB on a phone, is then only fetched if the reader wants it. */
const CONFIDENT = 1;

interface Loaded {
  readonly contents: Contents;
  readonly index: RecordIndex;
  readonly byPath: ReadonlyMap<string, SearchRecord>;
}

/** Loads what it needs with the first search, once. */
export class SearchEngine {
  private contents: Promise<Loaded> | undefined;
  private fullText: Promise<[Pagefind, DVocabulary]> | undefined;

  /**
   * @param deep true when the reader wants the full text searched in any case
   * @param early called with the answer from the pages' own words, while the full text is still loading
   */
  async answer(typed: string, filter: Filter, { literal, deep }: { literal: boolean; deep: boolean }, early: (answer: Answer) => void): Promise<Answer> {
    this.contents ??= loadContents();
    const { contents, index, byPath } = await this.contents;
    const { query, readings, understood } = understand(typed, (plain) => index.has(plain), contents.synonyms, literal);
    const jump = findJump(query, contents.catalogue);
    const suggestion = literal ? undefined : suggest(query, index.vocabulary);
    const ranked = index.rank(readings);
    const finish = (all: readonly Ranked[], pages: ReadonlyMap<string, PagefindPage>, asked: boolean): Answer => ({
      jump,
      understood,
      suggestion,
      deep: asked,
      results: all
        .filter(({ record }) => passes(record, filter))
        .slice(0, SHOWN)
        .map(({ record }) => ({
          record,
          source: documentNameOf(contents.catalogue, record.p) ?? record.k,
          basis: (record.r ?? []).map((path) => ({ path, citation: citationOf(contents.catalogue, path) })),
          inside: pages.get(record.p)?.sub_results ?? [],
        })),
    });
    const shallow = finish(ranked, new Map(), false);
    if (!deep && (jump !== undefined || (ranked[0]?.score ?? 0) >= CONFIDENT)) return shallow;
    early(shallow);
    const words = index.rarest(readings[0]?.syllables ?? [], FULL_TEXT_WORDS).map(({ marked }) => marked);
    const pages = await this.searchFullText(words.join(' '));
    const hits = pages.map(({ page, score }): FullTextHit => ({ id: page.url, path: page.url, score }));
    return finish(combine(ranked, hits, byPath), new Map(pages.map(({ page }) => [page.url, page])), true);
  }

  private async searchFullText(query: string): Promise<{ page: PagefindPage; score: number }[]> {
    if (query === '') return [];
    this.fullText ??= Promise.all([loadPagefind(), loadJson<DVocabulary>('/tim-kiem/tu-d.json')]);
    const [pagefind, vocabulary] = await this.fullText;
    const found = await Promise.all(dVariants(query, vocabulary).map((variant) => pagefind.search(variant)));
    const best = mergeByBestScore(found.map(({ results }) => results)).slice(0, VOTING);
    return Promise.all(best.map(async (result) => ({ page: await result.data(), score: result.score })));
  }
}

function citationOf(catalogue: Catalogue, path: string): string {
  const ref = parseProvisionPath(path);
  return ref === undefined ? path : citeAmongAll(catalogue, ref);
}

function passes(record: SearchRecord, { kind, audience, chapter }: Filter): boolean {
  return (kind === '' || record.k === kind) && (audience === '' || record.a?.includes(audience) === true) && (chapter === '' || record.c === chapter);
}

async function loadContents(): Promise<Loaded> {
  const contents = await loadJson<Contents>('/tim-kiem/muc-luc.json');
  return { contents, index: new RecordIndex(contents.records), byPath: new Map(contents.records.map((record) => [record.p, record])) };
}

async function loadJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
