/** Folk words and abbreviations → the words of the law, from the glossary. */
import type { Term } from '../library/model.ts';
import { type Syllable, syllablesOf } from './syllables.ts';

/** Phrase typed (folded syllables joined by spaces) → the same with its marks, and the phrase meant, with its marks. */
export type Synonyms = Readonly<Record<string, readonly [marked: string, meant: string]>>;

/** What haste makes of common words; no glossary would list it. */
const SHORTHAND: Readonly<Record<string, string>> = {
  qc: 'quy chế',
  kp: 'kinh phí',
  ubmttq: 'ủy ban mặt trận tổ quốc',
  cbcc: 'cán bộ công chức',
  vc: 'viên chức',
  hn: 'hội nghị',
  dn: 'doanh nghiệp',
};

/** A word that could be an ordinary syllable, such as "xã" for its People's Committee: replacing it would change most queries. */
const ORDINARY = /^[bcdghklmnpqrstvx]{0,3}[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/u;

/** Every alias of the glossary, with the term it stands for. */
export function buildSynonyms(terms: readonly Term[]): Synonyms {
  const entries = terms.flatMap(({ name, aliases, kind, standsFor }) => {
    const names = kind === 'viết tắt' || kind === 'cách nói thường ngày' ? [name, ...aliases] : aliases;
    return names.map((each) => [each, standsFor ?? name] as const);
  });
  const all = [...Object.entries(SHORTHAND), ...entries].map(([from, to]) => ({ from: syllablesOf(from), to: syllablesOf(to) }));
  const useful = all.filter(({ from, to }) => from.length > 0 && plainOf(from) !== plainOf(to) && !ORDINARY.test(plainOf(from)));
  return Object.fromEntries(useful.map(({ from, to }) => [plainOf(from), [markedOf(from), markedOf(to)]]));
}

/**
 * The query with each alias replaced by what it stands for, longest alias first; `undefined` when it holds none.
 * A phrase typed with marks is an alias only with the same marks: "công nhận" is not "công nhân".
 */
export function expand(syllables: readonly Syllable[], synonyms: Synonyms): Syllable[] | undefined {
  const out: Syllable[] = [];
  let changed = false;
  for (let at = 0; at < syllables.length;) {
    const found = longestAlias(syllables, at, synonyms);
    if (found === undefined || startsWith(syllables, at, found.meant)) {
      // Nothing to replace, or the full term is already there: "ban thanh tra" of "ban thanh tra nhân dân".
      const length = found?.meant.length ?? 1;
      out.push(...syllables.slice(at, at + length));
      at += length;
      continue;
    }
    // "ban TTND" means "Ban Thanh tra nhân dân", not "ban ban thanh tra nhân dân".
    out.push(...found.meant.slice(out.at(-1)?.plain === found.meant[0]?.plain ? 1 : 0));
    changed = true;
    at += found.length;
  }
  return changed ? out : undefined;
}

const MAX_ALIAS = 6;

function longestAlias(syllables: readonly Syllable[], at: number, synonyms: Synonyms): { length: number; meant: Syllable[] } | undefined {
  for (let length = Math.min(MAX_ALIAS, syllables.length - at); length > 0; length -= 1) {
    const span = syllables.slice(at, at + length);
    const plain = plainOf(span);
    const entry = Object.hasOwn(synonyms, plain) ? synonyms[plain] : undefined;
    const marked = markedOf(span);
    if (entry !== undefined && (marked === plain || marked === entry[0])) return { length, meant: syllablesOf(entry[1]) };
  }
  return undefined;
}

function startsWith(syllables: readonly Syllable[], at: number, phrase: readonly Syllable[]): boolean {
  return phrase.every((each, index) => syllables[at + index]?.plain === each.plain);
}

function plainOf(syllables: readonly Syllable[]): string {
  return syllables.map(({ plain }) => plain).join(' ');
}

function markedOf(syllables: readonly Syllable[]): string {
  return syllables.map(({ marked }) => marked).join(' ');
}
