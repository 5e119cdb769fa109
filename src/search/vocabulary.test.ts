import { describe, expect, it } from 'vitest';
import { buildDVocabulary, dVariants } from './vocabulary.ts';

const vocabulary = buildDVocabulary(['Điều này quy định việc dân được đóng góp, đông dân', 'dong riềng và dự án, Đảng viên']);

describe('buildDVocabulary', () => {
  it('tells syllables always written with đ from those written either way', () => {
    expect(vocabulary).toEqual({ dang: 1, dieu: 1, dinh: 1, dong: 2, duoc: 1 });
  });

  it('reads decomposed text as well', () => {
    expect(buildDVocabulary(['đường'.normalize('NFD')])).toEqual({ duong: 1 });
  });
});

describe('dVariants', () => {
  it.each([
    ['quy dinh', ['quy đinh']],
    ['Dieu 15', ['đieu 15']],
    ['dan duoc biet', ['dan đuoc biet']],
    ['dong gop', ['đong gop', 'dong gop']],
    ['quy định', ['quy định']],
    ['dự án', ['dự án']],
    ['', ['']],
    ['d k2', ['d k2']],
  ])('%s → %j', (query, expected) => {
    expect(dVariants(query, vocabulary)).toEqual(expected);
  });

  it('keeps hostile text as it is', () => {
    expect(dVariants('<img src=x onerror=dieu()>', vocabulary)).toEqual(['<img src=x onerror=đieu()>']);
    expect(dVariants('constructor toString d__proto__', vocabulary)).toEqual(['constructor toString d__proto__']);
  });
});
