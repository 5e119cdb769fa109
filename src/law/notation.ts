/**
 * The notation of Vietnamese legal drafting, as editors write it:
 *
 * ```
 * Đoạn dẫn của điều.
 *
 * 1. Lời của khoản 1:
 *
 * a) Lời của điểm a;
 *
 *   Đoạn nối tiếp của điểm a (thụt đầu dòng).
 *
 * Đoạn nối tiếp của khoản 1.
 * ```
 *
 * A line that opens with a number and a dot starts a clause, one that opens with a letter and a bracket a point.
 * Everything else continues what stands above it.
 */
import { expectedAfter, isPointLabel } from './labels.ts';

/** Running text inside a provision. One paragraph of Markdown, or one table. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** 1-based line in the file. */
  readonly line: number;
}

/** A clause or a point with what it holds, in the order written. */
export interface Division {
  readonly kind: 'clause' | 'point';
  readonly label: string;
  readonly line: number;
  readonly content: readonly (Paragraph | Division)[];
}

/** What {@link parseNotation} reports, before the file's name is known. */
export interface NotationProblem {
  readonly line: number;
  readonly message: string;
}

/** The parsed body of an article. */
export interface Notation {
  readonly content: readonly (Paragraph | Division)[];
  readonly problems: readonly NotationProblem[];
}

/** Something still being filled: the article itself, a clause or a point. */
interface Holder {
  content: (Paragraph | OpenDivision)[];
}

interface OpenDivision extends Holder {
  kind: Division['kind'];
  label: string;
  line: number;
}

const CLAUSE = /^(\d+[a-zđ]?)\.(?:\s+|$)(.*)$/u;
const POINT = /^(\p{L}\d?)\)(?:\s+|$)(.*)$/u;
/** Near misses an editor would not notice: "1) …", "a. …", "1.Chữ", "a)Chữ", "Khoản 1. …". */
const NEAR_MISSES: readonly (readonly [RegExp, string])[] = [
  [/^\d+[a-zđ]?\)/u, 'Khoản viết bằng số và dấu chấm ("1. …"), không viết "1)". Hãy sửa dấu sau số.'],
  [/^\p{Ll}\d?\.\s/u, 'Điểm viết bằng chữ cái và dấu ngoặc ("a) …"), không viết "a.". Hãy sửa dấu sau chữ cái.'],
  [/^\d+[a-zđ]?\.\p{L}/u, 'Thiếu khoảng trắng sau số khoản. Hãy viết "1. " rồi mới đến lời của khoản.'],
  [/^\p{Ll}\d?\)[^\s]/u, 'Thiếu khoảng trắng sau chữ của điểm. Hãy viết "a) " rồi mới đến lời của điểm.'],
  [
    /^(?:khoản|điểm|điều)\s+(?:\d+[a-zđ]?|\p{L})\s*[.):]/iu,
    'Khoản chỉ cần viết "1. ", điểm chỉ cần viết "a) " ở đầu dòng. Hãy bỏ chữ "Khoản", "Điểm", "Điều".',
  ],
];
/** What plain text in an article may not hold: MDX would run it, or Markdown would turn it into something else. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/[{}]/u, 'Không dùng được dấu ngoặc nhọn { }. Hãy thay bằng ngoặc tròn ( ).'],
  [/</u, 'Không dùng được dấu "<" (thẻ HTML hoặc "nhỏ hơn"). Hãy viết bằng chữ, ví dụ "dưới 50%".'],
  [/^(?:import|export)\s/u, 'Dòng không được bắt đầu bằng "import" hoặc "export". Hãy viết lại câu.'],
  [/^#{1,6}\s/u, 'Bài điều luật không có đề mục "#". Hãy bỏ dấu # ở đầu dòng.'],
  [/^(?:[-*+]\s|>)/u, 'Không dùng gạch đầu dòng hay dấu ">" trong điều luật. Hãy viết thành khoản "1. ", điểm "a) " hoặc đoạn văn.'],
  [/^(?:```|~~~|---|\*\*\*|===)/u, 'Không dùng khối mã hay đường kẻ trong điều luật. Hãy xóa dòng này.'],
  [/!?\[[^\]]*\]\(/u, 'Không cần tự đặt liên kết hay hình: chỉ viết "khoản 2 Điều 15", trang sẽ tự nối. Hãy bỏ phần trong ngoặc.'],
];

/**
 * Reads the body of an article.
 *
 * @param body normalised text (see `text/normalize.ts`)
 * @param firstLine line of the file on which the body starts, 1-based
 */
export function parseNotation(body: string, firstLine: number): Notation {
  const reader = new NotationReader(firstLine);
  for (const [index, line] of body.split('\n').entries()) reader.readLine(line, firstLine + index);
  return reader.finish();
}

