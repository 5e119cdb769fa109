/** An official text in its plain drafting form → its provisions and their words, to hold ours against. */
import { labelToSlug } from '../law/labels.ts';
import { normalizeText } from '../text/normalize.ts';

/** A provision of the official text. */
export interface OfficialProvision {
  /** Id inside its document: `dieu-15/khoan-2/diem-a`. */
  readonly key: string;
  /** Its own words, without those of the clauses and points it holds. For an article the title comes first. */
  readonly text: string;
  /** Paragraphs behind a point, which may continue the point or its clause; empty elsewhere. */
  readonly tail: string;
}

const ARTICLE = /^Điều (\d+[a-zđ]?)\. (.*)$/u;
const CLAUSE = /^(\d+[a-zđ]?)\. (.*)$/u;
const POINT = /^([a-zđ]\d?)\) (.*)$/u;
/** Notes of the database the text was taken from, and headings of parts: not the law's words. */
const ASIDE = /^(?:\((?:Điều|Được)|#{1,6} |Phu luc_)/u;

/** Reads articles, clauses and points in order. A clause begins only with the number that is due, so that a number at line start in running text stays text. */
export function parseOfficialText(text: string): OfficialProvision[] {
  const found: { key: string; lines: string[]; tail: string[] }[] = [];
  let article = '';
  let clause = 0;
  for (const line of normalizeText(text)
    .split('\n')
    .map((each) => each.trim())) {
    const [opened, numbered, lettered] = [ARTICLE.exec(line), CLAUSE.exec(line), POINT.exec(line)];
    if (opened !== null) {
      article = `dieu-${labelToSlug(opened[1] ?? '')}`;
      clause = 0;
      found.push({ key: article, lines: [opened[2] ?? ''], tail: [] });
    } else if (article === '' || line === '' || ASIDE.test(line)) {
      continue;
    } else if (numbered !== null && Number(numbered[1]) === clause + 1) {
      clause += 1;
      found.push({ key: `${article}/khoan-${clause}`, lines: [numbered[2] ?? ''], tail: [] });
    } else if (lettered !== null) {
      found.push({
        key: `${clause === 0 ? article : `${article}/khoan-${clause}`}/diem-${labelToSlug(lettered[1] ?? '')}`,
        lines: [lettered[2] ?? ''],
        tail: [],
      });
    } else {
      const last = found.at(-1);
      (last?.key.includes('/diem-') === true ? last.tail : last?.lines)?.push(line);
    }
  }
  return found.map(({ key, lines, tail }) => ({ key, text: lines.join(' '), tail: tail.join(' ') }));
}
