/**
 * Citations as people type them into a search box: "khoản 2 điều 15", "d15 k2", "Đ.15.2.a", "15", "d3 nd59".
 */
import { fold } from '../text/fold.ts';
import type { DocumentMatcher } from './document-names.ts';
import { isNumberLabel, isPointLabel } from './labels.ts';
import type { ProvisionRef } from './provision.ts';

type Level = 'article' | 'clause' | 'point';
type Found = Partial<Record<Level, string>>;

/** Unit words and their abbreviations, folded. A lone "d" is "Điều" before a number and point d or đ elsewhere. */
const UNITS: Readonly<Record<string, Level>> = { dieu: 'article', d: 'article', khoan: 'clause', kh: 'clause', k: 'clause', diem: 'point', p: 'point' };
const FILLER = /^(?:cua|so|tai|o|thuoc|theo|trong|xem)$/u;
const MAX_LENGTH = 120;

/**
 * Reads a whole query as one citation.
 *
 * @returns the provisions it can mean, the likeliest first; empty when the query is anything else. Whether they exist is for the
 * caller to check: "d" typed without marks can be point d or point đ, "2a" clause 2a or point a of clause 2.
 */
export function parseCitationQuery(query: string, matchDocument: DocumentMatcher, defaultDocument: string): ProvisionRef[] {
  const source = query.normalize('NFC').trim().toLowerCase();
  if (source.length === 0 || source.length > MAX_LENGTH) return [];
  const { document, rest } = takeDocument(source, matchDocument);
  if (/[^\p{L}\p{N}\s.,;:()\-/–]/u.test(rest)) return [];
  return readings(rest).flatMap((found) => toRefs(found, document ?? defaultDocument));
}

/** Cuts the name of a document out of the query, wherever it stands. */
function takeDocument(source: string, matchDocument: DocumentMatcher): { document?: string; rest: string } {
  const folded = fold(source);
  for (let at = 0; at < folded.length; at += 1) {
    if (at > 0 && /[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) continue;
    const mention = matchDocument(folded.slice(at));
    if (mention !== undefined) {
      return { document: mention.slug, rest: `${source.slice(0, at)} ${source.slice(at + mention.length)}` };
    }
  }
  return { rest: source.replace(/\s+(?:luật|nghị định|luat|nghi dinh) (?:này|nay)$/u, '') };
}

/** After "điểm", a letter with a digit is the label of an inserted point ("điểm a1"); elsewhere it is a unit with its number ("k2"). */
const INSERTED_POINT = String.raw`(?<=(?:điểm|diem)\s+)\p{L}\d{1,2}(?![\p{L}\p{N}])`;
const WITH_SUFFIX = new RegExp(String.raw`${INSERTED_POINT}|\d+\p{L}(?![\p{L}\p{N}])|\d+|\p{L}+`, 'gu');
const WITHOUT_SUFFIX = new RegExp(String.raw`${INSERTED_POINT}|\d+|\p{L}+`, 'gu');

/** The ways to read a query: a letter glued to a number is its suffix ("Điều 15a"), or a label of its own ("15.2a"). */
function readings(rest: string): Found[] {
  const glued = rest.match(WITH_SUFFIX) ?? [];
  const apart = rest.match(WITHOUT_SUFFIX) ?? [];
  return (glued.length === apart.length ? [glued] : [glued, apart]).map(readTokens).filter((found) => found !== undefined);
}

function readTokens(tokens: readonly string[]): Found | undefined {
  const found: Found = {};
  let unit: Level | undefined;
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const level = unitOf(token, next);
    if (level !== undefined && unit === undefined) {
      unit = level;
      continue;
    }
    if (unit === undefined && FILLER.test(fold(token))) continue;
    const target: Level | undefined = unit ?? (isNumberLabel(token) ? (['article', 'clause'] as const).find((each) => found[each] === undefined) : 'point');
    const valid = target === 'point' ? isPointLabel(token) || token === 'dd' : isNumberLabel(token);
    if (target === undefined || !valid || found[target] !== undefined) return undefined;
    found[target] = token;
    unit = undefined;
  }
  return unit === undefined && found.article !== undefined ? found : undefined;
}

function unitOf(token: string, next: string | undefined): Level | undefined {
  const level = UNITS[fold(token)];
  if (level === undefined || next === undefined) return undefined;
  const point = isPointLabel(next) || next === 'dd';
  // "đ a" typed for "điểm a".
  if (fold(token) === 'd' && point) return 'point';
  return (level === 'point' ? point : isNumberLabel(next)) ? level : undefined;
}

function toRefs({ article = '', clause, point }: Found, document: string): ProvisionRef[] {
  const base = { document, article, ...(clause === undefined ? {} : { clause }) };
  if (point === undefined) return [base];
  // "dd" is how đ is written in addresses; "d" is how it is typed without marks.
  const points = point === 'dd' ? ['đ'] : point === 'd' ? ['d', 'đ'] : [point];
  return points.map((each) => ({ ...base, point: each }));
}