class NotationReader {
  private readonly root: Holder = { content: [] };
  private readonly problems: NotationProblem[] = [];
  private clause: OpenDivision | undefined;
  private point: OpenDivision | undefined;
  private paragraph: { kind: 'paragraph'; text: string; line: number } | undefined;

  private readonly firstLine: number;

  constructor(firstLine: number) {
    this.firstLine = firstLine;
  }

  readLine(raw: string, line: number): void {
    const text = raw.trim();
    if (text === '') {
      this.paragraph = undefined;
      return;
    }
    this.checkLine(text, line);
    const clause = CLAUSE.exec(text);
    const point = POINT.exec(text);
    if (clause !== null) this.openClause(clause[1] ?? '', clause[2] ?? '', line);
    else if (point !== null) this.openPoint((point[1] ?? '').toLowerCase(), point[2] ?? '', line);
    else if (this.paragraph !== undefined) this.paragraph.text += `\n${text}`;
    else this.addParagraph(raw.startsWith('  ') ? this.innermost() : (this.clause ?? this.root), text, line);
  }

  finish(): Notation {
    const divisions = divisionsIn(this.root).flatMap((division) => [division, ...divisionsIn(division)]);
    for (const division of divisions) {
      if (division.content.length === 0) {
        this.problems.push({ line: division.line, message: `${nameOf(division)} chưa có lời. Hãy viết nội dung ngay sau ${markerOf(division)}.` });
      }
    }
    if (this.root.content.length === 0)
      this.problems.push({ line: this.firstLine, message: 'Bài chưa có nội dung. Hãy viết lời của điều luật sau dòng "---".' });
    return { content: this.root.content, problems: this.problems };
  }

  private checkLine(text: string, line: number): void {
    const problem = [...FORBIDDEN, ...NEAR_MISSES].find(([pattern]) => pattern.test(text));
    if (problem !== undefined) this.problems.push({ line, message: problem[1] });
  }

  private openClause(label: string, text: string, line: number): void {
    const previous = lastLabel(this.root, 'clause');
    this.checkOrder('khoản', previous, label, line);
    if (previous === undefined && divisionsIn(this.root).length > 0) {
      this.problems.push({ line, message: 'Khoản đứng sau điểm không thuộc khoản nào. Hãy đặt "1. " trước các điểm "a) ", "b) ".' });
    }
    this.clause = { kind: 'clause', label, line, content: [] };
    this.point = undefined;
    this.root.content.push(this.clause);
    this.addParagraph(this.clause, text, line);
  }

  private openPoint(label: string, text: string, line: number): void {
    const parent = this.clause ?? this.root;
    if (!isPointLabel(label)) {
      this.problems.push({
        line,
        message: `Không có điểm "${label}": bảng chữ của điểm là a, b, c, d, đ, e, g, h, i, k… (không có f, j, w, z). Hãy sửa chữ cái.`,
      });
    } else {
      this.checkOrder('điểm', lastLabel(parent, 'point'), label, line);
    }
    this.point = { kind: 'point', label, line, content: [] };
    parent.content.push(this.point);
    this.addParagraph(this.point, text, line);
  }

  private checkOrder(kind: 'khoản' | 'điểm', previous: string | undefined, label: string, line: number): void {
    const expected = expectedAfter(previous, label);
    if (expected.includes(label)) return;
    const mark = (each: string) => (kind === 'khoản' ? `"${each}. "` : `"${each}) "`);
    const after = previous === undefined ? `${kind} đầu tiên` : `sau ${kind} ${previous}`;
    const repeated = previous === label ? ` bị lặp lại` : ' sai thứ tự';
    this.problems.push({
      line,
      message: `${kind === 'khoản' ? 'Khoản' : 'Điểm'} ${label}${repeated}: ${after} phải là ${mark(expected[0] ?? '')}. Hãy sửa lại số thứ tự hoặc bổ sung phần còn thiếu.`,
    });
  }

  private innermost(): Holder {
    return this.point ?? this.clause ?? this.root;
  }

  private addParagraph(parent: Holder, text: string, line: number): void {
    if (text === '') {
      this.paragraph = undefined;
      return;
    }
    this.paragraph = { kind: 'paragraph', text, line };
    parent.content.push(this.paragraph);
  }
}

function divisionsIn(parent: Holder): OpenDivision[] {
  return parent.content.filter((child) => child.kind !== 'paragraph');
}

function lastLabel(parent: Holder, kind: Division['kind']): string | undefined {
  return divisionsIn(parent).findLast((division) => division.kind === kind)?.label;
}

function nameOf({ kind, label }: OpenDivision): string {
  return kind === 'clause' ? `Khoản ${label}` : `Điểm ${label}`;
}

function markerOf({ kind, label }: OpenDivision): string {
  return kind === 'clause' ? `"${label}. "` : `"${label}) "`;
}
