import { describe, expect, it } from 'vitest';
import { matchTestDocument } from '../law/test-documents.ts';
import { provisionId } from '../law/provision.ts';
import { checkMarkdown, citationsAround, countSyllables } from './markdown.ts';
import { barsOf, numberIn } from './figures.ts';

describe('checkMarkdown', () => {
  it.each([
    ['', 5],
    ['Chữ {x}', 5],
    ['Dòng một\n<b>', 6],
    ['# Đề mục', 5],
    ['![hình](x.png)', 5],
    ['[ngoài](https://x.vn)', 5],
    ['export const x = 1', 5],
  ])('%j stops at line %i', (body, line) => {
    expect(checkMarkdown(body, 5).map((problem) => problem.line)).toEqual([line]);
  });

  it('accepts headings, lists, tables and links inside the site', () => {
    expect(checkMarkdown('## Đề mục\n\n- một\n\n| a | b |\n|---|---|\n\n[Luật](/luat/)', 1)).toEqual([]);
  });
});

it('citationsAround reads full citations, and leaves bare ones and those of other documents', () => {
  const found = citationsAround('Theo khoản 1 Điều 21; còn khoản 2 thì khác. Điều 4 Luật số 97/2025/QH15 sửa Điều 8 của Luật.', matchTestDocument);
  expect(found.map(({ target }) => provisionId(target))).toEqual(['luat/dieu-21/khoan-1', 'luat/dieu-8']);
});

it.each([
  ['Từ **2/3** tổng số hộ.', 5],
  ['', 0],
  ['một - hai', 2],
])('countSyllables(%j) is %i', (text, count) => {
  expect(countSyllables(text)).toBe(count);
});

describe('figures', () => {
  it.each([
    ['gần 4', 4],
    ['47,12', 47.12],
    ['1.234', 1234],
    ['nhiều', undefined],
  ])('numberIn(%j) is %s', (text, value) => {
    expect(numberIn(text)).toBe(value);
  });

  it('share a scale only within one unit, and percentages have one of their own', () => {
    const figure = (value: string, unit: string) => ({ name: 'x', value, unit, counts: 'y' });
    expect(
      barsOf([figure('50', 'cuộc'), figure('100', 'cuộc'), figure('7', 'người'), figure('47,12', '%'), figure('nhiều', 'cuộc')]).map(({ length }) => length),
    ).toEqual([50, 100, undefined, 47.1, undefined]);
  });
});
