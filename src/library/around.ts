/** What stands around an article: the questions, documents, practices and corrections that hang on its provisions. */
import type { Article } from '../law/model.ts';
import type { ProvisionRef } from '../law/provision.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Answer, Library, Practice, RelatedDocument } from './model.ts';

export interface Around {
  readonly answers: readonly Answer[];
  readonly documents: readonly RelatedDocument[];
  readonly practices: readonly Practice[];
  readonly corrections: readonly Correction[];
}

/** The plans and directives an answer names by their number, anywhere on its page. */
export function documentsNamedIn(library: Library, { meta, body }: Answer): RelatedDocument[] {
  const text = [meta.question, ...meta.otherWordings, body, meta.next].join(' ');
  return library.relatedDocuments.filter((document) => text.includes(document.meta.number));
}

/** Everything tied to the article or to a part of it. */
export function around(library: Library, article: Article): Around {
  const touches = (refs: readonly ProvisionRef[]) => refs.some((ref) => ref.document === article.ref.document && ref.article === article.ref.article);
  return {
    answers: library.answers.filter(({ meta }) => touches(meta.provisions)),
    documents: library.relatedDocuments.filter(({ meta }) => touches(meta.provisions)),
    practices: library.practices.filter(({ meta }) => touches(meta.provisions)),
    corrections: library.corrections.filter(({ provisions }) => touches(provisions)),
  };
}
