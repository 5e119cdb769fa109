/**
 * Everything in a legal text that can be counted: numbers with their units, shares, dates, numbers of documents.
 * The same figure in other words is the same figure: "05 ngày làm việc" and "5 ngày làm việc", "hai phần ba" and "2/3".
 */

const WORDS: Readonly<Record<string, number>> = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };
const WORD = Object.keys(WORDS).join('|');
const SAID_AGAIN = new RegExp(`(\\d)\\s*\\((?:${WORD}|mươi|lăm|mốt|\\s)+\\)`, 'gu');

/** Each pattern is cut out of the text once read, so that a later one does not read it again. */
const READERS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/\d+\/(?:\d{4}\/)?[A-ZĐ][\p{L}\d-]*(?:\/[\p{L}\d-]+)?/u, ([number]) => `số ${number.toUpperCase()}`],
  [/(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})/u, ([, day, month, year]) => date(day, month, year)],
  [/(\d{1,2})\/(\d{1,2})\/(\d{4})/u, ([, day, month, year]) => date(day, month, year)],
  [/(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?!\d)/u, ([, day, month]) => `ngày ${Number(day)}/${Number(month)}`],
  [
    /(\d+)\s*\/\s*(\d+)(?![\d/])/u,
    ([, left = '', right = '']) => (Number(left) < Number(right) && !left.startsWith('0') ? `${left}/${right}` : `ngày ${Number(left)}/${Number(right)}`),
  ],
  [new RegExp(`(${WORD}) phần (${WORD})`, 'u'), ([, part, whole]) => `${WORDS[part ?? ''] ?? 0}/${WORDS[whole ?? ''] ?? 0}`],
  [/(\d+(?:,\d+)?)\s*%/u, ([, number]) => `${number ?? ''}%`],
  // "05 làm việc ngày" is a slip of the published Decree 59, Điều 8.
  [/(\d+)\s*(?:ngày làm việc|làm việc ngày)/u, ([, number]) => `${Number(number)} ngày làm việc`],
  [/(\d+)\s*(ngày|tháng|năm|giờ|lần|quý)(?!\p{L})/u, ([, number, unit]) => `${Number(number)} ${unit ?? ''}`],
  [new RegExp(`(?<!\\p{L})(${WORD}) lần(?!\\p{L})`, 'u'), ([, word]) => `${WORDS[word ?? ''] ?? 0} lần`],
  [/\d+/u, ([number]) => String(Number(number))],
];

function date(day = '', month = '', year = ''): string {
  return `ngày ${Number(day)}/${Number(month)}/${year}`;
}

/** The figures of a text, each once, sorted. */
export function figuresIn(text: string): string[] {
  const found = new Set<string>();
  // "05 (năm) ngày": the number said once more in letters.
  let rest = text.normalize('NFC').replace(SAID_AGAIN, '$1');
  for (const [pattern, read] of READERS) {
    for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
      found.add(read(match));
      rest = `${rest.slice(0, match.index)} · ${rest.slice(match.index + match[0].length)}`;
    }
  }
  return [...found].toSorted();
}
