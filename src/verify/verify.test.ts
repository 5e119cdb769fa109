import { describe, expect, it } from 'vitest';
import { description } from '../../tests/lib/sample.ts';
import { readLibrary } from '../library/read-library.ts';
import { verifyDocument } from './verify.ts';

const head = (number: number, more = '') => `---\ndieu: ${number}\ntieuDe: Điều số ${number === 1 ? 'một' : 'hai'}\ntomTat: x\ntuKhoa: [x]\n${more}---\n\n`;
const official = `Điều 1. Điều số một
1. Ủy ban nhân dân cấp xã niêm yết ít nhất 30 ngày theo khoản 1 Điều 2 của Luật này.
2. Quyết định được thông qua khi có trên 50% tổng số hộ.
Điều 2. Điều số hai
1. Thời hạn là 05 ngày làm việc.
`;
const one = '1. Ủy ban nhân dân cấp xã để bảng niêm yết ít nhất 30 ngày, theo khoản 1 Điều 2.\n\n2. Phải có trên 50% tổng số hộ.\n';
const two = '1. Hạn là 5 ngày làm việc.\n';
const facts = `duKien:
  - ma: ai
    loai: chủ thể
    taiCho: khoan-1
    viec: niêm yết
    ai: ["Ủy ban nhân dân cấp xã"]
    mucDo: phải
    nganGon: niêm yết 30 ngày
khongCoDuKien:
  - taiCho: khoan-2
    lyDo: thử
`;

function verify({ first = one, second = two, more = '', facts: factsText = facts } = {}): string[] {
  const { library, problems } = readLibrary([
    { path: 'content/luat/document.yaml', text: description },
    { path: 'content/luat/chuong-1/dieu-01.mdx', text: head(1, more) + first },
    { path: 'content/luat/chuong-1/dieu-01.yaml', text: factsText },
    { path: 'content/luat/chuong-1/dieu-02.mdx', text: head(2) + second },
    { path: 'content/luat/chuong-1/dieu-02.yaml', text: 'khongCoDuKien:\n  - taiCho: khoan-1\n    lyDo: thử\n' },
  ]);
  // Only the comparison is under test here; a clause added in a test has no fact.
  expect(problems.filter(({ message }) => !message.includes('chưa có dữ kiện'))).toEqual([]);
  const [document] = library.documents;
  if (document === undefined) throw new Error('no document');
  return verifyDocument(library, document, official).map(({ message }) => message);
}

describe('verifyDocument', () => {
  it('finds nothing where texts and facts agree', () => {
    expect(verify()).toEqual([]);
  });

  it.each([
    ['a number changed', { first: one.replace('30', '20') }, 'thiếu: 30 ngày; bài có mà gốc không: 20 ngày'],
    ['a unit changed', { second: two.replace('ngày làm việc', 'ngày') }, 'thiếu: 5 ngày làm việc'],
    ['a share dropped', { first: one.replace('trên 50% ', 'quá nửa ') }, 'thiếu: 50%'],
    ['a number added', { second: two.replace('Hạn', 'Hạn thứ 7') }, 'bài có mà gốc không: 7'],
    ['a reference dropped', { first: one.replace(', theo khoản 1 Điều 2', '') }, 'dẫn chiếu khác văn bản gốc. Gốc có mà bài thiếu: luat/dieu-2/khoan-1'],
    ['a reference changed', { first: one.replace('khoản 1 Điều 2', 'Điều 2') }, 'dẫn chiếu khác'],
    ['a clause more', { second: `${two}\n2. Thêm.\n` }, 'Bài có luat/dieu-2/khoan-2 nhưng văn bản gốc không có'],
    [
      'a body that the clause does not name',
      { facts: facts.replace('Ủy ban nhân dân cấp xã', 'Hội đồng nhân dân cấp xã') },
      '"Hội đồng nhân dân cấp xã" không có',
    ],
    ['a number of a fact', { facts: facts.replace('niêm yết 30', 'niêm yết 15') }, 'con số "15 ngày" không có'],
  ])('finds %s', (_name, change, message) => {
    expect(
      verify(change).some((each) => each.includes(message)),
      verify(change).join('\n'),
    ).toBe(true);
  });

  it('finds a clause that is missing', () => {
    const change = { first: '1. Ủy ban nhân dân cấp xã niêm yết 30 ngày, theo khoản 1 Điều 2.\n', facts: facts.replace(/khongCoDuKien[\s\S]*/u, '') };
    expect(verify(change)).toEqual(['Văn bản gốc có luat/dieu-1/khoan-2 nhưng bài không có. Hãy bổ sung.']);
  });

  it('does not hold an amended clause against the text before the amendment', () => {
    const more = 'suaDoi:\n  - taiCho: khoản 1\n    boi: luật khác\n    tuNgay: 01/7/2025\n    truoc: x\n    sau: y\n    chacChan: đã xác minh\n';
    const change = { first: one.replace('30', '20'), facts: facts.replace('30', '20') };
    expect(verify({ ...change, more })).toEqual([]);
    expect(verify(change).length).toBeGreaterThan(0);
  });
});
