/**
 * The model everything on the site is made from: documents → chapters → sections → subsections → articles → clauses → points.
 */
import type { ArticleMeta } from '../schemas/article.ts';
import type { FactEntry, FactList } from '../schemas/facts.ts';
import type { DocumentNames } from './document-names.ts';
import type { Paragraph } from './notation.ts';
import type { ProvisionRef } from './provision.ts';

export type { Paragraph } from './notation.ts';

/** A clause or a point. */
export interface Provision {
  readonly kind: 'clause' | 'point';
  readonly id: string;
  readonly ref: ProvisionRef;
  readonly label: string;
  readonly line: number;
  readonly content: readonly (Paragraph | Provision)[];
}

export interface Article extends Omit<ArticleMeta, 'article'> {
  readonly kind: 'article';
  readonly id: string;
  readonly ref: ProvisionRef;
  readonly label: string;
  readonly content: readonly (Paragraph | Provision)[];
  /** Path of the file it was written in, `content/luat/chuong-2/dieu-15.mdx`. */
  readonly file: string;
}

/** A part of a document: a chapter, a section or a subsection. Articles stand in the innermost part. */
export interface Part {
  readonly level: 'chapter' | 'section' | 'subsection';
  /** `Chương II`, `Mục 1`, `Tiểu mục 2`. */
  readonly name: string;
  /** Its place on the chapter's page: `muc-4`, `muc-4-tieu-muc-2`; for a chapter the last segment of its address, `chuong-2`. */
  readonly slug: string;
  readonly title: string;
  readonly parts: readonly Part[];
  readonly articles: readonly Article[];
}

export interface Chapter extends Part {
  readonly level: 'chapter';
  /** What the chapter is for, in one sentence. */
  readonly purpose: string;
}

export interface LawDocument extends DocumentNames {
  readonly title: string;
  readonly shortTitle: string;
  readonly issuer: string;
  /** ISO dates. */
  readonly issued: string;
  readonly effective: string;
  /** The day the content was last checked against its source. */
  readonly reviewed: string;
  readonly source: string;
  readonly introduction: string;
  readonly notices: readonly string[];
  /** What is not settled about the text as a whole, for the status box of every article. */
  readonly unsettled: string | undefined;
  readonly chapters: readonly Chapter[];
  /** Every article in order, whatever part it stands in. */
  readonly articles: readonly Article[];
  readonly file: string;
}

/** One reference from a provision to another, as found in the text. */
export interface Reference {
  readonly from: ProvisionRef;
  readonly to: ProvisionRef;
}

/** Where an article stands: its document and the parts around it, outermost first. */
export interface Placement {
  readonly document: LawDocument;
  readonly article: Article;
  readonly chapter: Chapter | undefined;
  readonly parts: readonly Part[];
  readonly previous: Article | undefined;
  readonly next: Article | undefined;
}

/** One norm. `entry` says what kind it is and what it states. */
export interface Fact {
  /** `luat/dieu-15#muc-dong-gop`. */
  readonly id: string;
  readonly provision: Article | Provision;
  readonly entry: FactEntry;
  /** 1-based line in its file. */
  readonly line: number;
}

/** A list the law draws up, and the provision it stands in. */
export interface LawList extends FactList {
  readonly provision: Article | Provision;
  /** 1-based line in its file. */
  readonly line: number;
}

/** The facts of one article. */
export interface ArticleFacts {
  readonly article: Article;
  readonly lists: readonly LawList[];
  readonly facts: readonly Fact[];
  /** Provisions that state no norm a fact can carry, and why. */
  readonly silent: readonly { readonly provision: Article | Provision; readonly reason: string }[];
}

/** The Law and its decrees: documents, provisions and how they point at one another. */
export interface Law {
  readonly documents: readonly LawDocument[];
  /** Every article, clause and point by id. */
  readonly provisions: ReadonlyMap<string, Article | Provision>;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly references: readonly Reference[];
  /** References to documents outside this site: understood, not linked. */
  readonly externalReferences: number;
  /** Facts of each article, by the article's id. */
  readonly facts: ReadonlyMap<string, ArticleFacts>;
}

/** The articles a part holds, as a reader says it: `11–45`, or `82` for a single one. */
export function articleRange(part: Part): string {
  const labels = articlesOf(part).map(({ label }) => label);
  const [first = '', last = first] = [labels[0], labels.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

/** Every article of a part, whatever inner part it stands in. */
export function articlesOf(part: Part): Article[] {
  return [...part.articles, ...part.parts.flatMap(articlesOf)];
}

/** The clauses and points directly inside an article or a clause. */
export function divisionsOf(holder: Article | Provision): Provision[] {
  return holder.content.filter((child): child is Provision => child.kind !== 'paragraph');
}

/** Every clause and point of an article, in reading order. */
export function provisionsOf(article: Article): Provision[] {
  return divisionsOf(article).flatMap((division) => [division, ...divisionsOf(division)]);
}

/** The words of a provision without the clauses or points it holds. */
export function ownText(holder: Article | Provision): string {
  return holder.content
    .filter((child) => child.kind === 'paragraph')
    .map((paragraph) => plainText(paragraph.text))
    .join(' ');
}

/** Markdown emphasis removed. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\*\*|__/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
