/** Every mistake an editor can make stops the command, with file, line and a Vietnamese sentence that says what to do. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { articleOne, articleTwo, description, factsOne, factsTwo, type Files, sample, writeContent } from '../lib/sample.ts';

const ONE = 'luat/chuong-1/dieu-01.mdx';
const TWO = 'luat/chuong-1/dieu-02.mdx';
const LAW = 'luat/document.yaml';
const FACTS = 'luat/chuong-1/dieu-01.yaml';

/** What is spoilt, where the message must point, and what it must say. */
interface Case {
  readonly name: string;
  readonly files: Files;
  readonly at: string;
  readonly says: string;
}

const one = (from: string | RegExp, to: string): Files => ({ [ONE]: articleOne.replace(from, to) });
const two = (from: string | RegExp, to: string): Files => ({ [TWO]: articleTwo.replace(from, to) });
const facts = (from: string | RegExp, to: string): Files => ({ [FACTS]: factsOne.replace(from, to) });
const law = (from: string | RegExp, to: string): Files => ({ [LAW]: description.replace(from, to) });

const cases: readonly Case[] = [
  { name: 'bad YAML', files: one('tieuDe: Điều thứ nhất', 'tieuDe: "Điều thứ nhất'), at: `${ONE}:`, says: 'sai cách viết' },
  { name: 'colon in an unquoted value', files: one('tomTat: Một câu.', 'tomTat: Một câu: hai: ba'), at: `${ONE}:4`, says: 'dấu hai chấm' },
  { name: 'text where a list belongs', files: one(/tuKhoa:\n {2}- thử/u, 'tuKhoa: thử'), at: `${ONE}:5`, says: 'cần danh sách' },
  { name: 'repeated entry', files: one('tomTat: Một câu.', 'tomTat: Một câu.\ntomTat: Hai câu.'), at: `${ONE}:5`, says: 'đã có ở phía trên' },
  { name: 'missing entry', files: one('tomTat: Một câu.\n', ''), at: `${ONE}:`, says: 'Thiếu mục "tomTat"' },
  { name: 'unknown entry', files: one('tomTat:', 'tomtat:'), at: `${ONE}:4`, says: 'Không có mục nào tên "tomtat"' },
  { name: 'wrong type', files: one('tieuDe: Điều thứ nhất', 'tieuDe: 15'), at: `${ONE}:3`, says: 'Mục "tieuDe" sai kiểu: cần chữ' },
  { name: 'empty entry', files: one('tomTat: Một câu.', 'tomTat: ""'), at: `${ONE}:4`, says: 'không được để trống' },
  { name: 'summary far too long', files: one('tomTat: Một câu.', `tomTat: ${'dài '.repeat(200)}`), at: `${ONE}:4`, says: 'quá dài' },
  { name: 'no frontmatter', files: { [ONE]: '1. Khoản một.\n' }, at: `${ONE}:1`, says: 'bắt đầu bằng dòng "---"' },
  { name: 'frontmatter left open', files: { [ONE]: '---\ndieu: 1\ntieuDe: Một\n' }, at: `${ONE}:1`, says: 'chưa được đóng lại' },
  { name: 'empty file', files: { [ONE]: '' }, at: `${ONE}:1`, says: 'bắt đầu bằng dòng "---"' },
  { name: 'empty body', files: one(/\nĐoạn dẫn[\s\S]*$/u, ''), at: `${ONE}:`, says: 'chưa có nội dung' },
  { name: 'repeated clause number', files: one('2. Khoản hai', '1. Khoản hai'), at: `${ONE}:13`, says: 'Khoản 1 bị lặp lại' },
  { name: 'skipped clause number', files: one('2. Khoản hai', '3. Khoản hai'), at: `${ONE}:13`, says: 'sau khoản 1 phải là "2. "' },
  { name: 'wrong point order', files: one('b) Điểm b', 'c) Điểm b'), at: `${ONE}:17`, says: 'sau điểm a phải là "b) "' },
  { name: 'point letter f', files: one('b) Điểm b', 'f) Điểm b'), at: `${ONE}:17`, says: 'không có f, j, w, z' },
  { name: 'clause with no words', files: one('2. Khoản hai:\n\na) Điểm a;\n\nb) Điểm b.', '2.'), at: `${ONE}:13`, says: 'Khoản 2 chưa có lời' },
  { name: 'bracket after a clause number', files: one('1. Khoản', '1) Khoản'), at: `${ONE}:11`, says: 'số và dấu chấm' },
  { name: 'dangling reference', files: one('Điều 2', 'Điều 9'), at: `${ONE}:11`, says: 'Dẫn chiếu "Điều 9"' },
  { name: 'reference to a clause that is not there', files: two('khoản 2 Điều 1', 'khoản 7 Điều 1'), at: `${TWO}:11`, says: 'không trỏ tới điều khoản nào' },
  { name: 'id that points nowhere', files: two('diem-a', 'diem-c'), at: `${TWO}:8`, says: 'không có trên trang' },
  { name: 'id that is not one', files: two('luat/dieu-1/khoan-2/diem-a', 'Luật điều 1'), at: `${TWO}:8`, says: 'không đúng dạng địa chỉ' },
  { name: 'MDX brace in text', files: one('Khoản một', 'Khoản {một}'), at: `${ONE}:11`, says: 'ngoặc nhọn' },
  { name: 'HTML in text', files: one('Khoản một', '<script>alert(1)</script>'), at: `${ONE}:11`, says: 'dấu "<"' },
  { name: 'import in text', files: one('Đoạn dẫn.', 'import x from "y"'), at: `${ONE}:9`, says: '"import"' },
  { name: 'heading in text', files: one('Đoạn dẫn.', '# Đoạn dẫn'), at: `${ONE}:9`, says: 'đề mục' },
  { name: 'character of a legacy font', files: one('Đoạn dẫn', 'Đoạn \ue123'), at: `${ONE}:9`, says: 'U+E123' },
  { name: 'direction override', files: one('Đoạn dẫn', 'Đoạn \u202edẫn'), at: `${ONE}:9`, says: 'U+202E' },
  { name: 'an article of a megabyte', files: { [ONE]: articleOne + 'Một câu dài. '.repeat(80_000) }, at: `${ONE}:1`, says: 'Tệp quá lớn' },
  { name: 'number and file name differ', files: one('dieu: 1', 'dieu: 2'), at: `${ONE}:2`, says: 'Tên tệp là "dieu-01.mdx"' },
  { name: 'the same article twice', files: { 'luat/chuong-1/them/dieu-01.mdx': articleOne }, at: 'luat/chuong-1/them/dieu-01.mdx:2', says: 'đã có ở tệp' },
  { name: 'number that is none', files: one('dieu: 1', 'dieu: một'), at: `${ONE}:2`, says: 'không phải là số của điều' },
  { name: 'article the document does not have', files: { 'luat/chuong-1/dieu-03.mdx': articleOne.replace('dieu: 1', 'dieu: 3') }, at: 'luat/chuong-1/dieu-03.mdx:2', says: 'không có Điều 3' },
  { name: 'article missing', files: law('dieu: 1-2\nchuong', 'dieu: 1-3\nchuong'), at: `${LAW}:12`, says: 'Thiếu tệp của Điều 3' },
  { name: 'article in the wrong folder', files: { [TWO]: '', 'luat/dieu-02.mdx': articleTwo }, at: 'luat/dieu-02.mdx:2', says: 'phải nằm trong thư mục "luat/chuong-1"' },
  { name: 'chapter ranges that do not meet', files: law(/ {4}dieu: 1-2/u, '    dieu: 2-2'), at: `${LAW}:17`, says: 'phải bắt đầu từ Điều 1' },
  { name: 'impossible date', files: law('01/7/2023', '31/02/2023'), at: `${LAW}:8`, says: 'không phải là một ngày' },
  { name: 'date in another order', files: law('01/7/2023', '2023-07-01'), at: `${LAW}:8`, says: 'không phải là một ngày' },
  { name: 'file of an unknown kind', files: { 'luat/ghi-chu.docx': 'x' }, at: 'luat/ghi-chu.docx:1', says: 'sẽ không hiện trên trang' },
  { name: 'folder that is no document', files: { 'khac/bai.mdx': articleOne }, at: 'khac/bai.mdx:1', says: 'không thuộc loại nào' },
  { name: 'fact at a provision that is not there', files: facts('khoan-2-diem-a', 'khoan-9'), at: `${FACTS}:11`, says: 'Điều 1 không có "khoan-9"' },
  { name: 'threshold without a base', files: facts('    coSo: tổng số hộ\n', ''), at: `${FACTS}:`, says: 'coSo' },
  { name: 'share in another form', files: facts('50%', 'một nửa'), at: `${FACTS}:14`, says: 'Tỷ lệ viết như' },
  { name: 'fact of no kind', files: facts('loai: ngưỡng', 'loai: tỷ lệ'), at: `${FACTS}:`, says: 'Mục "loai" phải là một trong' },
  { name: 'short form too long', files: facts('trên 50% tổng số hộ\n', `${'dài '.repeat(20)}\n`), at: `${FACTS}:16`, says: 'quá dài' },
  { name: 'the same fact twice', files: facts('ma: nguong-hai', 'ma: viec-mot'), at: `${FACTS}:9`, says: 'đã dùng ở trên' },
  { name: 'clause without a fact', files: facts(/ {2}- ma: nguong-hai[\s\S]*$/u, ''), at: `${FACTS}:1`, says: 'Khoản 2 chưa có dữ kiện nào' },
  { name: 'list that is not declared', files: facts(/loai: ngưỡng[\s\S]*$/u, 'loai: thành phần\n    taiCho: khoan-2\n    danhSach: khong-co\n    noiDung: x\n    nganGon: x\n'), at: `${FACTS}:9`, says: 'Không có danh sách "khong-co"' },
  { name: 'facts missing', files: { 'luat/chuong-1/dieu-03.mdx': articleTwo.replace('dieu: 2', 'dieu: 3'), ...law(/1-2/gu, '1-3') }, at: 'luat/chuong-1/dieu-03.mdx:1', says: 'chưa có tệp dữ kiện' },
  { name: 'facts of no article', files: { 'luat/chuong-1/dieu-09.yaml': factsTwo }, at: 'luat/chuong-1/dieu-09.yaml:1', says: 'không có bài điều luật' },
  { name: 'answer too long', files: { 'hoi-dap/cau.mdx': answer('dài '.repeat(61)) }, at: 'hoi-dap/cau.mdx:1', says: '61 tiếng, tối đa 60' },
  { name: 'answer with a provision that is not there', files: { 'hoi-dap/cau.mdx': answer('Theo khoản 9 Điều 1.') }, at: 'hoi-dap/cau.mdx:9', says: 'Dẫn chiếu "khoản 9 Điều 1"' },
  { name: 'glossary entry twice', files: { 'thuat-ngu/a.yaml': '- tu: Thôn\n  loai: định nghĩa\n  nghia: x\n- tu: thôn\n  loai: định nghĩa\n  nghia: x\n' }, at: 'thuat-ngu/a.yaml:4', says: 'trùng với "Thôn"' },
  { name: 'abbreviation of nothing', files: { 'thuat-ngu/a.yaml': '- tu: TDP\n  loai: viết tắt\n  nghia: x\n  chinh: tổ dân phố\n' }, at: 'thuat-ngu/a.yaml:1', says: 'chưa có mục đó' },
];

