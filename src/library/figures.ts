/** Figures of local practice as bars: only figures of one place and one unit share a scale. */
import type { Figure } from '../schemas/practice.ts';

/** A figure with the length of its bar. */
export interface Bar {
  readonly figure: Figure;
  /** Percent of the longest bar of the same place and unit; `undefined` when the value holds no number. */
  readonly length: number | undefined;
}

/** The bars of one place. A percentage is drawn on a scale of 100. */
export function barsOf(figures: readonly Figure[]): Bar[] {
  return figures.map((figure) => {
    const value = numberIn(figure.value);
    const peers = figures.filter(({ unit }) => unit === figure.unit);
    const percentage = figure.unit.startsWith('%') || figure.value.includes('%');
    // A figure alone has nothing to be long or short against.
    const scale = percentage ? 100 : peers.length === 1 ? 0 : Math.max(...peers.map((each) => numberIn(each.value) ?? 0));
    return { figure, length: value === undefined || scale === 0 ? undefined : Math.min(100, Math.round((value / scale) * 1000) / 10) };
  });
}

/** "gần 4", "47,12", "1.234": the number a Vietnamese text states. */
export function numberIn(text: string): number | undefined {
  const found = /\d[\d.]*(?:,\d+)?/u.exec(text)?.[0];
  return found === undefined ? undefined : Number(found.replace(/\./gu, '').replace(',', '.'));
}
