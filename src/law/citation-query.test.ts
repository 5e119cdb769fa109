import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProvision } from './arbitraries.ts';
import { citeWithDocument } from './citation.ts';
import { parseCitationQuery } from './citation-query.ts';
import { provisionId } from './provision.ts';
import { matchTestDocument, testDocuments } from './test-documents.ts';

const read = (query: string) => parseCitationQuery(query, matchTestDocument, 'luat').map(provisionId);

describe('parseCitationQuery', () => {
  it.each([
    ['15', 'luat/dieu-15'],
    ['điều 15', 'luat/dieu-15'],
    ['Dieu 15', 'luat/dieu-15'],
    ['đ15', 'luat/dieu-15'],
    ['d15 k2', 'luat/dieu-15/khoan-2'],
    ['d15k2', 'luat/dieu-15/khoan-2'],
    ['k2 d15', 'luat/dieu-15/khoan-2'],
    ['Đ.15.2', 'luat/dieu-15/khoan-2'],
    ['15.2', 'luat/dieu-15/khoan-2'],
    ['15/2', 'luat/dieu-15/khoan-2'],
    ['Đ.15.2.a', 'luat/dieu-15/khoan-2/diem-a'],
    ['khoan 2 dieu 15', 'luat/dieu-15/khoan-2'],
    ['khoản 2, Điều 15', 'luat/dieu-15/khoan-2'],
    ['điều 15 khoản 2 điểm a', 'luat/dieu-15/khoan-2/diem-a'],
    ['khoản 2 điều 15 luật này', 'luat/dieu-15/khoan-2'],
    ['d3 nd59', 'nghi-dinh-59-2023/dieu-3'],
    ['nđ 59/2023 điều 3', 'nghi-dinh-59-2023/dieu-3'],
    ['điều 10 nghị định 61', 'nghi-dinh-61-2023/dieu-10'],
    ['12.2.dd', 'luat/dieu-12/khoan-2/diem-dd'],
    ['đ a k2 đ15', 'luat/dieu-15/khoan-2/diem-a'],
    ['khoản 2 Điều 15'.normalize('NFD'), 'luat/dieu-15/khoan-2'],
  ])('%s → %s', (query, expected) => {
    expect(read(query)[0]).toBe(expected);
  });

  it('leaves both readings open where typing hides the difference', () => {
    expect(read('diem d khoan 1 dieu 12')).toEqual(['luat/dieu-12/khoan-1/diem-d', 'luat/dieu-12/khoan-1/diem-dd']);
    expect(read('15.2a')).toEqual(['luat/dieu-15/khoan-2a', 'luat/dieu-15/khoan-2/diem-a']);
  });

  it.each(['', ' ', 'họp thôn', 'điều', 'khoản 2', '2023', '10 hộ', 'điều 15 khoản 2 là gì', '15 16 17', '<b>15</b>', 'd15 k2 k3', '.*', 'điểm a', '0', '15%'])(
    'is not a citation: %j',
    (query) => {
      expect(read(query)).toEqual([]);
    },
  );

  it('reads back every citation the site writes, with and without marks', () => {
    fc.assert(
      fc.property(anyProvision(['luat', 'nghi-dinh-59-2023', 'nghi-dinh-61-2023']), (ref) => {
        const document = testDocuments.find(({ slug }) => slug === ref.document);
        if (document === undefined) throw new Error('unknown document');
        expect(read(citeWithDocument(ref, document))).toContain(provisionId(ref));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        read(text);
      }),
    );
  });
});
