/** `ke-hoach/*.mdx`, `chi-dao/*.mdx`: documents of the Party and its steering committees, told with what is known of them and what is not. */
import { z } from 'zod';
import { line, provisionRef } from './fields.ts';

export const relatedDocumentSchema = z
  .strictObject({
    tieuDe: line,
    soHieu: line,
    loai: z.enum(['Kế hoạch', 'Chỉ thị', 'Kết luận', 'Quyết định', 'Nghị quyết', 'Quy định']),
    coQuan: line,
    /** A date as documents write it, or words that say what is not known. */
    ngay: line,
    tomTat: line,
    tuKhoa: z.array(line).min(1),
    lienQuan: z.array(provisionRef).default([]),
    nguon: z.array(line).min(1),
  })
  .transform((entry) => ({
    title: entry.tieuDe,
    number: entry.soHieu,
    kind: entry.loai,
    issuer: entry.coQuan,
    date: entry.ngay,
    gist: entry.tomTat,
    keywords: entry.tuKhoa,
    provisions: entry.lienQuan,
    sources: entry.nguon,
  }));

export type RelatedDocumentMeta = z.output<typeof relatedDocumentSchema>;
