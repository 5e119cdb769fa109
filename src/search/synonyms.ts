/** Folk words and abbreviations → the words of the law, from the glossary. */
import type { Term } from '../library/model.ts';
import { plainSyllables } from './syllables.ts';

/** Phrase typed → phrase meant, both folded syllables joined by spaces. */
export type Synonyms = Readonly<Record<string, string>>;

/** Readings that a keyboard without marks, or haste, makes of common words; no glossary would list them. */
const SHORTHAND: Synonyms = {
  qc: 'quy che',
  kp: 'kinh phi',
  gd: 'gia dinh',
  ubmttq: 'uy ban mat tran to quoc',
  cbcc: 'can bo cong chuc',
  vc: 'vien chuc',
  hn: 'hoi nghi',
  dn: 'doanh nghiep',
  tt: 'truong thon',
};

/** Every alias of the glossary, with the term it stands for. A phrase that stands for itself is left out. */
export function buildSynonyms(terms: readonly Term[]): Synonyms {
  const entries = terms.flatMap(({ name, aliases, kind, standsFor }) => {
    const target = standsFor ?? name;
    const names = kind === 'viết tắt' || kind === 'cách nói thường ngày' ? [name, ...aliases] : aliases;
    return names.map((each) => [plainSyllables(each).join(' '), plainSyllables(target).join(' ')] as const);
  });
  return Object.fromEntries([...Object.entries(SHORTHAND), ...entries].filter(([from, to]) => from !== '' && from !== to));
}

/**
 * The query with each alias replaced by what it stands for, longest alias first; `undefined` when it holds none.
 *
 * @param syllables folded syllables of the query
 */
export function expand(syllables: readonly string[], synonyms: Synonyms): string[] | undefined {
  const out: string[] = [];
  let changed = false;
  for (let at = 0; at < syllables.length;) {
    const length = longestAlias(syllables, at, synonyms);
    const alias = syllables.slice(at, at + length).join(' ');
    const meant = Object.hasOwn(synonyms, alias) ? (synonyms[alias] ?? '').split(' ') : undefined;
    if (meant === undefined || startsWith(syllables, at, meant)) {
      // Nothing to replace, or the full term is already there: "ban thanh tra" of "ban thanh tra nhân dân".
      out.push(...syllables.slice(at, at + (meant?.length ?? 1)));
      at += meant?.length ?? 1;
      continue;
    }
    // "ban TTND" means "Ban Thanh tra nhân dân", not "ban ban thanh tra nhân dân".
    out.push(...meant.slice(out.at(-1) === meant[0] ? 1 : 0));
    changed = true;
    at += length;
  }
  return changed ? out : undefined;
}

function startsWith(syllables: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((each, index) => syllables[at + index] === each);
}

const MAX_ALIAS = 6;

function longestAlias(syllables: readonly string[], at: number, synonyms: Synonyms): number {
  for (let length = Math.min(MAX_ALIAS, syllables.length - at); length > 0; length -= 1) {
    if (Object.hasOwn(synonyms, syllables.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}
