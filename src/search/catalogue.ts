/** What the search page must know of the law to jump straight to a cited provision: a few kilobytes, fetched when first needed. */
import type { DocumentNames } from '../law/document-names.ts';
import { divisionsOf, type Article, type Law } from '../law/model.ts';
import { citeInside, parseProvisionPath, type ProvisionRef } from '../law/provision.ts';

/** Title, then the points of each clause (`{ '2': 'abc' }`; clause `''` for points directly under the article). */
export type CatalogueArticle = readonly [title: string, clauses: Readonly<Record<string, string>>];

export interface Catalogue {
  readonly documents: readonly (DocumentNames & { readonly shortTitle: string })[];
  /** Articles by label, by slug of their document. */
  readonly articles: Readonly<Record<string, Readonly<Record<string, CatalogueArticle>>>>;
}

/** The catalogue of the law. Labels of points are joined by spaces. */
export function buildCatalogue(law: Law): Catalogue {
  return {
    documents: law.documents.map(({ slug, kind, number, citedAs, aliases, shortTitle }) => ({ slug, kind, number, citedAs, aliases, shortTitle })),
    articles: Object.fromEntries(
      law.documents.map((document) => [document.slug, Object.fromEntries(document.articles.map((article) => [article.label, toEntry(article)]))]),
    ),
  };
}

function toEntry(article: Article): CatalogueArticle {
  const clauses: Record<string, string> = {};
  for (const division of divisionsOf(article)) {
    if (division.kind === 'point') clauses[''] = [clauses[''], division.label].filter(Boolean).join(' ');
    else
      clauses[division.label] = divisionsOf(division)
        .map(({ label }) => label)
        .join(' ');
  }
  return [article.title, clauses];
}

/** Whether the catalogue holds the provision. */
export function catalogueHas(catalogue: Catalogue, ref: ProvisionRef): boolean {
  const entry = catalogue.articles[ref.document]?.[ref.article];
  if (entry === undefined) return false;
  const points = entry[1][ref.clause ?? ''];
  if (ref.clause !== undefined && points === undefined) return false;
  return ref.point === undefined || (points ?? '').split(' ').includes(ref.point);
}

/** A citation that stands on its own among those of several documents: `khoản 3 Điều 3 Nghị định 59/2023`. */
export function citeAmongAll(catalogue: Catalogue, ref: ProvisionRef): string {
  return [citeInside(ref), documentName(catalogue, ref)].filter(Boolean).join(' ');
}

/** The short title of the document a page is part of; `undefined` for pages that are part of none. */
export function documentNameOf(catalogue: Catalogue, path: string): string | undefined {
  const ref = parseProvisionPath(path);
  return ref && documentName(catalogue, ref);
}

function documentName(catalogue: Catalogue, ref: ProvisionRef): string | undefined {
  return catalogue.documents.find(({ slug }) => slug === ref.document)?.shortTitle;
}
