/** Frontmatter of an article of the Law or a decree. Keys are Vietnamese because editors write them. */
import { z } from 'zod';
import { line, provisionRef, vietnameseDate } from './fields.ts';

const amendment = z
  .strictObject({
    taiCho: line,
    boi: line,
    tuNgay: vietnameseDate,
    truoc: line,
    sau: line,
    chacChan: z.enum(['đã xác minh', 'chưa xác minh']),
  })
  .transform((entry) => ({
    place: entry.taiCho,
    by: entry.boi,
    since: entry.tuNgay,
    before: entry.truoc,
    after: entry.sau,
    verified: entry.chacChan === 'đã xác minh',
  }));

export const articleSchema = z
  .strictObject({
    /** A number, or text such as "15a" for an inserted article. */
    dieu: z.union([z.int().positive(), line], { error: 'Mục "dieu" phải là số của điều, ví dụ 15. Hãy điền lại.' }),
    tieuDe: line.max(250),
    tomTat: line.max(400),
    tuKhoa: z.array(line.max(80)).min(1).max(20),
    lienQuan: z.array(provisionRef).default([]),
    suaDoi: z.array(amendment).default([]),
    luuY: z.array(line).default([]),
  })
  .transform((entry) => ({
    article: String(entry.dieu),
    title: entry.tieuDe,
    gist: entry.tomTat,
    keywords: entry.tuKhoa,
    related: entry.lienQuan,
    amendments: entry.suaDoi,
    notices: entry.luuY,
  }));

/** What changed in a provision, when and by what. */
export type Amendment = z.output<typeof amendment>;
export type ArticleMeta = z.output<typeof articleSchema>;
