/**
 * Labels of provisions and their order.
 *
 * Articles and clauses are numbered 1, 2, 3 …; a later law may insert `15a` or `2a` between two of them.
 * Points are lettered in the Vietnamese alphabet of legal drafting; an inserted point carries a digit, `a1`.
 */

/** The letters of points in order. There is no f, j, w, z, and đ follows d. */
export const POINT_LETTERS = Array.from('abcdđeghiklmnopqrstuvxy');

const NUMBER_LABEL = /^([1-9]\d{0,2})([a-zđ])?$/u;
const POINT_LABEL = /^([a-zđ])([1-9]\d?)?$/u;

/** `15`, `2a`: the label of an article or a clause. */
export function isNumberLabel(label: string): boolean {
  const suffix = NUMBER_LABEL.exec(label);
  return suffix !== null && (suffix[2] === undefined || isPointLetter(suffix[2]));
}

/** `a`, `đ`, `a1`: the label of a point. */
export function isPointLabel(label: string): boolean {
  const parts = POINT_LABEL.exec(label);
  return parts !== null && isPointLetter(parts[1] ?? '');
}

function isPointLetter(letter: string): boolean {
  return POINT_LETTERS.includes(letter);
}

/**
 * A label as it stands in addresses: ASCII only, d and đ kept apart.
 * @example labelToSlug('đ') // 'dd'
 */
export function labelToSlug(label: string): string {
  return label.replace('đ', 'dd');
}

/** Inverse of {@link labelToSlug}. */
export function slugToLabel(slug: string): string {
  return slug.replace('dd', 'đ');
}

/**
 * Whether `label` may directly follow `previous` (`undefined` at the start of a list): the next number or letter,
 * or an insertion behind it.
 * @example follows('2', '3') && follows('2', '2a') && follows('2a', '3') // true
 */
export function follows(previous: string | undefined, label: string): boolean {
  return expectedAfter(previous, label).includes(label);
}

/** The labels that may come next, the usual one first. `like` tells numbers from letters at the start of a list. */
export function expectedAfter(previous: string | undefined, like: string): string[] {
  if (isPointLabel(previous ?? like)) return pointsAfter(previous);
  return numbersAfter(previous);
}

function numbersAfter(previous: string | undefined): string[] {
  const parts = NUMBER_LABEL.exec(previous ?? '');
  if (parts === null) return ['1'];
  const number = Number(parts[1]);
  const insertion = parts[2] === undefined ? 'a' : letterAfter(parts[2]);
  return insertion === undefined ? [String(number + 1)] : [String(number + 1), `${number}${insertion}`];
}

function pointsAfter(previous: string | undefined): string[] {
  const parts = POINT_LABEL.exec(previous ?? '');
  if (parts === null) return ['a'];
  const letter = parts[1] ?? 'a';
  const next = letterAfter(letter);
  const insertion = `${letter}${Number(parts[2] ?? 0) + 1}`;
  return next === undefined ? [insertion] : [next, insertion];
}

function letterAfter(letter: string): string | undefined {
  return POINT_LETTERS[POINT_LETTERS.indexOf(letter) + 1];
}
