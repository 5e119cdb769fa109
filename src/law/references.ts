/** How provisions point at one another: by citations in their text, and by what editors tie together. */
import { type Citation, type CitationContext, findCitations } from './citation.ts';
import { documentMatcher, type DocumentMatcher } from './document-names.ts';
import { type Article, type LawDocument, type Law, plainText, provisionsOf } from './model.ts';
import type { Problem } from './problem.ts';
import { citeInside, provisionId, type ProvisionRef } from './provision.ts';
import type { ArticleReading } from './read-article.ts';

/** A citation found in the text of a provision. */
export interface FoundCitation {
  readonly from: ProvisionRef;
  readonly citation: Citation;
  readonly text: string;
  readonly line: number;
  readonly file: string;
}

/** Where a text stands, for {@link findCitations}. */
export function contextOf(ref: ProvisionRef): CitationContext {
  return { document: ref.document, article: ref.article, ...(ref.clause === undefined ? {} : { clause: ref.clause }) };
}

/** Every citation in the articles of the documents, in reading order. */
export function citationsOf(documents: readonly LawDocument[]): FoundCitation[] {
  const matchDocument = documentMatcher(documents);
  return documents.flatMap(({ articles }) => articles.flatMap((article) => citationsIn(article, matchDocument)));
}

function citationsIn(article: Article, matchDocument: DocumentMatcher): FoundCitation[] {
  return [article, ...provisionsOf(article)].flatMap((holder) =>
    holder.content
      .filter((child) => child.kind === 'paragraph')
      .flatMap(({ text: markdown, line }) => {
        const text = plainText(markdown);
        return findCitations(text, contextOf(holder.ref), matchDocument).map((citation) => ({
          from: holder.ref,
          citation,
          text: text.slice(citation.start, citation.end),
          line,
          file: article.file,
        }));
      }),
  );
}

/** Whether a provision exists, or may: it stands in an article whose own mistakes are reported and must be mended first. */
export type Exists = (ref: ProvisionRef) => boolean;

/** Finds every `lienQuan` entry and every citation in the text that leads nowhere. */
export function checkReferences(citations: readonly FoundCitation[], readings: readonly ArticleReading[], exists: Exists): Problem[] {
  return [...readings.flatMap((reading) => checkRelated(reading, exists)), ...citations.flatMap((found) => checkCitation(found, exists))];
}

function checkRelated({ article, relatedLines }: ArticleReading, exists: Exists): Problem[] {
  if (article === undefined) return [];
  return article.related.flatMap((ref, at) => {
    if (exists(ref)) return [];
    const message = `"${provisionId(ref)}" không có trên trang. Hãy kiểm tra lại số điều, khoản, điểm trong mục "lienQuan".`;
    return [{ file: article.file, line: relatedLines[at] ?? 1, message }];
  });
}

function checkCitation({ citation: { external, target }, text, line, file }: FoundCitation, exists: Exists): Problem[] {
  if (external || (target !== undefined && exists(target))) return [];
  const understood = target === undefined ? '' : ` (hiểu là ${citeInside(target)})`;
  return [{ file, line, message: `Dẫn chiếu "${text}"${understood} không trỏ tới điều khoản nào. Hãy kiểm tra lại số điều, khoản, điểm.` }];
}

/** Every provision that cites this article or a part of it from another article, in reading order, each once. */
export function citedBy(law: Law, article: Article): ProvisionRef[] {
  const sources = new Map<string, ProvisionRef>();
  for (const { from, to } of law.references) {
    if (isIn(to, article) && !isIn(from, article)) sources.set(provisionId(from), from);
  }
  return [...sources.values()];
}

/** Provisions of other documents tied to this article by an editor, in either direction, each once. */
export function relatedTo(law: Law, article: Article): ProvisionRef[] {
  const others = law.documents.flatMap(({ articles }) => articles).filter((other) => other !== article && other.related.some((ref) => isIn(ref, article)));
  const refs = [...article.related, ...others.map(({ ref }) => ref)];
  return [...new Map(refs.map((ref) => [provisionId(ref), ref])).values()];
}

function isIn(ref: ProvisionRef, article: Article): boolean {
  return ref.document === article.ref.document && ref.article === article.ref.article;
}
