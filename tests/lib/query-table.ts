/** The table of real queries: what people type, with and without marks, and the pages that answer. */
import { readFileSync } from 'node:fs';

export interface QueryRow {
  readonly id: string;
  readonly marked: string;
  readonly unmarked: string;
  readonly expected: readonly string[];
}

export const queryTable: readonly QueryRow[] = readFileSync(new URL('../browser/queries.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([id = '', marked = '', unmarked = '', expected = '']) => ({ id, marked, unmarked, expected: expected.split(' ') }));

/** A page answers when it is an expected one, or a guide or an answer that leads to one. */
export function answers(href: string, expected: readonly string[], htmlOf: (path: string) => string): boolean {
  const path = href.split('#')[0] ?? '';
  if (expected.some((each) => path === each || (/^\/(?:bai-viet|on-thi)\/$/u.test(each) && path.startsWith(each)))) return true;
  return /^\/(?:huong-dan|hoi-dap|cong-cu)\//u.test(path) && expected.some((each) => htmlOf(path).includes(`href="${each}`));
}

/** How a list of results did over the table. */
export class Tally {
  asked = 0;
  first = 0;
  firstThree = 0;
  private reciprocal = 0;

  /** @param rank 0 for the first result, -1 for none */
  add(rank: number): void {
    this.asked += 1;
    if (rank === 0) this.first += 1;
    if (rank >= 0 && rank < 3) this.firstThree += 1;
    if (rank >= 0) this.reciprocal += 1 / (rank + 1);
  }

  /** Shares in percent; the mean reciprocal rank between 0 and 1. */
  get figures(): { hit1: number; hit3: number; mrr: number } {
    return { hit1: (100 * this.first) / this.asked, hit3: (100 * this.firstThree) / this.asked, mrr: this.reciprocal / this.asked };
  }
}
