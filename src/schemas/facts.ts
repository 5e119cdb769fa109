/**
 * `dieu-15.yaml`: the facts of an article, the seed of quizzes and tools. Each fact states one norm, from exactly one provision.
 */
import { z } from 'zod';
import { line, provisionRef } from './fields.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'Mã chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ "niem-yet-30-ngay". Hãy sửa lại mã.');
/** A place inside the article as an anchor: `khoan-2-diem-a`; empty for the article itself. */
const place = z
  .string()
  .regex(
    /^(?:khoan-[0-9a-z]+)?(?:-?diem-[0-9a-z]+)?$/u,
    'Chỗ trong điều viết như "khoan-2", "khoan-2-diem-a", "diem-dd", hoặc "" nếu là cả điều. Hãy sửa lại.',
  );
const number = z.number().nonnegative();

/** What the members of a list are, of which process, and where it applies. */
const list = z
  .strictObject({
    ma: slug,
    ten: line,
    taiCho: place,
    quaTrinh: z.enum(['công khai', 'bàn và quyết định', 'tham gia ý kiến', 'kiểm tra, giám sát', 'tổ chức', 'trách nhiệm', 'chung']),
    noi: z.enum(['cấp xã', 'thôn, tổ dân phố', 'cơ quan, đơn vị', 'doanh nghiệp nhà nước', 'doanh nghiệp khác', 'chung']),
    dang: z.enum(['nội dung', 'hình thức', 'thành phần', 'nhiệm vụ', 'quyền', 'nghĩa vụ', 'nguyên tắc', 'hành vi cấm', 'biện pháp', 'trường hợp', 'tài liệu']),
    mo: z.boolean(),
  })
  .transform((entry) => ({
    code: entry.ma,
    name: entry.ten,
    place: entry.taiCho,
    process: entry.quaTrinh,
    where: entry.noi,
    form: entry.dang,
    open: entry.mo,
  }));

/** Every fact has a code of its own within the article, its exact provision, and a short form for phones. */
const common = {
  ma: slug,
  taiCho: place,
  nganGon: line.max(75),
  /** Provisions of sister lists whose member means the same, or would be a right answer too. */
  trungVoi: z.array(provisionRef).default([]),
};

const fact = z.discriminatedUnion(
  'loai',
  [
    z.strictObject({ loai: z.literal('thành phần'), ...common, danhSach: slug, noiDung: line }),
    z.strictObject({ loai: z.literal('chủ thể'), ...common, viec: line, ai: z.array(line).min(1), mucDo: z.enum(['phải', 'có thể', 'không được']) }),
    z.strictObject({
      loai: z.literal('thời hạn'),
      ...common,
      viec: line,
      quanHe: z.enum(['ít nhất', 'chậm nhất', 'không quá', 'trong thời hạn', 'đúng', 'trước']),
      so: number,
      donVi: line,
      tinhTu: line.optional(),
    }),
    z.strictObject({ loai: z.literal('số lượng'), ...common, viec: line, tu: number, den: number.optional(), donVi: line }),
    z.strictObject({
      loai: z.literal('ngưỡng'),
      ...common,
      viec: line,
      soSanh: z.enum(['trên', 'từ', 'dưới', 'không quá']),
      tyLe: z.string().regex(/^\d+(?:\/\d+|%)$/u, 'Tỷ lệ viết như "2/3" hoặc "50%". Hãy sửa lại.'),
      coSo: line,
    }),
    z.strictObject({ loai: z.literal('định nghĩa'), ...common, thuatNgu: line, noiDung: line }),
    z.strictObject({ loai: z.literal('quy tắc'), ...common, kieu: z.enum(['quyền', 'nghĩa vụ', 'cấm']), chuThe: line, noiDung: line }),
    z.strictObject({ loai: z.literal('điều kiện'), ...common, khi: line, thi: line }),
    z.strictObject({ loai: z.literal('trình tự'), ...common, viec: line, buoc: z.array(line).min(3) }),
  ],
  { error: 'Mục "loai" phải là một trong: thành phần, chủ thể, thời hạn, số lượng, ngưỡng, định nghĩa, quy tắc, điều kiện, trình tự. Hãy chọn lại.' },
);

const empty = z.strictObject({ taiCho: place, lyDo: line }).transform((entry) => ({ place: entry.taiCho, reason: entry.lyDo }));

export const factsSchema = z.strictObject({
  danhSach: z.array(list).default([]),
  duKien: z.array(fact).default([]),
  khongCoDuKien: z.array(empty).default([]),
});

export type FactList = z.output<typeof list>;
export type FactEntry = z.output<typeof fact>;
export type FactsMeta = z.output<typeof factsSchema>;
