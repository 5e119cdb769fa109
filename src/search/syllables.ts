/** Texts and queries as syllables, the units Vietnamese is searched by. */
import { fold } from '../text/fold.ts';

/** A syllable with its marks and without. */
export interface Syllable {
  /** Lower case, as written. */
  readonly marked: string;
  readonly plain: string;
}

/**
 * Cuts a text into syllables and numbers. Letters and digits that touch are parted: "nd59" is "nd" and "59", "24-CT/TU" is
 * "24", "ct" and "tu".
 */
export function syllablesOf(text: string): Syllable[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+|\p{N}+/gu)
      ?.map((marked) => ({ marked, plain: fold(marked) })) ?? []
  );
}

/** The plain forms only. */
export function plainSyllables(text: string): string[] {
  return syllablesOf(text).map(({ plain }) => plain);
}

/** Words that ask or join and say little about the subject. They still count, but only a little. */
export const WEAK_WORDS: ReadonlySet<string> = new Set(
  'la gi ai nao dau sao the may bao nhieu bao lau khi co khong ko k duoc phai thi ma va hoac hay cua cho trong theo ve tai tu den o voi nhu cac nhung mot cai nay do roi chua ra vao lam can bi can muon xin hoi toi minh ban a'.split(
    ' ',
  ),
);
