/** From a query straight to the provision or document it names. */
import { findCitations } from '../law/citation.ts';
import { parseCitationQuery } from '../law/citation-query.ts';
import { documentMatcher } from '../law/document-names.ts';
import { articleOf, provisionPath, type ProvisionRef } from '../law/provision.ts';
import { fold } from '../text/fold.ts';
import { type Catalogue, catalogueHas, citeAmongAll } from './catalogue.ts';

/** A place the query names. */
export interface Jump {
  readonly path: string;
  /** `Khoản 2 Điều 15 Luật Thực hiện …`. */
  readonly label: string;
  /** Title of the article or the document. */
  readonly title: string;
}

/**
 * The place a query names, or `undefined` when it names none that exists. A clause that does not exist leads to its article.
 */
export function findJump(query: string, catalogue: Catalogue): Jump | undefined {
  const matchDocument = documentMatcher(catalogue.documents);
  const [main] = catalogue.documents;
  if (main === undefined) return undefined;
  const typed = parseCitationQuery(query, matchDocument, main.slug);
  const cited = findCitations(query, { document: main.slug }, matchDocument).flatMap(({ target }) => target ?? []);
  const candidates = [...typed, ...cited];
  const ref = candidates.find((each) => catalogueHas(catalogue, each)) ?? candidates.map(articleOf).find((each) => catalogueHas(catalogue, each));
  if (ref !== undefined) return toJump(ref, catalogue);
  const folded = fold(query).trim();
  const mention = matchDocument(folded);
  if (mention?.length !== folded.length) return undefined;
  const document = catalogue.documents.find(({ slug }) => slug === mention.slug);
  return document && { path: `/${document.slug}/`, label: document.shortTitle, title: document.citedAs };
}

function toJump(ref: ProvisionRef, catalogue: Catalogue): Jump {
  const cite = citeAmongAll(catalogue, ref);
  return {
    path: provisionPath(ref),
    label: `${cite.charAt(0).toUpperCase()}${cite.slice(1)}`,
    title: catalogue.articles[ref.document]?.[ref.article]?.[0] ?? '',
  };
}
