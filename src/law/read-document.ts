/** A folder with a `document.yaml` → one document of the model. */
import { type DocumentMeta, documentSchema, type PartMeta } from '../schemas/document.ts';
import { readYaml } from '../schemas/read-yaml.ts';
import { normalizeText } from '../text/normalize.ts';
import { checkCharacters, type ContentFile } from './content-file.ts';
import type { Article, Chapter, LawDocument, Part } from './model.ts';
import type { Problem } from './problem.ts';
import { provisionId } from './provision.ts';
import type { ArticleReading } from './read-article.ts';

/** A document, or what is wrong with its description. */
export interface DocumentReading {
  readonly document?: LawDocument;
  readonly problems: readonly Problem[];
}

/**
 * Builds the tree of a document from its description and its articles.
 *
 * @param slug name of its folder
 */
export function readDocument(file: ContentFile, slug: string, readings: readonly ArticleReading[]): DocumentReading {
  const unclean = checkCharacters(file);
  if (unclean.length > 0) return { problems: unclean };
  const meta = readYaml(normalizeText(file.text), documentSchema, 1);
  if (!meta.ok) return { problems: meta.problems.map((problem) => ({ file: file.path, ...problem })) };
  const ordered = readings
    .map(({ article }) => article)
    .filter((article) => article !== undefined)
    .toSorted((a, b) => compareLabels(a.label, b.label));
  const announced = new Set(readings.map(({ expectedId }) => expectedId));
  const problem = (path: readonly PropertyKey[], message: string): Problem => ({ file: file.path, line: meta.lineOf(path), message });
  const problems = [
    ...checkDuplicates(meta.value, ordered),
    ...checkCompleteness(meta.value, slug, announced).map((message) => problem(['dieu'], message)),
    ...checkCoverage(meta.value, problem),
    ...ordered.flatMap((article) => checkFolder(meta.value, slug, article)),
  ];
  const chapters = meta.value.chuong.map((chapter, index) => toChapter(chapter, index, ordered));
  return { document: toDocument(meta.value, slug, chapters, ordered, file.path), problems };
}

function toDocument(meta: DocumentMeta, slug: string, chapters: Chapter[], articles: Article[], file: string): LawDocument {
  return {
    slug,
    kind: meta.loai,
    number: meta.so,
    title: meta.ten,
    shortTitle: meta.tenNgan,
    citedAs: meta.trichDan,
    aliases: meta.tenKhac,
    issuer: meta.coQuan,
    issued: meta.ngayBanHanh,
    effective: meta.hieuLuc,
    reviewed: meta.raSoat,
    source: meta.nguon,
    introduction: meta.gioiThieu,
    notices: meta.luuY,
    unsettled: meta.chuaRo,
    chapters,
    articles,
    file,
  };
}

type ChapterMeta = DocumentMeta['chuong'][number];

function toChapter(meta: ChapterMeta, index: number, articles: readonly Article[]): Chapter {
  const sections = meta.muc.map((section) => toSection(section, articles));
  return {
    level: 'chapter',
    name: `Chương ${meta.so}`,
    slug: `chuong-${index + 1}`,
    title: meta.ten,
    purpose: meta.deLamGi,
    parts: sections,
    articles: sections.length === 0 ? within(articles, meta) : [],
  };
}

function toSection(meta: ChapterMeta['muc'][number], articles: readonly Article[]): Part {
  const slug = `muc-${meta.so}`;
  const subsections = meta.tieuMuc.map((each): Part => ({
    level: 'subsection',
    name: `Tiểu mục ${each.so}`,
    slug: `${slug}-tieu-muc-${each.so}`,
    title: each.ten,
    parts: [],
    articles: within(articles, each),
  }));
  return {
    level: 'section',
    name: `Mục ${meta.so}`,
    slug,
    title: meta.ten,
    parts: subsections,
    articles: subsections.length === 0 ? within(articles, meta) : [],
  };
}

