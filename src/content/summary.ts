/** What the library holds, in one line for the build's log. */
import { provisionsOf, type Library } from '../law/model.ts';

export function summarize(library: Library): string {
  const articles = library.documents.flatMap((document) => document.articles);
  const provisions = articles.flatMap(provisionsOf);
  const clauses = provisions.filter(({ kind }) => kind === 'clause').length;
  return [
    `${library.documents.length} documents`,
    `${articles.length} articles`,
    `${clauses} clauses`,
    `${provisions.length - clauses} points`,
    `${library.references.length} references resolved, 0 unresolved, ${library.externalReferences} to other documents`,
  ].join(' · ');
}
