import { describe, expect, it } from 'vitest';
import { combine } from './combine.ts';
import { RecordIndex } from './rank.ts';
import type { SearchRecord } from './record.ts';
import { syllablesOf } from './syllables.ts';

const record = (p: string, t: string, w: string[] = [], g = '', k: SearchRecord['k'] = 'Luật'): SearchRecord => ({ p, k, t, w, g });
const records = [
  record('/13/', 'Điều 13. Lựa chọn hình thức công khai', ['niêm yết bao nhiêu ngày', 'loa phường'], 'Niêm yết ít nhất 30 ngày.'),
  record('/12/', 'Điều 12. Hình thức và thời điểm công khai', ['10 hình thức công khai'], 'Có 10 hình thức.'),
  record('/28/', 'Điều 28. Lấy ý kiến Nhân dân', ['lấy ý kiến bao nhiêu ngày'], 'Ít nhất 20 ngày.'),
  record('/h/', 'Loa phường phải đọc mấy ngày?', ['phat thanh may ngay'], 'Ít nhất 3 ngày.', 'Hỏi – đáp'),
  record('/t/', 'niêm yết', ['niêm yết là gì'], 'Dán ở nơi công cộng.', 'Thuật ngữ'),
  record('/b/', 'Bạn của dân', ['ban dan'], '', 'Nơi đã làm'),
  record('/bb/', 'Bàn của dân', [], '', 'Nơi đã làm'),
];
const index = new RecordIndex(records);
const best = (query: string) => index.rank([{ syllables: syllablesOf(query), trust: 1 }]).map((each) => each.record.p);

describe('ranking', () => {
  it.each([
    ['niêm yết bao nhiêu ngày', '/13/'],
    ['niem yet bao nhieu ngay', '/13/'],
    ['loa phường đọc mấy ngày', '/h/'],
    ['10 hinh thuc', '/12/'],
    ['lấy ý kiến mấy ngày', '/28/'],
  ])('%s → %s', (query, expected) => {
    expect(best(query)[0]).toBe(expected);
  });

  it('prefers the marks that were typed, and hides no other', () => {
    expect(best('bàn của dân')[0]).toBe('/bb/');
    expect(best('bạn của dân').slice(0, 2)).toEqual(['/b/', '/bb/']);
  });

  it('finds the beginning of the last word while it is typed', () => {
    expect(best('niem ye')).toContain('/13/');
  });

  it('knows which syllables say most', () => {
    expect(index.rarest(syllablesOf('loa phường là bao nhiêu ngày'), 2).map(({ plain }) => plain)).toEqual(['loa', 'phuong']);
    expect(index.rarest(syllablesOf('là gì'), 2)).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(best('')).toEqual([]);
    expect(best('zzz')).toEqual([]);
  });

  it('is stable: equal scores stand in the order of their addresses', () => {
    const twins = new RecordIndex([record('/z/', 'giống nhau'), record('/a/', 'giống nhau')]);
    expect(twins.rank([{ syllables: syllablesOf('giống nhau'), trust: 1 }]).map((each) => each.record.p)).toEqual(['/a/', '/z/']);
  });
});

describe('combine', () => {
  const [first, second] = [record('/13/', 'x'), record('/12/', 'y')];
  const byPath = new Map(records.map((each) => [each.p, each]));
  const ranked = [
    { record: first, score: 0.5 },
    { record: second, score: 0.45 },
  ];

  it('lets the full text decide between near equals, and no more', () => {
    const hit = (path: string, score: number) => ({ id: path, path, score });
    expect(combine(ranked, [hit('/12/', 9)], byPath)[0]?.record.p).toBe('/12/');
    expect(combine([{ record: first, score: 1.2 }, ...ranked.slice(1)], [hit('/12/', 9)], byPath)[0]?.record.p).toBe('/13/');
  });

  it('brings in pages that only the full text knows, and drops addresses it does not know', () => {
    const hits = [
      { id: 'a', path: '/28/', score: 4 },
      { id: 'b', path: '/khac/', score: 8 },
    ];
    expect(combine([], hits, byPath).map(({ record: { p } }) => p)).toEqual(['/28/']);
  });
});
