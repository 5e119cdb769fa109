/** Free Markdown around the law: what it may hold, and the provisions it cites. */
import { type Citation, findCitations } from '../law/citation.ts';
import type { DocumentMatcher } from '../law/document-names.ts';
import { plainText } from '../law/model.ts';

/** Pages around the law speak of the Law unless they name another document. */
export const DEFAULT_DOCUMENT = 'luat';

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/[{}]/u, 'Không dùng được dấu ngoặc nhọn { }. Hãy thay bằng ngoặc tròn ( ).'],
  [/</u, 'Không dùng được dấu "<" (thẻ HTML hoặc "nhỏ hơn"). Hãy viết bằng chữ.'],
  [/^(?:import|export)\s/u, 'Dòng không được bắt đầu bằng "import" hoặc "export". Hãy viết lại câu.'],
  [/^#\s/u, 'Đề mục trong bài bắt đầu từ "## ". Hãy thêm một dấu #.'],
  [/!\[/u, 'Không chèn hình vào bài. Hãy mô tả bằng chữ.'],
  [/\]\(\s*(?!\/|#)/u, 'Đường dẫn trong bài chỉ trỏ tới trang của mình, bắt đầu bằng "/". Nguồn bên ngoài ghi ở mục "nguon".'],
];

/** Mistakes of a body, with their lines counted from `firstLine`. */
export function checkMarkdown(body: string, firstLine: number): { line: number; message: string }[] {
  if (body.trim() === '') return [{ line: firstLine, message: 'Bài chưa có nội dung. Hãy viết sau dòng "---".' }];
  return body.split('\n').flatMap((text, index) => {
    const found = FORBIDDEN.find(([pattern]) => pattern.test(text.trim()));
    return found === undefined ? [] : [{ line: firstLine + index, message: found[1] }];
  });
}

/**
 * Citations in a text around the law. A bare "khoản 2" names no provision here and is left alone, and so is a citation of a
 * document that is not ours.
 */
export function citationsAround(text: string, matchDocument: DocumentMatcher): (Citation & { target: NonNullable<Citation['target']> })[] {
  return findCitations(text, { document: DEFAULT_DOCUMENT }, matchDocument).flatMap((citation) =>
    citation.target === undefined ? [] : [{ ...citation, target: citation.target }],
  );
}

/** The syllables of a text: Vietnamese separates them by spaces. */
export function countSyllables(markdown: string): number {
  return plainText(markdown).match(/[\p{L}\p{N}][\p{L}\p{N}/%.,-]*/gu)?.length ?? 0;
}
