/** Facts of the law: read from their files, tied to their provisions, checked for gaps. */
import { type FactEntry, factsSchema } from '../schemas/facts.ts';
import { type LineFinder, readYaml } from '../schemas/read-yaml.ts';
import { normalizeText } from '../text/normalize.ts';
import { checkCharacters, type ContentFile } from './content-file.ts';
import { type Article, type ArticleFacts, divisionsOf, type Fact, type LawList, type Provision, provisionsOf } from './model.ts';
import type { Problem } from './problem.ts';
import { provisionAnchor, provisionId, type ProvisionRef } from './provision.ts';

/** The facts, or what is wrong with their file. */
export interface FactsReading {
  readonly facts?: ArticleFacts;
  /** Places to check once every article is known: `trungVoi` entries and lists of other articles. */
  readonly overlaps: readonly { readonly ref: ProvisionRef; readonly line: number }[];
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** Reads the facts of `article` from the file beside it. */
export function readFacts(file: ContentFile, article: Article): FactsReading {
  const failed = (problems: readonly Problem[]): FactsReading => ({ overlaps: [], file: file.path, problems });
  const unclean = checkCharacters(file);
  if (unclean.length > 0) return failed(unclean);
  const meta = readYaml(normalizeText(file.text), factsSchema, 1);
  if (!meta.ok) return failed(meta.problems.map((problem) => ({ file: file.path, ...problem })));
  const { danhSach, duKien, khongCoDuKien } = meta.value;
  const { lineOf } = meta;
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], message: string) => problems.push({ file: file.path, line: lineOf(path), message });
  const provisions = placesOf(article);
  const find = (place: string, path: readonly PropertyKey[]): Article | Provision => {
    const found = provisions.get(place);
    if (found === undefined) report(path, `Điều ${article.label} không có "${place}". Hãy kiểm tra lại số khoản, chữ điểm.`);
    return found ?? article;
  };
  const facts = duKien.map((entry, index): Fact => ({
    id: `${article.id}#${entry.ma}`,
    provision: find(entry.taiCho, ['duKien', index, 'taiCho']),
    entry,
    line: lineOf(['duKien', index]),
  }));
  const lists = danhSach.map((each, index): LawList => ({
    ...each,
    provision: find(each.place, ['danhSach', index, 'taiCho']),
    line: lineOf(['danhSach', index]),
  }));
  const silent = khongCoDuKien.map(({ place, reason }, index) => ({ provision: find(place, ['khongCoDuKien', index, 'taiCho']), reason }));
  checkCodes(duKien, report);
  problems.push(...checkCoverage(article, facts, silent, file.path));
  return {
    facts: { article, lists, facts, silent },
    overlaps: overlapsOf(duKien, lineOf),
    file: file.path,
    problems,
  };
}

/** The article and every provision in it, by anchor; the article's own anchor is empty. */
function placesOf(article: Article): Map<string, Article | Provision> {
  return new Map<string, Article | Provision>([['', article], ...provisionsOf(article).map((each) => [provisionAnchor(each.ref) ?? '', each] as const)]);
}

function checkCodes(entries: readonly FactEntry[], report: (path: readonly PropertyKey[], message: string) => void): void {
  const seen = new Set<string>();
  for (const [index, { ma }] of entries.entries()) {
    if (seen.has(ma)) report(['duKien', index, 'ma'], `Mã "${ma}" đã dùng ở trên. Hãy đặt mã khác cho dữ kiện này.`);
    seen.add(ma);
  }
}

function overlapsOf(entries: readonly FactEntry[], lineOf: LineFinder): FactsReading['overlaps'] {
  return entries.flatMap(({ trungVoi }, index) => trungVoi.map((ref, at) => ({ ref, line: lineOf(['duKien', index, 'trungVoi', at]) })));
}

/** Every clause (every article without clauses) states a fact, in itself or in its points, or says why it states none. */
function checkCoverage(article: Article, facts: readonly Fact[], silent: ArticleFacts['silent'], file: string): Problem[] {
  const covered = new Set([...facts.map(({ provision }) => provision.id), ...silent.map(({ provision }) => provision.id)]);
  const has = (holder: Article | Provision): boolean => covered.has(holder.id) || divisionsOf(holder).some(has);
  const clauses = divisionsOf(article).filter(({ kind }) => kind === 'clause');
  return (clauses.length === 0 ? [article] : clauses)
    .filter((holder) => !has(holder))
    .map((holder) => ({
      file,
      line: 1,
      message: `${holder.kind === 'clause' ? `Khoản ${holder.label}` : `Điều ${holder.label}`} chưa có dữ kiện nào. Hãy thêm dữ kiện, hoặc ghi lý do ở mục "khongCoDuKien".`,
    }));
}

/** What can only be checked with all articles at hand: lists that are named exist once, and overlaps lead somewhere. */
export function checkFactsTogether(readings: readonly FactsReading[], exists: (ref: ProvisionRef) => boolean): Problem[] {
  const problems: Problem[] = [];
  const lists = new Map<string, LawList>();
  for (const { facts, file } of readings) {
    for (const each of facts?.lists ?? []) {
      if (lists.has(each.code)) problems.push({ file, line: each.line, message: `Danh sách "${each.code}" đã có ở điều khác. Hãy đặt mã khác.` });
      lists.set(each.code, each);
    }
  }
  const members = new Map<string, number>();
  for (const { facts, overlaps, file } of readings) {
    for (const { ref, line } of overlaps) {
      if (!exists(ref)) problems.push({ file, line, message: `"${provisionId(ref)}" không có trên trang. Hãy kiểm tra lại mục "trungVoi".` });
    }
    for (const { entry, line } of facts?.facts ?? []) {
      if (entry.loai !== 'thành phần') continue;
      members.set(entry.danhSach, (members.get(entry.danhSach) ?? 0) + 1);
      if (!lists.has(entry.danhSach))
        problems.push({ file, line, message: `Không có danh sách "${entry.danhSach}". Hãy thêm vào mục "danhSach" hoặc sửa mã.` });
    }
  }
  for (const { facts, file } of readings) {
    for (const each of facts?.lists ?? []) {
      if ((members.get(each.code) ?? 0) < 2)
        problems.push({ file, line: each.line, message: `Danh sách "${each.code}" có ít hơn hai thành phần. Hãy thêm thành phần hoặc bỏ danh sách.` });
    }
  }
  return problems;
}
