/** Queries typed with a Vietnamese keyboard that was off: Telex ("daan chur") and VNI ("da6n chu3") left in the letters. */

const VOWEL = /[aeiouy]/u;

/**
 * The syllable without the keys that would have become marks, folded; `undefined` when the word does not look like such typing.
 *
 * @param word one word, folded, letters and digits
 */
export function withoutTypingKeys(word: string): string | undefined {
  return fromVni(word) ?? fromTelex(word);
}

/** Digits 6–9 shape a letter and 1–5 set the tone, each at most once: "toan2", "du7o7ng2" but not "tu24". */
function fromVni(word: string): string | undefined {
  if (!/^[a-z]+(?:[6-9][a-z]*){0,2}[1-5]?[a-z]*$/u.test(word) || !/\d/u.test(word)) return undefined;
  return accept(word.replace(/\d/gu, ''), word);
}

/** Doubled letters and w shape a letter; s, f, r, x, j set the tone behind the vowel. */
function fromTelex(word: string): string | undefined {
  if (!/^[a-z]+$/u.test(word)) return undefined;
  const shaped = word.replace(/(aa|ee|oo|dd)/gu, (pair) => pair.charAt(0)).replace(/w/gu, '');
  const toned = shaped.replace(/(?<=[aeiouy][a-z]*)[sfrxj](?=[a-z]{0,2}$)/u, '');
  return accept(toned, word);
}

function accept(plain: string, word: string): string | undefined {
  return plain !== word && plain.length > 1 && VOWEL.test(plain) ? plain : undefined;
}
