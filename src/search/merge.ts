/** Several passes over the index, one list of results. */

/** A result of one pass. */
export interface Scored {
  readonly id: string;
  readonly score: number;
}

/** Keeps each result once, with its best score, best first. Ties keep the order of the passes. */
export function mergeByBestScore<T extends Scored>(passes: readonly (readonly T[])[]): T[] {
  const best = new Map<string, T>();
  for (const result of passes.flat()) {
    const known = best.get(result.id);
    if (known === undefined || result.score > known.score) best.set(result.id, result);
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}
