/** `bai-viet/*.mdx`: summaries of press articles on local practice; `bai-viet/so-sanh.yaml`: what must not be read into their figures. */
import { z } from 'zod';
import { line, provisionRef } from './fields.ts';

const figure = z
  .strictObject({ ten: line, giaTri: line, donVi: line, demGi: line })
  .transform((entry) => ({ name: entry.ten, value: entry.giaTri, unit: entry.donVi, counts: entry.demGi }));

export const practiceSchema = z
  .strictObject({
    tieuDe: line,
    diaPhuong: line,
    nam: z.int(),
    nguon: z.array(line).min(1),
    tomTat: line,
    tuKhoa: z.array(line).min(1),
    lienQuan: z.array(provisionRef).default([]),
    soLieu: z.array(figure).default([]),
  })
  .transform((entry) => ({
    title: entry.tieuDe,
    place: entry.diaPhuong,
    year: entry.nam,
    sources: entry.nguon,
    gist: entry.tomTat,
    keywords: entry.tuKhoa,
    provisions: entry.lienQuan,
    figures: entry.soLieu,
  }));

export const comparisonSchema = z.strictObject({ canhBao: z.array(line).min(1) }).transform((entry) => ({ warnings: entry.canhBao }));

export type PracticeMeta = z.output<typeof practiceSchema>;
export type Figure = z.output<typeof figure>;
