/** Fields shared by several kinds of content. */
import { z } from 'zod';
import { parseProvisionId, type ProvisionRef } from '../law/provision.ts';

/** Non-empty text on one line. */
export const line = z.string().trim().min(1);

/** `01/7/2025` as Vietnamese documents write it; becomes ISO `2025-07-01`. */
export const vietnameseDate = z.string({ error: 'Ngày viết dạng ngày/tháng/năm, ví dụ 01/7/2025. Hãy sửa lại ngày.' }).transform((text, context) => {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text.trim());
  const [day, month, year] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (match === null || date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) {
    context.issues.push({ code: 'custom', input: text, message: `"${text}" không phải là một ngày. Hãy viết dạng ngày/tháng/năm, ví dụ 01/7/2025.` });
    return z.NEVER;
  }
  return date.toISOString().slice(0, 10);
});

/** `luat/dieu-15/khoan-3/diem-a`, parsed. Whether it exists is checked once the whole library is read. */
export const provisionRef = line.transform((text, context): ProvisionRef => {
  const ref = parseProvisionId(text);
  if (ref !== undefined) return ref;
  context.issues.push({
    code: 'custom',
    input: text,
    message: `"${text}" không đúng dạng địa chỉ điều khoản. Hãy viết như "luat/dieu-15/khoan-3/diem-a" (điểm đ là "diem-dd").`,
  });
  return z.NEVER;
});
