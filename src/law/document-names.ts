/**
 * How documents are named in text and in queries: "Luật này", "Nghị định số 59/2023/NĐ-CP", "nd59".
 */
import { fold } from '../text/fold.ts';

/** What {@link documentMatcher} needs to know of a document. */
export interface DocumentNames {
  readonly slug: string;
  /** The kind that opens its name: `Luật`, `Nghị định`. */
  readonly kind: string;
  /** Official number: `10/2022/QH15`, `59/2023/NĐ-CP`. */
  readonly number: string;
  /** The name used in an official citation: `Nghị định số 59/2023/NĐ-CP`. */
  readonly citedAs: string;
  /** Other names people use, marks optional: `Luật dân chủ cơ sở`. */
  readonly aliases: readonly string[];
}

/** A document named at the start of a text. */
export interface DocumentMention {
  readonly slug: string;
  /** Length of the mention, in UTF-16 units. */
  readonly length: number;
}

/** Finds which document, if any, a folded text starts with. */
export type DocumentMatcher = (foldedText: string) => DocumentMention | undefined;

/** Builds a matcher over every way of naming the documents; the longest name wins. */
export function documentMatcher(documents: readonly DocumentNames[]): DocumentMatcher {
  const patterns = documents.flatMap((document) =>
    namePatterns(document).map((pattern) => ({ slug: document.slug, pattern: new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}/])`, 'u') })),
  );
  return (foldedText) => {
    let best: DocumentMention | undefined;
    for (const { slug, pattern } of patterns) {
      const length = pattern.exec(foldedText)?.[0].length ?? 0;
      if (length > (best?.length ?? 0)) best = { slug, length };
    }
    return best;
  };
}

function namePatterns(document: DocumentNames): string[] {
  const [serial = '', year = '', issuer = ''] = fold(document.number).split('/').map(escapeRegExp);
  const kind = fold(document.kind);
  const initials = kind
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
  const number = `${serial}(?:\\s*/\\s*${year}(?:\\s*/?\\s*${issuer.replace('-', '\\s*-?\\s*')})?)?`;
  const fullNumber = `${serial}\\s*/\\s*${year}(?:\\s*/?\\s*${issuer.replace('-', '\\s*-?\\s*')})?`;
  const names = [document.citedAs, ...document.aliases].map((name) => {
    const words = fold(name).split(/\s+/u).map(escapeRegExp).join('\\s+');
    return `${words}(?:,?\\s+(?:so\\s+)?${fullNumber})?`;
  });
  // Initials of one letter ("l 10") would swallow ordinary words, so only longer ones count as an abbreviation.
  const kinds = initials.length > 1 ? `(?:${kind}|${initials})` : kind;
  return [...names, `${kinds}\\s*(?:so\\s+)?${number}`, fullNumber];
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
