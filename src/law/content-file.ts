/** A content file as it lies on disk, and the checks that apply before it is understood. */
import { forbiddenCharacter, normalizeText } from '../text/normalize.ts';
import type { Problem } from './problem.ts';

/** A file of the content folder, read as UTF-8. */
export interface ContentFile {
  /** Path with forward slashes, starting with the content folder: `content/luat/document.yaml`. */
  readonly path: string;
  readonly text: string;
}

/** A content file cut into its frontmatter and its body. */
export interface ContentParts {
  readonly frontmatter: string;
  readonly body: string;
  /** 1-based line on which the body starts. */
  readonly bodyLine: number;
}

/** The longest article of the corpus is under 10 kB; anything this long was pasted by mistake. */
const MAX_CHARACTERS = 100_000;

/** What no content file may hold, whatever its kind. */
export function checkCharacters({ path, text }: ContentFile): Problem[] {
  if (text.length > MAX_CHARACTERS) {
    const kilobytes = Math.round(text.length / 1000);
    return [{ file: path, line: 1, message: `Tệp quá lớn (${kilobytes} nghìn ký tự). Mỗi tệp chỉ chứa một điều hoặc một bài; hãy kiểm tra phần dán nhầm.` }];
  }
  return text.split(/\r\n?|\n/u).flatMap((line, index) => {
    const code = forbiddenCharacter(line);
    if (code === undefined) return [];
    return [{ file: path, line: index + 1, message: `Có ký tự lạ (${code}), thường do dán từ PDF hay phông chữ cũ. Hãy xóa và gõ lại đoạn này.` }];
  });
}

/** Cuts a page into frontmatter and body, normalised. */
export function splitFrontmatter(file: ContentFile): ContentParts | Problem {
  const lines = normalizeText(file.text).split('\n');
  const problem = (line: number, message: string): Problem => ({ file: file.path, line, message });
  if (lines[0]?.trim() !== '---') return problem(1, 'Tệp phải bắt đầu bằng dòng "---", rồi đến các mục của phần đầu trang. Hãy thêm dòng "---" ở trên cùng.');
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  if (end === -1) return problem(1, 'Phần đầu trang chưa được đóng lại. Hãy thêm một dòng "---" ngay trước nội dung.');
  return { frontmatter: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
