import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn } from './figures.ts';

describe('figuresIn', () => {
  it.each([
    ['chậm nhất là 05 ngày làm việc', ['5 ngày làm việc']],
    ['không quá 02 (hai) ngày làm việc', ['2 ngày làm việc']],
    ['05 làm việc ngày', ['5 ngày làm việc']],
    ['ít nhất 30 ngày liên tục, 6 tháng', ['30 ngày', '6 tháng']],
    ['từ hai phần ba tổng số', ['2/3']],
    ['từ 2/3 tổng số', ['2/3']],
    ['trên 50% và 10 %', ['10%', '50%']],
    ['Nghị định số 59/2023/NĐ-CP', ['số 59/2023/NĐ-CP']],
    ['từ ngày 01 tháng 7 năm 2023', ['ngày 1/7/2023']],
    ['từ 01/7/2023', ['ngày 1/7/2023']],
    ['trước ngày 30 tháng 11 hằng năm', ['ngày 30/11']],
    ['trước 30/11', ['ngày 30/11']],
    ['mỗi năm một lần', ['1 lần']],
    ['từ 03 đến 09 thành viên', ['3', '9']],
    ['không có số nào', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });

  it('reads calendar days and working days as different figures', () => {
    expect(figuresIn('5 ngày')).not.toEqual(figuresIn('5 ngày làm việc'));
  });

  it('never throws and always ends', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(figuresIn(text))));
    fc.assert(
      fc.property(fc.array(fc.constantFrom('1', '05', '/', ' ', '%', 'ngày', 'một', ' lần', 'phần', 'ba', '2023', 'NĐ-CP')), (parts) =>
        Array.isArray(figuresIn(parts.join(''))),
      ),
    );
  });
});
