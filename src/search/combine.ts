/** What editors say of a page and what stands in its full text, brought together. */
import type { Scored } from './merge.ts';
import type { Ranked } from './rank.ts';
import type { SearchRecord } from './record.ts';

/** How much the best hit of the full text adds. */
const FULL_TEXT = 0.2;

/** A page found in the full text, by address. */
export interface FullTextHit extends Scored {
  readonly path: string;
}

/**
 * Adds the full text's vote to the ranking: the best hit `FULL_TEXT`, the others in proportion to their score.
 * Pages that only the full text knows come in with that vote alone.
 */
export function combine(ranked: readonly Ranked[], hits: readonly FullTextHit[], records: ReadonlyMap<string, SearchRecord>): Ranked[] {
  const best = Math.max(0, ...hits.map(({ score }) => score));
  const votes = new Map(hits.map(({ path, score }) => [path, best === 0 ? 0 : (FULL_TEXT * score) / best]));
  const scored = new Map(ranked.map(({ record, score }) => [record.p, { record, score: score + (votes.get(record.p) ?? 0) }]));
  for (const [path, score] of votes) {
    const record = records.get(path);
    if (record !== undefined && !scored.has(path)) scored.set(path, { record, score });
  }
  return [...scored.values()].toSorted((a, b) => b.score - a.score || (a.record.p < b.record.p ? -1 : 1));
}
