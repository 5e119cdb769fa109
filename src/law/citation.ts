/**
 * Citations in running text: "các khoản 1, 2 và 3 Điều 11", "điểm đ khoản 1 Điều 12 Luật này", "khoản 2 Điều này".
 *
 * A chain of atoms ("điểm a", "khoản 1", "Điều 15") is read left to right, then resolved right to left, because in
 * Vietnamese the container follows what it contains. What a person types into a search box is the business of
 * `citation-query.ts`.
 */
import { fold } from '../text/fold.ts';
import type { DocumentMatcher, DocumentNames } from './document-names.ts';
import { isNumberLabel, isPointLabel } from './labels.ts';
import { citeInside, type ProvisionRef } from './provision.ts';

/** Where a text stands, so that "Điều này", "khoản này" and a bare "khoản 2" can be understood. */
export interface CitationContext {
  readonly document: string;
  readonly article?: string;
  readonly clause?: string;
}

/** One provision cited in a text. Offsets count UTF-16 units of the NFC text. */
export interface Citation {
  readonly start: number;
  readonly end: number;
  /** The provision cited; `undefined` when it stands in a document outside this site, or cannot be understood. */
  readonly target?: ProvisionRef;
  /** True when the text names a document that is not ours ("Điều 5 Luật Đất đai"). */
  readonly external: boolean;
}

const RANK = { diem: 0, khoan: 1, dieu: 2 } as const;
type Unit = keyof typeof RANK;
type Link = 'start' | 'of' | 'list';

interface Atom {
  readonly unit: Unit;
  /** `undefined` stands for "này": the one the text is in. */
  readonly label: string | undefined;
  readonly start: number;
  readonly end: number;
  /** How this atom hangs on the one before it. */
  readonly link: Link;
}

const UNIT_WORD = /^(?:(?:cac|nhung)\s+)?(diem|khoan|dieu)\s+/u;
const BEFORE_UNIT = /(?:cac\s+|nhung\s+)?(?:diem|khoan|dieu)\s/gu;
const OF = /^\s+(?:cua\s+)?/u;
const COMMA = /^\s*,\s+/u;
const LIST = /^(?:\s*[,;]\s*(?:(?:va|hoac|hay)\s+)?|\s+(?:va|hoac|hay|den|toi)\s+|\s*[-–]\s*)(?:tu\s+)?/u;
/** "địa điểm a", "tài khoản 1": words that merely end like a unit. Read with their marks, for "tại khoản 1" is a citation. */
const OTHER_WORD = /(?:địa|dia|thời|thoi|quan|đặc|dac|ưu|khuyết|khuyet|trọng|tài|điều|dieu)\s$/u;
const EXTERNAL_KIND = /^(?:luat|bo luat|phap lenh|nghi dinh|nghi quyet|thong tu|quyet dinh|quy dinh|huong dan|hien phap|dieu le)(?![\p{L}])/u;

/**
 * Every citation in `text`, in order. Never throws, whatever the text.
 *
 * @param text running text; it is read in NFC
 * @param context where the text stands
 * @param matchDocument names of the documents this site holds
 */
export function findCitations(text: string, context: CitationContext, matchDocument: DocumentMatcher): Citation[] {
  const source = text.normalize('NFC');
  const folded = fold(source);
  const found: Citation[] = [];
  BEFORE_UNIT.lastIndex = 0;
  for (let match = BEFORE_UNIT.exec(folded); match !== null; match = BEFORE_UNIT.exec(folded)) {
    const start = match.index;
    if (isInsideWord(folded, start) || OTHER_WORD.test(source.slice(Math.max(0, start - 8), start).toLowerCase())) continue;
    const chain = readChain(source, folded, start);
    const last = chain.at(-1);
    if (last === undefined) continue;
    const tail = readDocument(source, folded, last.end, context, matchDocument);
    found.push(...resolveChain(chain, context, tail));
    BEFORE_UNIT.lastIndex = Math.max(last.end, tail.end);
  }
  return found;
}

