/** Content files → the library: the one model that pages, scripts, search and exports read. */
import { type Citation, type CitationContext, findCitations } from './citation.ts';
import type { ContentFile } from './content-file.ts';
import { type DocumentMatcher, documentMatcher } from './document-names.ts';
import { type Article, type Chapter, divisionsOf, type LawDocument, type Library, type Part, type Placement, plainText, type Provision, provisionsOf, type Reference } from './model.ts';
import type { Problem } from './problem.ts';
import { citeInside, provisionId, type ProvisionRef } from './provision.ts';
import { type ArticleReading, readArticle } from './read-article.ts';
import { readDocument } from './read-document.ts';

/** The library, and every mistake found on the way. With a mistake the library is incomplete and must not be published. */
export interface LibraryReading {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/** Facts of an article, `dieu-15.yaml` beside `dieu-15.mdx`. */
const FACTS = /\/dieu-[0-9a-z]+\.yaml$/u;
const DESCRIPTION = /^[^/]+\/([a-z][a-z0-9-]*)\/document\.yaml$/u;

/** Reads all content. Pure: the same files give the same library, in whatever order they come. */
export function buildLibrary(files: readonly ContentFile[]): LibraryReading {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const problems: Problem[] = [];
  const documents: LawDocument[] = [];
  const readings: ArticleReading[] = [];
  for (const description of sorted.filter(({ path }) => DESCRIPTION.test(path))) {
    const slug = DESCRIPTION.exec(description.path)?.[1] ?? '';
    const folder = description.path.replace('document.yaml', '');
    const inside = sorted.filter(({ path }) => path.startsWith(folder) && path !== description.path);
    problems.push(...inside.filter(({ path }) => !path.endsWith('.mdx') && !FACTS.test(path)).map(unknownFile));
    const articles = inside.filter(({ path }) => path.endsWith('.mdx')).map((file) => readArticle(file, slug));
    readings.push(...articles);
    const { document, problems: found } = readDocument(
      description,
      slug,
      articles.map(({ article }) => article).filter((article) => article !== undefined),
    );
    problems.push(...found);
    if (document !== undefined) documents.push(document);
  }
  problems.push(...readings.flatMap((reading) => reading.problems), ...strayFiles(sorted));
  const library = index(documents);
  problems.push(...checkRelated(readings, library), ...checkReferences(library));
  return { library, problems: problems.toSorted(byPlace) };
}

function byPlace(a: Problem, b: Problem): number {
  return a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;
}

function unknownFile({ path }: ContentFile): Problem {
  return { file: path, line: 1, message: 'Tệp này không thuộc loại nào được biết nên sẽ không hiện trên trang. Hãy đổi đuôi thành ".mdx" hoặc xóa tệp.' };
}

/** Files in no document's folder would be dropped silently. */
function strayFiles(files: readonly ContentFile[]): Problem[] {
  const folders = files.filter(({ path }) => DESCRIPTION.test(path)).map(({ path }) => path.replace('document.yaml', ''));
  return files
    .filter(({ path }) => !/^[^/]+\/README\.md$/u.test(path) && !folders.some((folder) => path.startsWith(folder)))
    .map(({ path }) => ({ file: path, line: 1, message: 'Thư mục này chưa có tệp document.yaml nên nội dung sẽ không hiện trên trang. Hãy thêm document.yaml hoặc chuyển tệp vào đúng thư mục.' }));
}

function index(documents: readonly LawDocument[]): Library {
  const provisions = new Map<string, Article | Provision>();
  const placements = new Map<string, Placement>();
  for (const document of documents) {
    for (const [at, article] of document.articles.entries()) {
      for (const provision of [article, ...provisionsOf(article)]) provisions.set(provision.id, provision);
      const parts = partsAround(document.chapters, article);
      placements.set(article.id, {
        document,
        article,
        parts,
        chapter: parts[0] as Chapter | undefined,
        previous: document.articles[at - 1],
        next: document.articles[at + 1],
      });
    }
  }
  const matchDocument = documentMatcher(documents);
  const citations = documents.flatMap((document) => document.articles.flatMap((article) => citationsIn(article, matchDocument)));
  return {
    documents,
    provisions,
    placements,
    references: citations.flatMap(({ from, citation }) => (citation.target === undefined ? [] : [{ from, to: citation.target }])),
    externalReferences: citations.filter(({ citation }) => citation.external).length,
  };
}

function partsAround(parts: readonly Part[], article: Article): Part[] {
  for (const part of parts) {
    if (part.articles.includes(article)) return [part];
    const inner = partsAround(part.parts, article);
    if (inner.length > 0) return [part, ...inner];
  }
  return [];
}

/** Where a text stands, for {@link findCitations}. */
export function contextOf(ref: ProvisionRef): CitationContext {
  return { document: ref.document, article: ref.article, ...(ref.clause === undefined ? {} : { clause: ref.clause }) };
}

interface FoundCitation {
  readonly from: ProvisionRef;
  readonly citation: Citation;
  readonly text: string;
  readonly line: number;
  readonly file: string;
}

function citationsIn(article: Article, matchDocument: DocumentMatcher): FoundCitation[] {
  return [article, ...provisionsOf(article)].flatMap((holder) =>
    holder.content
      .filter((child) => child.kind === 'paragraph')
      .flatMap((paragraph) => {
        const text = plainText(paragraph.text);
        return findCitations(text, contextOf(holder.ref), matchDocument).map((citation) => ({
          from: holder.ref,
          citation,
          text: text.slice(citation.start, citation.end),
          line: paragraph.line,
          file: article.file,
        }));
      }),
  );
}

function checkRelated(readings: readonly ArticleReading[], library: Library): Problem[] {
  return readings.flatMap(({ article, relatedLines }) =>
    (article?.related ?? []).flatMap((ref, at) => {
      if (library.provisions.has(provisionId(ref))) return [];
      return [{ file: article?.file ?? '', line: relatedLines[at] ?? 1, message: `"${provisionId(ref)}" không có trên trang. Hãy kiểm tra lại số điều, khoản, điểm trong mục "lienQuan".` }];
    }),
  );
}

function checkReferences(library: Library): Problem[] {
  const matchDocument = documentMatcher(library.documents);
  return library.documents.flatMap((document) =>
    document.articles.flatMap((article) =>
      citationsIn(article, matchDocument).flatMap(({ citation, text, line, file }) => {
        if (citation.external || (citation.target !== undefined && library.provisions.has(provisionId(citation.target)))) return [];
        const understood = citation.target === undefined ? '' : ` (hiểu là ${citeInside(citation.target)})`;
        return [{ file, line, message: `Dẫn chiếu "${text}"${understood} không trỏ tới điều khoản nào. Hãy kiểm tra lại số điều, khoản, điểm.` }];
      }),
    ),
  );
}

/** Every provision that cites this article or a part of it from another article, in reading order, each once. */
export function citedBy(library: Library, article: Article): ProvisionRef[] {
  const sources = new Map<string, ProvisionRef>();
  for (const { from, to } of library.references as readonly Reference[]) {
    const same = from.document === to.document && from.article === to.article;
    if (!same && to.document === article.ref.document && to.article === article.ref.article) sources.set(provisionId(from), from);
  }
  return [...sources.values()];
}

/** Provisions of other documents tied to this article by an editor, in either direction, each once. */
export function relatedTo(library: Library, article: Article): ProvisionRef[] {
  const related = new Map(article.related.map((ref) => [provisionId(ref), ref]));
  for (const document of library.documents) {
    for (const other of document.articles) {
      const points = other.related.some((ref) => ref.document === article.ref.document && ref.article === article.ref.article);
      if (points && other !== article) related.set(other.id, other.ref);
    }
  }
  return [...related.values()];
}

/** All articles and provisions that hold text, in reading order. */
export function allProvisions(library: Library): (Article | Provision)[] {
  return [...library.provisions.values()];
}

export { divisionsOf };
