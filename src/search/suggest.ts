/** "Có phải bạn tìm…": a query with the syllables nobody writes replaced by the nearest the site knows. */
import { syllablesOf } from './syllables.ts';

/** The corrected query, folded; `undefined` when every syllable is known or nothing is near enough. */
export function suggest(query: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  const words = syllablesOf(query).map(({ marked, plain }) => {
    const known = vocabulary.has(plain) || plain.length < 3 || /^\d+$/u.test(plain);
    return { marked, near: known ? undefined : nearest(plain, vocabulary) };
  });
  return words.some(({ near }) => near !== undefined) ? words.map(({ marked, near }) => near ?? marked).join(' ') : undefined;
}

/** The most frequent syllable one slip away: a letter too many, too few, wrong, or two swapped. */
function nearest(plain: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [candidate, pages] of vocabulary) {
    if (candidate.length > 1 && isOneSlipAway(plain, candidate) && pages > (vocabulary.get(best ?? '') ?? 0)) best = candidate;
  }
  return best;
}

/** Whether two words differ by one inserted, dropped, replaced or swapped letter. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const [tailA, tailB] = [restA.slice(1), restB.slice(1)];
  if (tailA === tailB || tailA === restB || restA === tailB) return true;
  const swapped = `${restA.charAt(1)}${restA.charAt(0)}${restA.slice(2)}`;
  return restA.length > 1 && swapped === restB;
}
