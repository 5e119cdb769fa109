/** `thuat-ngu/*.yaml`: the glossary. */
import { z } from 'zod';
import { line, provisionRef } from './fields.ts';

const term = z
  .strictObject({
    tu: line,
    loai: z.enum(['định nghĩa', 'tổ chức', 'viết tắt', 'cách nói thường ngày', 'thuật ngữ']),
    goiKhac: z.array(line).default([]),
    nghia: line,
    canCu: z.array(provisionRef).default([]),
    chinh: line.optional(),
    /** True for a word so common, or with so many meanings, that links to it would litter the text. */
    khongNoi: z.boolean().default(false),
  })
  .transform((entry) => ({
    name: entry.tu,
    kind: entry.loai,
    aliases: entry.goiKhac,
    meaning: entry.nghia,
    provisions: entry.canCu,
    standsFor: entry.chinh,
    quiet: entry.khongNoi,
  }));

export const termsSchema = z.array(term, { error: 'Tệp này phải là một danh sách, mỗi mục bắt đầu bằng "- tu: …". Hãy sửa lại.' });

export type TermMeta = z.output<typeof term>;
