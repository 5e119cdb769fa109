/** The whole library: the law, and what people read around it. */
import type { Law } from '../law/model.ts';
import type { AnswerMeta } from '../schemas/answer.ts';
import type { Correction } from '../schemas/correction.ts';
import type { PageMeta } from '../schemas/page.ts';
import type { PracticeMeta } from '../schemas/practice.ts';
import type { RelatedDocumentMeta } from '../schemas/related-document.ts';
import type { TermMeta } from '../schemas/term.ts';

/** Something with a page of its own, written in Markdown. */
export interface Written<Meta> {
  /** Address from the root without slashes at its ends, `hoi-dap/hop-thon-bao-nhieu-ho`. */
  readonly slug: string;
  readonly file: string;
  readonly meta: Meta;
  /** The Markdown below the frontmatter. */
  readonly body: string;
}

export type Answer = Written<AnswerMeta>;
export type RelatedDocument = Written<RelatedDocumentMeta>;
export type Practice = Written<PracticeMeta>;
export type Page = Written<PageMeta>;

/** An entry of a YAML list, with where it stands. */
export interface ListEntry<T> {
  readonly value: T;
  readonly file: string;
  readonly line: number;
}

/** An entry of the glossary. */
export interface Term extends TermMeta {
  /** Anchor on the glossary's page. */
  readonly anchor: string;
}

export interface Library extends Law {
  readonly answers: readonly Answer[];
  /** Plans (`ke-hoach/…`) and directives, conclusions, decisions (`chi-dao/…`). */
  readonly relatedDocuments: readonly RelatedDocument[];
  readonly practices: readonly Practice[];
  /** What must not be compared or added among the figures of {@link practices}. */
  readonly practiceWarnings: readonly string[];
  readonly pages: readonly Page[];
  /** In alphabetical order. */
  readonly terms: readonly Term[];
  readonly corrections: readonly Correction[];
  /** Citations in {@link pages}, {@link answers} and the other texts around the law that lead to a provision. */
  readonly citationsAround: number;
}
