/** Files of the documents' folders → the law. */
import type { ContentFile } from './content-file.ts';
import { checkFactsTogether, type FactsReading, readFacts } from './facts.ts';
import { type Article, type ArticleFacts, type Chapter, type Law, type LawDocument, type Part, type Placement, type Provision, provisionsOf } from './model.ts';
import type { Problem } from './problem.ts';
import { type ArticleReading, readArticle } from './read-article.ts';
import { readDocument } from './read-document.ts';
import { articleOf, provisionId } from './provision.ts';
import { checkReferences, citationsOf, type Exists, type FoundCitation } from './references.ts';

/** The law, and every mistake found on the way. With a mistake it is incomplete and must not be published. */
export interface LawReading {
  readonly law: Law;
  readonly problems: readonly Problem[];
  readonly exists: Exists;
  /** Paths of the files that were understood as part of a document. */
  readonly taken: ReadonlySet<string>;
}

const DESCRIPTION = /^[^/]+\/([a-z][a-z0-9-]*)\/document\.yaml$/u;
const ARTICLE = /\/dieu-[^/]*\.mdx$/u;
/** Facts of an article, `dieu-15.yaml` beside `dieu-15.mdx`. */
const FACTS = /\/dieu-[^/]*\.yaml$/u;

/** Reads every folder that holds a `document.yaml`. */
export function readLaw(files: readonly ContentFile[]): LawReading {
  const descriptions = files.filter(({ path }) => DESCRIPTION.test(path));
  const documents: LawDocument[] = [];
  const problems: Problem[] = [];
  const articles: ArticleReading[] = [];
  const facts: FactsReading[] = [];
  const taken = new Set(descriptions.map(({ path }) => path));
  for (const description of descriptions) {
    const folder = description.path.replace('document.yaml', '');
    const slug = DESCRIPTION.exec(description.path)?.[1] ?? '';
    const inside = files.filter(({ path }) => path.startsWith(folder));
    const readings = inside.filter(({ path }) => ARTICLE.test(path)).map((file) => readArticle(file, slug));
    const { document, problems: found } = readDocument(description, slug, readings);
    if (document !== undefined) documents.push(document);
    articles.push(...readings);
    problems.push(...found);
    facts.push(...readFactsOf(inside, readings));
    for (const { path } of inside.filter(({ path }) => ARTICLE.test(path) || FACTS.test(path))) taken.add(path);
  }
  const citations = citationsOf(documents);
  const law = index(documents, citations, facts);
  problems.push(...articles.flatMap((reading) => reading.problems), ...facts.flatMap((reading) => reading.problems));
  const exists = existsIn(law, articles);
  problems.push(...checkReferences(citations, articles, exists), ...checkFactsTogether(facts, exists));
  return { law, problems, exists, taken };
}

/** One wrong number in an article must not be told once more at every place that points at it. */
function existsIn(law: Law, articles: readonly ArticleReading[]): Exists {
  const broken = new Set(articles.filter(({ problems }) => problems.length > 0).map(({ expectedId }) => expectedId));
  return (ref) => law.provisions.has(provisionId(ref)) || broken.has(provisionId(articleOf(ref)));
}

/** The facts beside each article that could be read. Neither may stand without the other. */
function readFactsOf(inside: readonly ContentFile[], readings: readonly ArticleReading[]): FactsReading[] {
  const files = new Map(inside.filter(({ path }) => FACTS.test(path)).map((file) => [file.path, file]));
  const failed = (path: string, message: string): FactsReading => ({
    overlaps: [],
    file: path,
    problems: [{ file: path, line: 1, message }],
  });
  const found = readings.flatMap(({ article, problems, file: path }) => {
    // Facts point at clauses and points: they can only be placed once those are in order.
    if (article === undefined || problems.length > 0) return [];
    const factsPath = path.replace(/\.mdx$/u, '.yaml');
    const file = files.get(factsPath);
    if (file !== undefined) return [readFacts(file, article)];
    return [
      failed(
        path,
        `Điều ${article.label} chưa có tệp dữ kiện. Hãy thêm tệp "${factsPath.split('/').at(-1) ?? ''}" bên cạnh (xem README.md của thư mục content).`,
      ),
    ];
  });
  const articles = new Set(readings.map(({ file }) => file.replace(/\.mdx$/u, '.yaml')));
  const orphans = [...files.keys()].filter((path) => !articles.has(path));
  return [...found, ...orphans.map((path) => failed(path, 'Tệp dữ kiện này không có bài điều luật cùng tên bên cạnh. Hãy thêm tệp ".mdx" hoặc xóa tệp này.'))];
}

function index(documents: readonly LawDocument[], citations: readonly FoundCitation[], readings: readonly FactsReading[]): Law {
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
    facts: factsByArticle(readings),
  };
}

function factsByArticle(readings: readonly FactsReading[]): Map<string, ArticleFacts> {
  return new Map(readings.flatMap(({ facts }) => (facts === undefined ? [] : [[facts.article.id, facts] as const])));
}

function partsAround(parts: readonly Part[], article: Article): Part[] {
  for (const part of parts) {
    if (part.articles.includes(article)) return [part];
    const inner = partsAround(part.parts, article);
    if (inner.length > 0) return [part, ...inner];
  }
  return [];
}