/** A question whose body is `text`. */
function answer(text: string): string {
  return `---\nhoi: Hỏi gì?\nhoiKhac: [hoi gi]\ndoiTuong: [người dân]\ncanCu: [luat/dieu-1/khoan-1]\nlamGi: Đọc tiếp.\n---\n\n${text}\n`;
}

function check(files: Files) {
  const folder = writeContent({ ...sample, ...files });
  return spawnSync(process.execPath, ['scripts/check-content.ts', folder], { encoding: 'utf8' });
}

describe('content checks', () => {
  it('accept the sample', () => {
    const { status, stdout } = check({});
    expect(stdout).toContain('2 articles');
    expect(status).toBe(0);
  });

  it.each(cases)('stop at $name', ({ files, at, says }) => {
    const { status, stderr } = check(files);
    const message = stderr.split('\n').find((line) => line.startsWith(`content/${at}`) && line.includes(says));
    expect(message, stderr).toBeDefined();
    expect(message).toMatch(/^content\/\S+:\d+: .+[.)]$/u);
    expect(status).toBe(1);
  });

  it('take decomposed text, soft hyphens and no-break spaces as what they stand for', () => {
    const spoilt = articleOne.replace('Khoản một', 'Kho\u00adản\u00a0một').normalize('NFD').replaceAll('\n', '\r\n');
    expect(check({ [ONE]: spoilt }).status).toBe(0);
  });

  it('do not blame other files for one that cannot be read', () => {
    const { stderr } = check(two('dieu: 2', 'dieu 2'));
    const files = stderr.split('\n').filter((line) => line.startsWith('content/')).map((line) => line.split(':')[0]);
    expect(new Set(files)).toEqual(new Set([`content/${TWO}`]));
  });

  it('tell one wrong number once, not at every place that points at it', () => {
    const { stderr } = check(one('2. Khoản hai', '3. Khoản hai'));
    const lines = stderr.split('\n').filter((line) => line.startsWith('content/'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('sau khoản 1 phải là "2. "');
  });

  it('report every mistake of a folder at once, sorted by file and line', () => {
    const { stderr } = check({ ...one('Điều 2', 'Điều 9'), ...two('diem-a', 'diem-c') });
    const places = stderr.split('\n').filter((line) => line.startsWith('content/')).map((line) => line.split(': ')[0]);
    expect(places).toEqual([`content/${ONE}:11`, `content/${TWO}:8`]);
  });
});
