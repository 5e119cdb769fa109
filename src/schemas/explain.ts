/**
 * Turns what zod and YAML report into Vietnamese sentences for editors who have never heard of either.
 */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * One sentence for an issue: what is wrong with which entry, and what to do.
 * Messages written in a schema are Vietnamese already and pass through.
 */
export function explainIssue(issue: Issue): string {
  const entry = `"${issue.path.length === 0 ? 'phần đầu trang' : issue.path.join('.')}"`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? `Thiếu mục ${entry}. Hãy thêm mục này vào phần đầu trang (giữa hai dòng "---").`
        : `Mục ${entry} sai kiểu: cần ${TYPE_NAMES[issue.expected] ?? issue.expected}. Hãy sửa lại giá trị.`;
    case 'unrecognized_keys':
      return `Không có mục nào tên ${issue.keys.map((key) => `"${key}"`).join(', ')}. Hãy kiểm tra chính tả tên mục hoặc xóa dòng này.`;
    case 'too_small':
      return `Mục ${entry} không được để trống. Hãy điền nội dung.`;
    case 'too_big':
      return `Mục ${entry} quá dài (tối đa ${String(issue.maximum)}). Hãy viết ngắn lại.`;
    case 'invalid_value':
      return `Mục ${entry} chỉ nhận một trong các giá trị: ${issue.values.map((value) => `"${String(value)}"`).join(', ')}. Hãy chọn lại.`;
    default:
      return issue.message;
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  array: 'danh sách (mỗi dòng bắt đầu bằng "- ")',
  object: 'nhóm các mục con',
  boolean: 'true hoặc false',
};
