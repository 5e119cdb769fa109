/**
 * Vietnamese text as people type it: marks left off, đ written d.
 */

const COMBINING = /\p{M}/gu;

/**
 * Removes every Vietnamese mark and lowers the case: `Điều` → `dieu`.
 *
 * The result has exactly as many UTF-16 units as the NFC form of the input, so an offset found in the folded text
 * is an offset in the original.
 */
export function fold(text: string): string {
  let out = '';
  for (const char of text.normalize('NFC')) out += foldChar(char);
  return out;
}

/** Letters met so far: a text has few different ones, and asking Unicode anew for each costs a slow phone a noticeable wait. */
const known = new Map<string, string>();

function foldChar(char: string): string {
  let folded = known.get(char);
  if (folded === undefined) {
    folded = computeFold(char);
    known.set(char, folded);
  }
  return folded;
}

/** `đ` has no canonical decomposition in Unicode, so NFD alone would leave it in place. */
function computeFold(char: string): string {
  if (char === 'đ' || char === 'Đ') return 'd';
  const base = char.normalize('NFD').replace(COMBINING, '').toLowerCase();
  return base.length === char.length ? base : char;
}

/** True when the text carries no Vietnamese mark at all, as typed on a plain keyboard. */
export function isUnmarked(text: string): boolean {
  return fold(text) === text.normalize('NFC').toLowerCase();
}
