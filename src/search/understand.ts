/** From what was typed to what may be meant. What the reader typed is never changed on the page; readings are only searched. */
import type { Reading } from './rank.ts';
import { expand, type Synonyms } from './synonyms.ts';
import { type Syllable, syllablesOf } from './syllables.ts';
import { withoutTypingKeys } from './typing.ts';
import { fold } from '../text/fold.ts';

/** Nobody types more; a longer text was pasted by mistake and would only slow the search down. */
const MAX_QUERY = 300;

/** "1 năm mấy lần" and "một năm mấy lần" ask the same. */
const NUMBER_WORDS = new Map(
  ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'].map((word, index) => [String(index + 1), { marked: word, plain: fold(word) }]),
);

/** The readings of a query. */
export interface Understanding {
  /** Composed, one space between words, cut to a length people type. */
  readonly query: string;
  readonly readings: readonly Reading[];
  /** What the query was taken to mean beyond what was typed, in the words of the law; for "Đã hiểu là: …". */
  readonly understood: string | undefined;
}

/**
 * Reads a query.
 *
 * @param known whether the site has a syllable
 * @param literal true when the reader asked for exactly what was typed
 */
export function understand(typed: string, known: (plain: string) => boolean, synonyms: Synonyms, literal = false): Understanding {
  const query = typed.normalize('NFC').slice(0, MAX_QUERY).replace(/\s+/gu, ' ').trim();
  const asTyped = syllablesOf(query);
  if (literal) return { query, readings: [{ syllables: asTyped, trust: 1 }], understood: undefined };
  const repaired = repair(query, known);
  const base = repaired ?? asTyped;
  const expanded = expand(base, synonyms);
  const readings: Reading[] = [{ syllables: base, trust: 1 }];
  if (expanded !== undefined) readings.push({ syllables: expanded, trust: 0.98 });
  const spelled = base.map((syllable) => NUMBER_WORDS.get(syllable.plain) ?? syllable);
  if (spelled.some((syllable, index) => syllable !== base[index])) readings.push({ syllables: spelled, trust: 0.98 });
  const meant = expanded ?? repaired;
  return { query, readings, understood: meant?.map(({ marked }) => marked).join(' ') };
}

/** Words that the site does not know, but would if the keyboard had been on. */
function repair(query: string, known: (plain: string) => boolean): Syllable[] | undefined {
  const words = query.split(' ').map((word) => ({ syllables: syllablesOf(word), repaired: repairWord(word, known) }));
  if (words.every(({ repaired }) => repaired === undefined)) return undefined;
  return words.flatMap(({ syllables, repaired }) => (repaired === undefined ? syllables : [{ marked: repaired, plain: repaired }]));
}

function repairWord(word: string, known: (plain: string) => boolean): string | undefined {
  const folded = fold(word);
  const understood = syllablesOf(word).every(({ plain }) => known(plain) || /^\d+$/u.test(plain));
  // "chu3" is cut into a known word and a number, yet is one word typed in VNI.
  if (understood && !/[a-z]\d[a-z]|[a-z][1-9]$/u.test(folded)) return undefined;
  const plain = withoutTypingKeys(folded);
  return plain !== undefined && known(plain) ? plain : undefined;
}
