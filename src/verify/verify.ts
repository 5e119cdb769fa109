/** Our restatements and facts held against the official text, as far as a machine can: tree, figures, references, bodies. */
import { type Citation, findCitations } from '../law/citation.ts';
import { type DocumentMatcher, documentMatcher } from '../law/document-names.ts';
import { type Article, type ArticleFacts, divisionsOf, type Fact, type Law, type LawDocument, ownText, type Provision, provisionsOf } from '../law/model.ts';
import type { Problem } from '../law/problem.ts';
import { articleOf, parseProvisionId, provisionId, type ProvisionRef } from '../law/provision.ts';
import { contextOf } from '../law/references.ts';
import { figuresIn } from './figures.ts';
import { type OfficialProvision, parseOfficialText } from './official-text.ts';

/**
 * Compares a document with its official text.
 *
 * Provisions that a later law amended are compared for their place only: the official text at hand is the one before the amendment.
 *
 * @returns every mismatch, with both values; empty when the two agree
 */
export function verifyDocument(law: Law, document: LawDocument, officialText: string): Problem[] {
  return new Verifier(law, document, parseOfficialText(officialText)).run();
}

class Verifier {
  private readonly law: Law;
  private readonly document: LawDocument;
  private readonly matchDocument: DocumentMatcher;
  private readonly official: ReadonlyMap<string, string>;
  /** Paragraphs behind a point, by the point's id: drafting does not say whether they belong to it or to its clause. */
  private readonly tails: ReadonlyMap<string, string>;
  private readonly amended: ReadonlySet<string>;

  constructor(law: Law, document: LawDocument, official: readonly OfficialProvision[]) {
    this.law = law;
    this.document = document;
    this.matchDocument = documentMatcher(law.documents);
    this.official = new Map(official.map(({ key, text }) => [`${document.slug}/${key}`, text]));
    this.tails = new Map(official.map(({ key, tail }) => [`${document.slug}/${key}`, tail]));
    this.amended = new Set(document.articles.flatMap((article) => this.amendedIn(article)));
  }

  run(): Problem[] {
    return [
      ...this.compareTrees(),
      ...this.document.articles.flatMap((article) => [article, ...provisionsOf(article)].flatMap((provision) => this.compareWords(article, provision))),
      ...this.document.articles.flatMap((article) => this.compareFacts(this.law.facts.get(article.id))),
    ];
  }

  /** Provisions named in the history of an article. */
  private amendedIn(article: Article): string[] {
    return article.amendments.flatMap(({ place }) =>
      findCitations(place, contextOf(article.ref), this.matchDocument).flatMap(({ target }) => (target === undefined ? [] : [provisionId(target)])),
    );
  }

  private isAmended(id: string): boolean {
    return [...this.amended].some((place) => id === place || id.startsWith(`${place}/`));
  }

  private compareTrees(): Problem[] {
    const ours = this.document.articles.flatMap((article) => [article, ...provisionsOf(article)]);
    const known = new Set(ours.map(({ id }) => id));
    const missing = [...this.official.keys()].filter((id) => !known.has(id));
    return [
      ...missing.map((id) => ({ file: this.fileOf(id), line: 1, message: `Văn bản gốc có ${id} nhưng bài không có. Hãy bổ sung.` })),
      ...ours
        .filter(({ id }) => !this.official.has(id))
        .map((each) => ({ file: this.fileOf(each.id), line: lineOf(each), message: `Bài có ${each.id} nhưng văn bản gốc không có. Hãy kiểm tra lại.` })),
    ];
  }

  private compareWords(article: Article, provision: Article | Provision): Problem[] {
    const official = this.official.get(provision.id);
    if (official === undefined || this.isAmended(provision.id)) return [];
    const own = this.read(official, provision.ref);
    const tails = [provision, ...divisionsOf(provision)].map(({ id }) => this.tails.get(id) ?? '').join(' ');
    const perhaps = this.read(`${official} ${tails}`, provision.ref);
    const ours = this.read(provision.kind === 'article' ? `${provision.title} ${ownText(provision)}` : ownText(provision), provision.ref);
    const messages = [
      mismatch('con số', own.figures, perhaps.figures, ours.figures),
      mismatch('dẫn chiếu', own.references, perhaps.references, ours.references),
    ];
    return messages.flatMap((message) =>
      message === undefined ? [] : [{ file: article.file, line: lineOf(provision), message: `${provision.id}: ${message}` }],
    );
  }

  /** The references of a text, and its figures without the numbers those references are made of. */
  private read(text: string, place: ProvisionRef): { figures: string[]; references: string[] } {
    const citations = findCitations(text, contextOf(place), this.matchDocument);
    const references = new Set(
      citations
        .flatMap(({ target, external }) => (external || target === undefined ? [] : [provisionId(target)]))
        .filter((id) => id !== provisionId(place) && id !== provisionId(articleOf(place))),
    );
    return { figures: figuresIn(without(text, citations)), references: [...references].toSorted() };
  }

