/**
 * Ranking of pages by what editors say of them: title or question, folk words and other wordings, gist or answer.
 *
 * The rule, in order of weight:
 * 1. how much of the query a page covers, rare syllables counting more than common ones;
 * 2. where: a wording or a title that says the same as the query, then single syllables in title, wordings, gist;
 * 3. syllables that stand together in the query and together on the page;
 * 4. marks: a syllable typed with marks prefers pages that write it so, and never hides the others;
 * 5. the kind of page: answers and articles before summaries and single terms;
 * 6. what the full text adds (see `combine.ts`).
 */
import type { Kind, SearchRecord } from './record.ts';
import { type Syllable, syllablesOf, WEAK_WORDS } from './syllables.ts';

/** A page's texts as syllables, made once. */
interface IndexedRecord {
  readonly record: SearchRecord;
  /** Title and each wording: phrases that may say what the query says. */
  readonly phrases: readonly Phrase[];
  readonly gist: Phrase;
}

interface Phrase {
  readonly plain: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly marked: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

const KIND_WEIGHT: Readonly<Record<Kind, number>> = {
  'Hỏi – đáp': 1.08,
  Luật: 1,
  'Nghị định': 0.97,
  'Văn bản': 1,
  'Thuật ngữ': 0.68,
  'Nơi đã làm': 0.75,
  Khác: 0.8,
};
const TITLE = 1;
const WORDING = 0.92;
const GIST = 0.5;
const WEAK = 0.12;
const PREFIX = 0.6;

/** A query read in one way. */
export interface Reading {
  readonly syllables: readonly Syllable[];
  /** Trust in this reading: 1 as typed, less for a reading with words replaced. */
  readonly trust: number;
}

/** Pages with their score, best first. Scores lie between 0 and about 1.5. */
export interface Ranked {
  readonly record: SearchRecord;
  readonly score: number;
}

export class RecordIndex {
  private readonly records: readonly IndexedRecord[];
  private readonly frequency = new Map<string, number>();

  constructor(records: readonly SearchRecord[]) {
    this.records = records.map((record) => ({
      record,
      phrases: [record.t, ...record.w, ...(record.k === 'Thuật ngữ' ? [`${record.t} là gì`] : [])].map(toPhrase),
      gist: toPhrase(record.g),
    }));
    for (const { phrases, gist } of this.records) {
      for (const syllable of new Set([...phrases.flatMap(({ plain }) => plain), ...gist.plain]))
        this.frequency.set(syllable, (this.frequency.get(syllable) ?? 0) + 1);
    }
  }

  /** The rarest of some syllables: the ones that say most. Unknown ones come first, words that only ask come never. */
  rarest(syllables: readonly Syllable[], most: number): Syllable[] {
    const telling = syllables.filter(({ plain }) => !WEAK_WORDS.has(plain));
    const chosen = new Set(telling.toSorted((a, b) => this.weight(b.plain) - this.weight(a.plain)).slice(0, most));
    return telling.filter((syllable) => chosen.has(syllable));
  }

  /** Whether any page has the syllable, in any marks. */
  has(plain: string): boolean {
    return this.frequency.has(plain);
  }

  /** Syllables with the number of pages that hold them. */
  get vocabulary(): ReadonlyMap<string, number> {
    return this.frequency;
  }

  /** Scores every page against the readings of one query; the best reading counts. */
  rank(readings: readonly Reading[]): Ranked[] {
    const ranked: Ranked[] = [];
    for (const indexed of this.records) {
      const score = Math.max(0, ...readings.map((reading) => this.score(indexed, reading)));
      if (score > 0) ranked.push({ record: indexed.record, score });
    }
    return ranked.toSorted((a, b) => b.score - a.score || (a.record.p < b.record.p ? -1 : 1));
  }

  private score({ record, phrases, gist }: IndexedRecord, { syllables, trust }: Reading): number {
    const weights = syllables.map((syllable) => this.weight(syllable.plain));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) return 0;
    let covered = 0;
    for (const [index, syllable] of syllables.entries()) {
      const isLast = index === syllables.length - 1;
      const best = Math.max(
        GIST * matches(gist, syllable, isLast),
        ...phrases.map((phrase, at) => (at === 0 ? TITLE : WORDING) * matches(phrase, syllable, isLast)),
      );
      covered += best * (weights[index] ?? 0);
    }
    const coverage = covered / total;
    const likeness = Math.max(...phrases.map((phrase, at) => (at === 0 ? TITLE : WORDING) * this.likeness(phrase, syllables, weights, total)));
    const together = this.together([...phrases, gist], syllables);
    return (0.5 * coverage ** 1.5 + 0.65 * likeness + 0.2 * together) * KIND_WEIGHT[record.k] * trust;
  }

  /** Rare syllables say more. Words that only ask say little. */
  private weight(plain: string): number {
    const pages = this.frequency.get(plain) ?? 0;
    const rarity = Math.log(1 + (this.records.length - pages + 0.5) / (pages + 0.5));
    return WEAK_WORDS.has(plain) ? WEAK * rarity : rarity;
  }

  /** How nearly a phrase says what the query says: the share of both that they have in common (Dice), weighted. */
  private likeness(phrase: Phrase, syllables: readonly Syllable[], weights: readonly number[], total: number): number {
    const common = syllables.reduce((sum, { plain }, index) => sum + (phrase.set.has(plain) ? (weights[index] ?? 0) : 0), 0);
    const own = [...phrase.set].reduce((sum, plain) => sum + this.weight(plain), 0);
    return own === 0 ? 0 : ((2 * common) / (total + own)) ** 1.5;
  }

  private together(phrases: readonly Phrase[], syllables: readonly Syllable[]): number {
    const pairs = pairsOf(syllables.map(({ plain }) => plain).filter((plain) => !WEAK_WORDS.has(plain)));
    if (pairs.length === 0) return 0;
    return pairs.filter((pair) => phrases.some((phrase) => phrase.pairs.has(pair))).length / pairs.length;
  }
}

function toPhrase(text: string): Phrase {
  const syllables = syllablesOf(text);
  const plain = syllables.map((syllable) => syllable.plain);
  return { plain, set: new Set(plain), marked: new Set(syllables.map(({ marked }) => marked)), pairs: new Set(pairsOf(plain)) };
}

function pairsOf(plain: readonly string[]): string[] {
  return plain.slice(1).map((syllable, index) => `${plain[index] ?? ''} ${syllable}`);
}

/** 1 for the syllable as typed, a little less where only the marks differ, less again for a beginning of the last word while typing. */
function matches(phrase: Phrase, { marked, plain }: Syllable, isLast: boolean): number {
  if (phrase.set.has(plain)) return marked === plain || phrase.marked.has(marked) ? 1 : 0.75;
  if (isLast && plain.length >= 2 && phrase.plain.some((each) => each.startsWith(plain))) return PREFIX;
  return 0;
}
