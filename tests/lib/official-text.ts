/** The provision tree of an official text in its plain drafting form, read apart from our own parser. */
import { readFileSync } from 'node:fs';

/** Ids of all articles, clauses and points: `dieu-15`, `dieu-15/khoan-2`, `dieu-15/khoan-2/diem-dd`. */
export function officialTree(file: string): string[] {
  const text = readFileSync(file, 'utf8')
    .normalize('NFC')
    .replace(/\u00ad/gu, '')
    .replace(/\u00a0/gu, ' ');
  const ids: string[] = [];
  let article = '';
  let clause = 0;
  for (const line of text.split('\n').map((each) => each.trimStart())) {
    const opened = /^Điều (\d+)\. /u.exec(line);
    const numbered = /^(\d+)\. /u.exec(line);
    const lettered = /^([a-zđ])\) /u.exec(line);
    if (opened !== null) {
      article = `dieu-${opened[1] ?? ''}`;
      clause = 0;
      ids.push(article);
    } else if (article !== '' && numbered !== null && Number(numbered[1]) === clause + 1) {
      clause += 1;
      ids.push(`${article}/khoan-${clause}`);
    } else if (article !== '' && lettered !== null) {
      ids.push(`${clause === 0 ? article : `${article}/khoan-${clause}`}/diem-${(lettered[1] ?? '').replace('đ', 'dd')}`);
    }
  }
  return ids;
}
