/**
 * One spelling for every text that enters the model.
 *
 * Text pasted from Word, PDF or a legal database carries characters nobody sees: soft hyphens, no-break spaces,
 * zero-width joiners, decomposed marks. Left in place they break search, copying and comparison.
 */

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
// Control characters other than newline; direction overrides; the replacement character left by a wrong decoding;
// private-use characters of legacy Vietnamese fonts.
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd\ue000-\uf8ff]/u;

/**
 * NFC, plain spaces, `\n` line ends, no invisible characters. Idempotent; keeps the number of lines.
 */
export function normalizeText(text: string): string {
  return text.replace(/\r\n?/gu, '\n').replace(INVISIBLE, '').replace(SPACES, ' ').normalize('NFC');
}

/** The first character that may never stand in content, as `U+202E`; `undefined` when the text is clean. */
export function forbiddenCharacter(text: string): string | undefined {
  const code = FORBIDDEN.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
