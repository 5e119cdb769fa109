/** `document.yaml`: a legal document and the tree of its chapters, sections and subsections. */
import { z } from 'zod';
import { line, vietnameseDate } from './fields.ts';

/** `11-45` or `82`: the articles a part holds. */
const articleRange = z.union([z.int(), line]).transform((value, context): { from: number; to: number } => {
  const match = /^(\d{1,3})(?:\s*-\s*(\d{1,3}))?$/u.exec(String(value));
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (match !== null && from <= to) return { from, to };
  context.issues.push({ code: 'custom', input: value, message: `"${String(value)}" không phải là khoảng điều. Hãy viết như "11-45" hoặc "82".` });
  return z.NEVER;
});

const subsection = z.strictObject({ so: z.int().positive(), ten: line, dieu: articleRange });
const section = z.strictObject({ so: z.int().positive(), ten: line, dieu: articleRange, tieuMuc: z.array(subsection).default([]) });
const chapter = z.strictObject({
  so: z.string().regex(/^[IVXLC]+$/u, 'Số chương viết bằng số La Mã, ví dụ "II". Hãy sửa lại.'),
  ten: line,
  deLamGi: line,
  dieu: articleRange,
  muc: z.array(section).default([]),
});

export const documentSchema = z.strictObject({
  loai: z.enum(['Luật', 'Nghị định']),
  so: line,
  ten: line,
  tenNgan: line,
  trichDan: line,
  tenKhac: z.array(line).default([]),
  coQuan: line,
  ngayBanHanh: vietnameseDate,
  hieuLuc: vietnameseDate,
  raSoat: vietnameseDate,
  nguon: line,
  gioiThieu: line,
  luuY: z.array(line).default([]),
  /** What is not settled about the text as a whole: stands in the status box of every article. */
  chuaRo: line.optional(),
  /** The articles of a document that has no chapters here. */
  dieu: articleRange,
  chuong: z.array(chapter).default([]),
});

export type DocumentMeta = z.output<typeof documentSchema>;
export interface PartMeta {
  readonly dieu: { readonly from: number; readonly to: number };
}
