/**
 * The đ that Pagefind does not fold.
 *
 * Pagefind drops Vietnamese marks by Unicode decomposition, which leaves đ as it is: "quy dinh" would never find "quy định".
 * In Vietnamese đ stands only at the start of a syllable, so a small map of the site's own syllables repairs it.
 */
import { fold } from '../text/fold.ts';

/**
 * Folded syllables that start with d, as they occur on the site: `1` always written with đ, `2` with either.
 * Those that only occur with d are left out.
 */
export type DVocabulary = Readonly<Record<string, 1 | 2>>;

/** A syllable that starts with d. */
const D_SYLLABLE = /(?<![\p{L}\p{M}])d\p{L}*/giu;

/** Builds the map from all texts of the site. */
export function buildDVocabulary(texts: Iterable<string>): DVocabulary {
  const withBar = new Set<string>();
  const without = new Set<string>();
  for (const text of texts) {
    for (const syllable of text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? []) {
      if (syllable.startsWith('đ')) withBar.add(fold(syllable));
      else if (syllable.startsWith('d')) without.add(fold(syllable));
    }
  }
  return Object.fromEntries([...withBar].toSorted().map((syllable) => [syllable, without.has(syllable) ? 2 : 1]));
}

/**
 * The ways to write a query so that Pagefind finds what was meant: each unmarked syllable that starts with d also with đ.
 *
 * @returns at most two queries: d read as đ wherever the site has it, and, where some syllables occur with both, as typed
 */
export function dVariants(query: string, vocabulary: DVocabulary): string[] {
  const withBar = query.replace(D_SYLLABLE, (syllable) => (readings(syllable, vocabulary) > 0 ? `đ${syllable.slice(1)}` : syllable));
  const asTyped = query.replace(D_SYLLABLE, (syllable) => (readings(syllable, vocabulary) === 1 ? `đ${syllable.slice(1)}` : syllable));
  return withBar === asTyped ? [withBar] : [withBar, asTyped];
}

/** `1` when the syllable can only mean đ, `2` when either, `0` when it is d, is marked, or is unknown. */
function readings(syllable: string, vocabulary: DVocabulary): 0 | 1 | 2 {
  const plain = syllable.toLowerCase();
  return fold(plain) === plain ? (vocabulary[plain] ?? 0) : 0;
}