  private compareFacts(facts: ArticleFacts | undefined): Problem[] {
    if (facts === undefined) return [];
    const file = facts.article.file.replace(/\.mdx$/u, '.yaml');
    return [
      ...facts.facts.flatMap((fact) => this.compareFact(fact).map((message) => ({ file, line: fact.line, message: `${fact.id}: ${message}` }))),
      ...facts.lists.flatMap((list) => {
        const members = facts.facts.filter(({ entry }) => entry.loai === 'thành phần' && entry.danhSach === list.code);
        const official = divisionsOf(list.provision).filter(({ id }) => this.official.has(id)).length;
        const carried = new Set(
          [...members, ...facts.silent].map(({ provision }) => this.topUnder(provision, list.provision)).filter((id) => id !== undefined),
        );
        // A list told in one sentence has no divisions to count.
        if (official < 2 || carried.size <= 1 || carried.size === official) return [];
        return [{ file, line: list.line, message: `Danh sách "${list.code}" có ${carried.size} thành phần, văn bản gốc có ${official}. Hãy kiểm tra lại.` }];
      }),
    ];
  }

  /** The division directly inside `holder` in which `provision` stands. */
  private topUnder(provision: Article | Provision, holder: Article | Provision): string | undefined {
    return divisionsOf(holder).find(({ id }) => provision.id === id || provision.id.startsWith(`${id}/`))?.id;
  }

  private compareFact({ provision, entry }: Fact): string[] {
    if (this.isAmended(provision.id)) return [];
    const official = this.fullText(provision);
    const known = new Set([...this.read(official, provision.ref).figures, ...figuresIn(this.document.number), this.document.number.split('/')[0] ?? '']);
    const stated = Object.entries(entry).flatMap(([key, value]) =>
      typeof value === 'string' && !['ma', 'taiCho', 'danhSach', 'donVi'].includes(key) ? [value] : [],
    );
    // "hằng quý" is once a quarter without a number to find.
    if (entry.loai === 'thời hạn' && !(entry.so === 1 && entry.donVi.startsWith('lần'))) stated.push(`${entry.so} ${entry.donVi}`);
    const figures = this.read(stated.join(' . '), provision.ref).figures.filter((figure) => !hasFigure(known, figure));
    const bodies = entry.loai === 'chủ thể' ? entry.ai.filter((name) => !names(official, name)) : [];
    return [
      ...figures.map((figure) => `con số "${figure}" không có trong điều khoản; điều khoản có: ${[...known].join(', ') || 'không số nào'}.`),
      ...bodies.map((name) => `"${name}" không có trong điều khoản.`),
    ];
  }

  /** The words of a provision with those it stands under and those it holds. */
  private fullText(provision: Article | Provision): string {
    const above = [
      articleOf(provision.ref),
      { ...articleOf(provision.ref), ...(provision.ref.clause === undefined ? {} : { clause: provision.ref.clause }) },
    ].map(provisionId);
    const ids = [...new Set([...above, ...[...this.official.keys()].filter((id) => id === provision.id || id.startsWith(`${provision.id}/`))])];
    return ids.map((id) => `${this.official.get(id) ?? ''} ${this.tails.get(id) ?? ''}`).join(' ');
  }

  private fileOf(id: string): string {
    const ref = parseProvisionId(id);
    const article = ref === undefined ? undefined : this.law.placements.get(provisionId(articleOf(ref)))?.article;
    return article?.file ?? this.document.file;
  }
}

function lineOf(provision: Article | Provision): number {
  return provision.kind === 'article' ? 1 : provision.line;
}

function without(text: string, citations: readonly Citation[]): string {
  return citations.toReversed().reduce((rest, { start, end }) => `${rest.slice(0, start)} · ${rest.slice(end)}`, text.normalize('NFC'));
}

/**
 * @param must what the official provision holds
 * @param may what it may hold, depending on where a paragraph behind its points belongs
 */
function mismatch(what: string, must: readonly string[], may: readonly string[], ours: readonly string[]): string | undefined {
  const missing = must.filter((each) => !ours.includes(each));
  const extra = ours.filter((each) => !may.includes(each));
  if (missing.length === 0 && extra.length === 0) return undefined;
  return `${what} khác văn bản gốc. Gốc có mà bài thiếu: ${missing.join(', ') || 'không'}; bài có mà gốc không: ${extra.join(', ') || 'không'}.`;
}

/** "5" is known when "5 ngày làm việc" is: a fact may name the number apart from its unit. */
function hasFigure(known: ReadonlySet<string>, figure: string): boolean {
  return known.has(figure) || [...known].some((each) => each.split(' ')[0] === figure.split(' ')[0] && (/^\d+$/u.test(figure) || /^\d+$/u.test(each)));
}

/** Places and ranks that a name may carry beyond the words of the clause itself. */
const SUFFIX = / (?:cấp xã|cùng cấp|ở .*|nơi .*|của .*|trong .*|cơ quan, đơn vị|lấy ý kiến|hương ước, quy ước|\(.*\))$/u;
/** An officer named with the body: the clause says "Trưởng ban", its article names the Ban. */
const OFFICER = /^((?:phó )?trưởng) (ban .*)$/u;

/** Whether a text names a body, with or without the place that the article gives it. */
function names(text: string, body: string): boolean {
  const haystack = withPlainNumbers(text);
  const needle = withPlainNumbers(body);
  if (haystack.includes(needle)) return true;
  const [, officer, ban] = OFFICER.exec(needle) ?? [];
  if (officer !== undefined && ban !== undefined && haystack.includes(`${officer} ban`) && names(text, ban)) return true;
  const shorter = needle.replace(SUFFIX, '');
  return shorter !== needle && names(text, shorter);
}

/** Lower case, with "02 (hai)" written "2". */
function withPlainNumbers(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<!\d)0(?=\d)/gu, '')
    .replace(/(\d)\s*\(\p{L}+\)/gu, '$1');
}
