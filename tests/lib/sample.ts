/** A small, correct content folder that tests spoil in one place at a time. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by path below the content folder. */
export type Files = Record<string, string>;

export const description = `loai: Luật
so: 10/2022/QH15
ten: Luật mẫu
tenNgan: Luật
trichDan: Luật mẫu số 10/2022/QH15
coQuan: Quốc hội
ngayBanHanh: 10/11/2022
hieuLuc: 01/7/2023
raSoat: 22/11/2026
nguon: Nguồn mẫu
gioiThieu: Văn bản để thử.
dieu: 1-2
chuong:
  - so: I
    ten: Chung
    deLamGi: Thử.
    dieu: 1-2
`;

export const articleOne = `---
dieu: 1
tieuDe: Điều thứ nhất
tomTat: Một câu.
tuKhoa:
  - thử
---

Đoạn dẫn.

1. Khoản một theo Điều 2.

2. Khoản hai:

a) Điểm a;

b) Điểm b.
`;

export const articleTwo = `---
dieu: 2
tieuDe: Điều thứ hai
tomTat: Một câu.
tuKhoa:
  - thử
lienQuan:
  - luat/dieu-1/khoan-2/diem-a
---

Theo điểm b khoản 2 Điều 1.
`;

export const factsOne = `duKien:
  - ma: viec-mot
    loai: chủ thể
    taiCho: khoan-1
    viec: làm việc một
    ai: ["Ủy ban nhân dân cấp xã"]
    mucDo: phải
    nganGon: Ủy ban nhân dân làm việc một
  - ma: nguong-hai
    loai: ngưỡng
    taiCho: khoan-2-diem-a
    viec: quyết định được thông qua
    soSanh: trên
    tyLe: 50%
    coSo: tổng số hộ
    nganGon: trên 50% tổng số hộ
`;

export const factsTwo = `khongCoDuKien:
  - taiCho: ""
    lyDo: Chỉ dẫn chiếu.
`;

export const sample: Readonly<Files> = {
  'luat/document.yaml': description,
  'luat/chuong-1/dieu-01.mdx': articleOne,
  'luat/chuong-1/dieu-01.yaml': factsOne,
  'luat/chuong-1/dieu-02.mdx': articleTwo,
  'luat/chuong-1/dieu-02.yaml': factsTwo,
};

/** Writes the files into a new folder and returns its path. */
export function writeContent(files: Readonly<Files>): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