function within(articles: readonly Article[], { dieu }: PartMeta): Article[] {
  return articles.filter((article) => isWithin(article, dieu));
}

/** An inserted article (15a) belongs where its number does. */
function isWithin(article: Article, range: PartMeta['dieu']): boolean {
  const number = parseInt(article.label, 10);
  return number >= range.from && number <= range.to;
}

function compareLabels(a: string, b: string): number {
  return parseInt(a, 10) - parseInt(b, 10) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Each article once, and none that the document does not have. */
function checkDuplicates(meta: DocumentMeta, articles: readonly Article[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Article>();
  for (const article of articles) {
    const first = seen.get(article.label);
    if (first !== undefined)
      problems.push({ file: article.file, line: 2, message: `Điều ${article.label} đã có ở tệp ${first.file}. Hãy xóa một trong hai tệp hoặc sửa số điều.` });
    if (!isWithin(article, meta.dieu)) {
      const message = `Văn bản này chỉ có Điều ${meta.dieu.from}–${meta.dieu.to}, không có Điều ${article.label}. Hãy sửa số điều, hoặc sửa mục "dieu" trong document.yaml.`;
      problems.push({ file: article.file, line: 2, message });
    }
    seen.set(article.label, article);
  }
  return problems;
}

/** Every article the document announces has a file, readable or not. */
function checkCompleteness({ dieu }: DocumentMeta, slug: string, announced: ReadonlySet<string>): string[] {
  const numbers = Array.from({ length: dieu.to - dieu.from + 1 }, (_, at) => dieu.from + at);
  return numbers
    .filter((number) => !announced.has(provisionId({ document: slug, article: String(number) })))
    .map((number) => `Thiếu tệp của Điều ${number}. Hãy thêm tệp "dieu-${String(number).padStart(2, '0')}.mdx", hoặc sửa khoảng điều ở đây.`);
}

/** Chapters, sections and subsections follow one another without gap or overlap and fill what holds them. */
function checkCoverage(meta: DocumentMeta, problem: (path: readonly PropertyKey[], message: string) => Problem): Problem[] {
  const problems: Problem[] = [];
  const check = (holder: PartMeta['dieu'], parts: readonly PartMeta[], path: readonly PropertyKey[]) => {
    let expected = holder.from;
    for (const [index, part] of parts.entries()) {
      if (part.dieu.from !== expected)
        problems.push(
          problem([...path, index, 'dieu'], `Phần này phải bắt đầu từ Điều ${expected}, không phải Điều ${part.dieu.from}. Hãy sửa khoảng điều cho liền nhau.`),
        );
      expected = part.dieu.to + 1;
    }
    if (parts.length > 0 && expected !== holder.to + 1)
      problems.push(problem([...path, parts.length - 1, 'dieu'], `Phần cuối phải kết thúc ở Điều ${holder.to}. Hãy sửa khoảng điều.`));
  };
  check(meta.dieu, meta.chuong, ['chuong']);
  for (const [c, chapter] of meta.chuong.entries()) {
    check(chapter.dieu, chapter.muc, ['chuong', c, 'muc']);
    for (const [s, section] of chapter.muc.entries()) check(section.dieu, section.tieuMuc, ['chuong', c, 'muc', s, 'tieuMuc']);
  }
  return problems;
}

/** In a document with chapters, an article lies in the folder of its chapter. */
function checkFolder(meta: DocumentMeta, slug: string, article: Article): Problem[] {
  const index = meta.chuong.findIndex((chapter) => isWithin(article, chapter.dieu));
  const folder = index === -1 ? slug : `${slug}/chuong-${index + 1}`;
  const actual = article.file.split('/').slice(1, -1).join('/');
  if (actual === folder || !isWithin(article, meta.dieu)) return [];
  return [{ file: article.file, line: 2, message: `Điều ${article.label} phải nằm trong thư mục "${folder}". Hãy chuyển tệp vào đó.` }];
}
