/** What the library holds, in one line for the build's log. */
import { provisionsOf } from '../law/model.ts';
import type { Library } from '../library/model.ts';

export function summarize(library: Library): string {
  const articles = library.documents.flatMap((document) => document.articles);
  const provisions = articles.flatMap(provisionsOf);
  const clauses = provisions.filter(({ kind }) => kind === 'clause').length;
  const facts = [...library.facts.values()].reduce((sum, each) => sum + each.facts.length, 0);
  return [
    `${library.documents.length} documents`,
    `${articles.length} articles`,
    `${clauses} clauses`,
    `${provisions.length - clauses} points`,
    `${facts} facts`,
    `${library.relatedDocuments.length} plans and directives`,
    `${library.practices.length} local practices`,
    `${library.answers.length} answers`,
    `${library.terms.length} glossary entries`,
    `${library.corrections.length} corrections`,
    `${library.references.length + library.citationsAround} references resolved, 0 unresolved, ${library.externalReferences} to other documents`,
  ].join(' · ');
}
