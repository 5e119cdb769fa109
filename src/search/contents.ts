/** The one file the first search downloads besides the full-text index: pages, provisions, synonyms. */
import type { Library } from '../library/model.ts';
import { buildCatalogue, type Catalogue } from './catalogue.ts';
import { buildRecords, type SearchRecord } from './record.ts';
import { buildSynonyms, type Synonyms } from './synonyms.ts';

export interface Contents {
  readonly catalogue: Catalogue;
  readonly records: readonly SearchRecord[];
  readonly synonyms: Synonyms;
}

export function buildContents(library: Library): Contents {
  return { catalogue: buildCatalogue(library), records: buildRecords(library), synonyms: buildSynonyms(library.terms) };
}
