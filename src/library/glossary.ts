/** The glossary: order, anchors, and where a term stands in a text. */
import type { Problem } from '../law/problem.ts';
import type { TermMeta } from '../schemas/term.ts';
import { fold } from '../text/fold.ts';
import type { ListEntry, Term } from './model.ts';

/** Sorts the entries as a Vietnamese reader looks them up, and gives each its anchor. */
export function buildTerms(entries: readonly TermMeta[]): Term[] {
  return entries.map((entry) => ({ ...entry, anchor: termAnchor(entry.name) })).toSorted((a, b) => compareWords(a.name, b.name));
}

/** `Ban Thanh tra nhân dân` → `ban-thanh-tra-nhan-dan`. */
export function termAnchor(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** Code points of the folded word, then of the word itself: the same on every machine, whatever its locale. */
function compareWords(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Finds entries that stand twice, or that stand for a term that is not there. */
export function checkTerms(entries: readonly ListEntry<TermMeta>[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, ListEntry<TermMeta>>();
  for (const entry of entries) {
    const anchor = termAnchor(entry.value.name);
    const first = seen.get(anchor);
    if (first !== undefined)
      problems.push({
        file: entry.file,
        line: entry.line,
        message: `"${entry.value.name}" trùng với "${first.value.name}" ở ${first.file}:${first.line}. Hãy gộp hai mục.`,
      });
    seen.set(anchor, entry);
  }
  for (const { value, file, line } of entries) {
    if (value.standsFor !== undefined && !seen.has(termAnchor(value.standsFor))) {
      problems.push({ file, line, message: `Mục "chinh" ghi "${value.standsFor}" nhưng chưa có mục đó. Hãy thêm mục "${value.standsFor}" hoặc sửa lại.` });
    }
  }
  return problems;
}

/** Kinds of terms that are worth a link inside the text of an article: names of bodies would make it a hedge of underlines. */
const LINKED: ReadonlySet<Term['kind']> = new Set(['định nghĩa', 'thuật ngữ']);
/** At most this many links to the glossary in one clause. */
const MAX_LINKS = 2;

/** A term found in a text; offsets count UTF-16 units. */
export interface TermUse {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/**
 * Finds the first use of each term in a text, leftmost and longest first: "cộng đồng dân cư" is never read as "dân cư", and no word is
 * taken out of the name of a body.
 *
 * @param used anchors of terms already linked in the same clause; grows by those found
 */
export function findTerms(text: string, terms: readonly Term[], used: Set<string>): TermUse[] {
  const lower = text.toLowerCase();
  const uses = terms
    .filter(({ name }) => name.includes(' '))
    .flatMap((term) => placesOf(lower, term.name.toLowerCase()).map(({ start, end }): TermUse => ({ term, start, end })))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const found: TermUse[] = [];
  let cursor = 0;
  for (const use of uses) {
    if (use.start < cursor) continue;
    cursor = use.end;
    if (used.size >= MAX_LINKS || used.has(use.term.anchor) || use.term.quiet || !LINKED.has(use.term.kind)) continue;
    used.add(use.term.anchor);
    found.push(use);
  }
  return found;
}

/** Every place where `name` stands as whole syllables. */
function placesOf(text: string, name: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!/[\p{L}\p{N}]/u.test((text[start - 1] ?? ' ') + (text[end] ?? ' '))) places.push({ start, end });
  }
  return places;
}
