import { describe, expect, it } from 'vitest';
import type { TermMeta } from '../schemas/term.ts';
import { buildTerms, findTerms, termAnchor } from './glossary.ts';

const term = (name: string, kind: TermMeta['kind'] = 'thuật ngữ'): TermMeta => ({
  name,
  kind,
  aliases: [],
  meaning: 'x',
  provisions: [],
  standsFor: undefined,
  quiet: false,
});
const terms = buildTerms([
  term('Hương ước, quy ước', 'định nghĩa'),
  term('cộng đồng dân cư', 'định nghĩa'),
  term('Ủy ban nhân dân', 'tổ chức'),
  term('dân cư'),
  term('thôn', 'định nghĩa'),
]);

describe('the glossary', () => {
  it('stands in alphabetical order, đ with d', () => {
    expect(buildTerms([term('đối thoại'), term('dân biết'), term('Ban')]).map(({ name }) => name)).toEqual(['Ban', 'dân biết', 'đối thoại']);
  });

  it('gives anchors that are safe in addresses', () => {
    expect(termAnchor('Hương ước, quy ước (của thôn)')).toBe('huong-uoc-quy-uoc-cua-thon');
  });
});

describe('findTerms', () => {
  const find = (text: string, used = new Set<string>()) => findTerms(text, terms, used).map(({ start, end }) => text.slice(start, end));

  it('finds the longest term first and does not look inside it', () => {
    expect(find('Cộng đồng dân cư bàn hương ước, quy ước.')).toEqual(['Cộng đồng dân cư', 'hương ước, quy ước']);
  });

  it('links a term once in a clause', () => {
    const used = new Set<string>();
    expect(find('cộng đồng dân cư', used)).toHaveLength(1);
    expect(find('cộng đồng dân cư', used)).toEqual([]);
  });

  it('takes no word out of a longer name, and leaves quiet terms alone', () => {
    const more = buildTerms([term('Ban Giám sát đầu tư', 'tổ chức'), term('giám sát đầu tư'), { ...term('cấp xã'), quiet: true }]);
    const text = 'Ban Giám sát đầu tư ở cấp xã; giám sát đầu tư';
    expect(findTerms(text, more, new Set()).map(({ start }) => start)).toEqual([text.lastIndexOf('giám sát')]);
  });

  it('leaves names of bodies and single syllables alone, and parts of other words', () => {
    expect(find('Ủy ban nhân dân ở thôn')).toEqual([]);
    expect(find('xdân cưx')).toEqual([]);
  });
});
