/** `hoi-dap/*.mdx`: a question people really ask. The body is the answer. */
import { z } from 'zod';
import { line, provisionRef } from './fields.ts';

export const answerSchema = z
  .strictObject({
    hoi: line.max(160),
    hoiKhac: z.array(line).min(1),
    doiTuong: z.array(z.enum(['người dân', 'cán bộ', 'người dự thi'])).min(1),
    canCu: z.array(provisionRef),
    lamGi: line,
    khongQuyDinh: z.boolean().default(false),
  })
  .transform((entry) => ({
    question: entry.hoi,
    otherWordings: entry.hoiKhac,
    audiences: entry.doiTuong,
    provisions: entry.canCu,
    next: entry.lamGi,
    silent: entry.khongQuyDinh,
  }));

export type AnswerMeta = z.output<typeof answerSchema>;
