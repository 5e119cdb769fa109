/** A page of a document's own, such as `luat/sua-doi.mdx`. */
import { z } from 'zod';
import { line } from './fields.ts';

export const pageSchema = z
  .strictObject({ tieuDe: line, tomTat: line, tuKhoa: z.array(line).min(1), nguon: z.array(line).default([]) })
  .transform((entry) => ({ title: entry.tieuDe, gist: entry.tomTat, keywords: entry.tuKhoa, sources: entry.nguon }));

export type PageMeta = z.output<typeof pageSchema>;
