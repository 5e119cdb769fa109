import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProvision } from './arbitraries.ts';
import { citeWithDocument, findCitations } from './citation.ts';
import { provisionId } from './provision.ts';
import { matchTestDocument, testDocuments } from './test-documents.ts';

const here = { document: 'luat', article: '99', clause: '7' };

/** Citations as `[words]id`; `!` marks another document, `?` one that means nothing here. */
function read(text: string, context: Parameters<typeof findCitations>[1] = here): string {
  return findCitations(text, context, matchTestDocument)
    .map(({ start, end, target, external }) => `[${text.slice(start, end)}]${external ? '!' : target === undefined ? '?' : provisionId(target)}`)
    .join(' ');
}

describe('findCitations', () => {
  it.each([
    ['khoản 2 Điều 15', '[khoản 2 Điều 15]luat/dieu-15/khoan-2'],
    ['điểm đ khoản 1 Điều 12 Luật này', '[điểm đ khoản 1 Điều 12 Luật này]luat/dieu-12/khoan-1/diem-dd'],
    ['điểm đ khoản 1 Điều 12 của Luật này thì', '[điểm đ khoản 1 Điều 12 của Luật này]luat/dieu-12/khoan-1/diem-dd'],
    ['Điều 3 Nghị định số 59/2023/NĐ-CP.', '[Điều 3 Nghị định số 59/2023/NĐ-CP]nghi-dinh-59-2023/dieu-3'],
    ['Điều 3 Nghị định 61/2023', '[Điều 3 Nghị định 61/2023]nghi-dinh-61-2023/dieu-3'],
    ['các khoản 1, 2 và 3 Điều 11', '[các khoản 1]luat/dieu-11/khoan-1 [2]luat/dieu-11/khoan-2 [3 Điều 11]luat/dieu-11/khoan-3'],
    ['khoản 2 Điều này', '[khoản 2 Điều này]luat/dieu-99/khoan-2'],
    ['khoản này và điểm b', '[khoản này]luat/dieu-99/khoan-7 [điểm b]luat/dieu-99/khoan-7/diem-b'],
    ['điểm a và điểm b khoản này', '[điểm a]luat/dieu-99/khoan-7/diem-a [điểm b khoản này]luat/dieu-99/khoan-7/diem-b'],
    [
      'khoản 1 và khoản 3 Điều 15, điểm a khoản 2 Điều 16',
      '[khoản 1]luat/dieu-15/khoan-1 [khoản 3 Điều 15]luat/dieu-15/khoan-3 [điểm a khoản 2 Điều 16]luat/dieu-16/khoan-2/diem-a',
    ],
    ['các điểm a, b và d khoản 3 Điều 4', '[các điểm a]luat/dieu-4/khoan-3/diem-a [b]luat/dieu-4/khoan-3/diem-b [d khoản 3 Điều 4]luat/dieu-4/khoan-3/diem-d'],
    ['từ Điều 11 đến Điều 14', '[Điều 11]luat/dieu-11 [Điều 14]luat/dieu-14'],
    ['các điều 7, 8 và 9', '[các điều 7]luat/dieu-7 [8]luat/dieu-8 [9]luat/dieu-9'],
    [
      'khoản 4 Điều 23; khoản 3 Điều 40 của Luật dân chủ cơ sở',
      '[khoản 4 Điều 23]luat/dieu-23/khoan-4 [khoản 3 Điều 40 của Luật dân chủ cơ sở]luat/dieu-40/khoan-3',
    ],
    ['tại khoản 6 Điều 15, trong khoản 2 Điều 15', '[khoản 6 Điều 15]luat/dieu-15/khoan-6 [khoản 2 Điều 15]luat/dieu-15/khoan-2'],
    ['diem a khoan 2 dieu 15 nghi dinh 59/2023', '[diem a khoan 2 dieu 15 nghi dinh 59/2023]nghi-dinh-59-2023/dieu-15/khoan-2/diem-a'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Điều 15, 20 ngày làm việc', '[Điều 15]luat/dieu-15'],
    ['khoản 3 quyết định việc', '[khoản 3]luat/dieu-99/khoan-3'],
    ['địa điểm a, tài khoản 1, thời điểm b, điều khoản 3', ''],
    ['điều kiện 1 và khoảng 2 hộ', ''],
    ['khoản 50% kinh phí', ''],
    ['điểm f khoản 1', '[khoản 1]luat/dieu-99/khoan-1'],
  ])('does not overreach: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('tells other documents from ours', () => {
    expect(read('Điều 5 Luật Đất đai')).toBe('[Điều 5 Luật]!');
    expect(read('Điều 5 của Hiến pháp')).toBe('[Điều 5 của Hiến pháp]!');
    expect(read('Điều 5 của Luật thì')).toBe('[Điều 5]luat/dieu-5');
    expect(read('khoản 1 Điều 2 Nghị định số 145/2020/NĐ-CP')).toBe('[khoản 1 Điều 2 Nghị định]!');
  });

  it('does not guess a clause without an article', () => {
    expect(read('khoản 2', { document: 'luat' })).toBe('[khoản 2]?');
  });

  it('reads back every citation it writes', () => {
    fc.assert(
      fc.property(anyProvision(['luat', 'nghi-dinh-59-2023']), (ref) => {
        const document = testDocuments.find(({ slug }) => slug === ref.document);
        if (document === undefined) throw new Error('unknown document');
        const cite = citeWithDocument(ref, document);
        const found = findCitations(`theo ${cite}, thì`, here, matchTestDocument);
        expect(found.map(({ target }) => target)).toEqual([ref]);
        expect(found[0]?.end).toBe(5 + cite.length);
      }),
    );
  });

  it('never throws, and keeps its offsets in order inside the text', () => {
    const words = fc.constantFrom(
      'điểm ',
      'khoản ',
      'Điều ',
      'các ',
      'a',
      'đ',
      '1',
      '15',
      ', ',
      ' và ',
      ' này',
      'Luật này',
      ' của ',
      '; ',
      'diem ',
      ' đến ',
      '%',
      '\u0301',
      '😀',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((all) => all.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end } of findCitations(text, here, matchTestDocument)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.normalize('NFC').length);
            last = end;
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads a very long text in time that grows with its length', () => {
    const text = 'các khoản 1, 2 và 3 Điều 11, '.repeat(4000);
    expect(findCitations(text, here, matchTestDocument)).toHaveLength(12_000);
  });
});
