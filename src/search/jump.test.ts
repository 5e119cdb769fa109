import { describe, expect, it } from 'vitest';
import { testDocuments } from '../law/test-documents.ts';
import { type Catalogue, catalogueHas } from './catalogue.ts';
import { findJump } from './jump.ts';

const catalogue: Catalogue = {
  documents: testDocuments.map((document) => ({ ...document, shortTitle: document.slug === 'luat' ? 'Luật' : 'Nghị định 59/2023' })),
  articles: {
    luat: {
      '12': ['Hình thức công khai', { '1': 'a b c d đ e', '2': '' }],
      '15': ['Nội dung bàn và quyết định', { '1': '', '2': 'a b' }],
      '8': ['Biện pháp', { '': 'a b' }],
    },
    'nghi-dinh-59-2023': { '3': ['Tổ chức cuộc họp', { '1': 'a' }] },
  },
};

describe('findJump', () => {
  it.each([
    ['khoản 2 điều 15', '/luat/dieu-15/#khoan-2'],
    ['d15 k2', '/luat/dieu-15/#khoan-2'],
    ['15', '/luat/dieu-15/'],
    ['15.2a', '/luat/dieu-15/#khoan-2-diem-a'],
    ['diem d khoan 1 dieu 12', '/luat/dieu-12/#khoan-1-diem-d'],
    ['điểm a điều 8', '/luat/dieu-8/#diem-a'],
    ['điều 3 nghị định 59', '/nghi-dinh-59-2023/dieu-3/'],
    ['điều 15 là gì', '/luat/dieu-15/'],
    ['nd59', '/nghi-dinh-59-2023/'],
    ['khoản 9 điều 15', '/luat/dieu-15/'],
  ])('%s → %s', (query, path) => {
    expect(findJump(query, catalogue)?.path).toBe(path);
  });

  it.each(['họp thôn', '200', 'điều 99', '', '<script>'])('%j names no place', (query) => {
    expect(findJump(query, catalogue)).toBeUndefined();
  });

  it('says where it leads', () => {
    expect(findJump('k2 d15', catalogue)).toEqual({ path: '/luat/dieu-15/#khoan-2', label: 'Khoản 2 Điều 15 Luật', title: 'Nội dung bàn và quyết định' });
  });
});

describe('catalogueHas', () => {
  it('knows points by their clause only', () => {
    expect(catalogueHas(catalogue, { document: 'luat', article: '12', clause: '2', point: 'a' })).toBe(false);
    expect(catalogueHas(catalogue, { document: 'luat', article: '12', clause: '1', point: 'đ' })).toBe(true);
    expect(catalogueHas(catalogue, { document: 'khac', article: '1' })).toBe(false);
  });
});
