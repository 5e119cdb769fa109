/** Content files → the library: the one model that pages, scripts, search and exports read. */
import type { ContentFile } from './content-file.ts';
import { type Article, type Chapter, type LawDocument, type Library, type Part, type Placement, type Provision, provisionsOf } from './model.ts';
import type { Problem } from './problem.ts';
import { type ArticleReading, readArticle } from './read-article.ts';
import { readDocument } from './read-document.ts';
import { checkReferences, citationsOf, type FoundCitation } from './references.ts';

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
    const { document, problems: found } = readDocument(description, slug, articles);
    problems.push(...found);
    if (document !== undefined) documents.push(document);
  }
  problems.push(...readings.flatMap((reading) => reading.problems), ...strayFiles(sorted));
  const citations = citationsOf(documents);
  const library = index(documents, citations);
  problems.push(...checkReferences(library, citations, readings));
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
    .map(({ path }) => ({
      file: path,
      line: 1,
      message: 'Thư mục này chưa có tệp document.yaml nên nội dung sẽ không hiện trên trang. Hãy thêm document.yaml hoặc chuyển tệp vào đúng thư mục.',
    }));
}

function index(documents: readonly LawDocument[], citations: readonly FoundCitation[]): Library {
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
