/** `dinh-chinh/*.yaml`: false statements in circulation, and what the law says. */
import { z } from 'zod';
import { line, provisionRef } from './fields.ts';

const correction = z
  .strictObject({ sai: line, dung: line, viSao: line, canCu: z.array(provisionRef).min(1) })
  .transform((entry) => ({ claim: entry.sai, truth: entry.dung, reason: entry.viSao, provisions: entry.canCu }));

export const correctionsSchema = z.array(correction, { error: 'Tệp này phải là một danh sách, mỗi mục bắt đầu bằng "- sai: …". Hãy sửa lại.' });

export type Correction = z.output<typeof correction>;