/** A provision as an official citation: `điểm đ khoản 2 Điều 12 Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15`. */
export function citeWithDocument(ref: ProvisionRef, document: Pick<DocumentNames, 'citedAs'>): string {
  return `${citeInside(ref)} ${document.citedAs}`;
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

function readChain(source: string, folded: string, start: number): Atom[] {
  const first = readAtom(source, folded, start, 'start');
  if (first === undefined) return [];
  const chain: Atom[] = [first];
  for (;;) {
    const next = readNext(source, folded, chain);
    if (next.length === 0) return chain;
    chain.push(...next);
  }
}

/** Reads one atom ("khoản 2", "Điều này") that starts with its unit word. */
function readAtom(source: string, folded: string, start: number, link: Link): Atom | undefined {
  const word = UNIT_WORD.exec(folded.slice(start, start + 24));
  if (word === null) return undefined;
  const unit = word[1] as Unit;
  const labelStart = start + word[0].length;
  const label = readLabel(source, labelStart, unit);
  if (label !== undefined) return { unit, label, start, end: labelStart + label.length, link };
  if (/^nay(?![\p{L}\p{N}])/u.test(folded.slice(labelStart, labelStart + 4))) {
    return { unit, label: undefined, start, end: labelStart + 3, link };
  }
  return undefined;
}

function readLabel(source: string, at: number, unit: Unit): string | undefined {
  const pattern = unit === 'diem' ? /^[a-zđ]\d{0,2}(?![\p{L}\p{N}])/u : /^\d{1,3}[a-zđ]?(?![\p{L}\p{N}/%])/u;
  const label = pattern.exec(source.slice(at, at + 6).toLowerCase())?.[0];
  if (label === undefined) return undefined;
  return (unit === 'diem' ? isPointLabel(label) : isNumberLabel(label)) ? label : undefined;
}

/** What continues the chain: a container ("khoản 2" → "Điều 15"), a further item with its unit word, or bare labels. */
function readNext(source: string, folded: string, chain: readonly Atom[]): Atom[] {
  const last = chain.at(-1);
  if (last === undefined) return [];
  const rest = folded.slice(last.end, last.end + 40);
  for (const separator of [OF, COMMA]) {
    const gap = separator.exec(rest)?.[0];
    const atom = gap === undefined ? undefined : readAtom(source, folded, last.end + gap.length, 'of');
    if (atom !== undefined && RANK[atom.unit] > RANK[last.unit]) return [atom];
  }
  const gap = LIST.exec(rest)?.[0];
  if (gap === undefined) return [];
  const item = readAtom(source, folded, last.end + gap.length, 'list');
  return item === undefined ? readBareLabels(source, folded, chain, last) : [item];
}

/**
 * "các khoản 1, 2 và 3 Điều 11": labels without a unit word.
 *
 * "Điều 15, 20 ngày" looks the same, so bare labels count only when the list was announced by "các" or is closed by
 * the name of its container.
 */
function readBareLabels(source: string, folded: string, chain: readonly Atom[], last: Atom): Atom[] {
  const labels: Atom[] = [];
  let end = last.end;
  for (;;) {
    const gap = LIST.exec(folded.slice(end, end + 40))?.[0];
    if (gap === undefined) break;
    const start = end + gap.length;
    const label = readLabel(source, start, last.unit);
    if (label === undefined) break;
    labels.push({ unit: last.unit, label, start, end: start + label.length, link: 'list' });
    end = start + label.length;
  }
  if (labels.length === 0) return [];
  const opener = chain.findLast((atom) => folded.startsWith('cac ', atom.start) || folded.startsWith('nhung ', atom.start));
  const announced = opener?.unit === last.unit;
  const gap = OF.exec(folded.slice(end, end + 40))?.[0];
  const container = gap === undefined ? undefined : readAtom(source, folded, end + gap.length, 'of');
  const closed = container !== undefined && RANK[container.unit] > RANK[last.unit];
  return announced || closed ? labels : [];
}

interface DocumentTail {
  readonly end: number;
  /** `undefined` when the text names no document. */
  readonly document?: string;
  readonly external: boolean;
}

/** Reads "Luật này", "của Nghị định số 59/2023/NĐ-CP", or the name of a document that is not ours. */
function readDocument(source: string, folded: string, at: number, context: CitationContext, matchDocument: DocumentMatcher): DocumentTail {
  const none: DocumentTail = { end: at, external: false };
  const gap = OF.exec(folded.slice(at, at + 12))?.[0];
  if (gap === undefined) return none;
  const start = at + gap.length;
  const rest = folded.slice(start, start + 160);
  const own = /^(?:luat|nghi dinh|van ban)\s+nay(?![\p{L}])/u.exec(rest)?.[0];
  if (own !== undefined) return { end: start + own.length, document: context.document, external: false };
  const ours = matchDocument(rest);
  if (ours !== undefined) return { end: start + ours.length, document: ours.slug, external: false };
  const kind = EXTERNAL_KIND.exec(rest)?.[0];
  // "quyết định", "quy định" are also verbs; a document is written with a capital. "Luật" alone, with no name behind it, is the one spoken of.
  const name = source.slice(start + (kind?.length ?? 0)).trimStart();
  const named = isCapital(source[start]) && (isCapital(name[0]) || /^(?:số\s|so\s|\d)/u.test(name));
  if (kind !== undefined && (named || kind === 'hien phap')) return { end: start + kind.length, external: true };
  return none;
}

function isCapital(letter = ''): boolean {
  return letter !== letter.toLowerCase();
}

interface Place {
  readonly article?: string | undefined;
  readonly clause?: string | undefined;
  readonly point?: string | undefined;
}

/** An atom with what it was found to mean. */
interface Resolved {
  readonly atom: Atom;
  /** The place this atom is counted in: the article of a clause, the clause of a point. */
  readonly container: Place;
  readonly place: Place;
  readonly end: number;
}

/** Reads the chain from its end: each atom takes its container from the atom behind it, items of one list share theirs. */
function resolveChain(chain: readonly Atom[], context: CitationContext, tail: DocumentTail): Citation[] {
  const document = tail.document ?? context.document;
  // A bare "khoản 2" means the article the text stands in, unless another document was named.
  const here: Place = tail.external || document !== context.document ? {} : { article: context.article, clause: context.clause };
  const resolved: Resolved[] = [];
  let next: Resolved | undefined;
  for (const atom of chain.toReversed()) {
    const container = containerOf(atom, next, here);
    const end = next === undefined ? tail.end : next.atom.link === 'of' ? next.end : atom.end;
    next = { atom, container, place: placeOf(atom, container, context), end };
    resolved.unshift(next);
  }
  return resolved
    .filter(({ atom }) => atom.link !== 'of')
    .map(({ atom, place, end }) => {
      const target = tail.external ? undefined : toRef(document, place);
      return { start: atom.start, end, external: tail.external, ...(target === undefined ? {} : { target }) };
    });
}

function containerOf(atom: Atom, next: Resolved | undefined, here: Place): Place {
  if (next === undefined) return here;
  if (next.atom.link === 'of') return next.place;
  return next.atom.unit === atom.unit ? next.container : here;
}

function placeOf(atom: Atom, container: Place, context: CitationContext): Place {
  if (atom.unit === 'dieu') return { article: atom.label ?? context.article };
  if (atom.unit === 'khoan') return { article: container.article, clause: atom.label ?? context.clause };
  return { article: container.article, clause: container.clause, point: atom.label };
}

function toRef(document: string, { article, clause, point }: Place): ProvisionRef | undefined {
  if (article === undefined) return undefined;
  return { document, article, ...(clause === undefined ? {} : { clause }), ...(point === undefined ? {} : { point }) };
}
