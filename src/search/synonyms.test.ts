import { describe, expect, it } from 'vitest';
import type { Term } from '../library/model.ts';
import { syllablesOf } from './syllables.ts';
import { buildSynonyms, expand } from './synonyms.ts';

const term = (name: string, kind: Term['kind'], aliases: string[], standsFor?: string): Term => ({
  name,
  kind,
  aliases,
  standsFor,
  meaning: 'x',
  provisions: [],
  anchor: 'x',
  quiet: false,
});
const synonyms = buildSynonyms([
  term('Ban Thanh tra nhân dân', 'tổ chức', ['TTND', 'ban thanh tra']),
  term('họp dân', 'cách nói thường ngày', [], 'cuộc họp của cộng đồng dân cư'),
  term('quy chế thực hiện dân chủ', 'thuật ngữ', ['QCDC']),
  term('người lao động', 'tổ chức', ['công nhân']),
  term('Ủy ban nhân dân cấp xã', 'tổ chức', ['xã', 'UBND xã']),
]);
const read = (query: string) =>
  expand(syllablesOf(query), synonyms)
    ?.map(({ plain }) => plain)
    .join(' ');

describe('expand', () => {
  it.each([
    ['qcdc la gi', 'quy che thuc hien dan chu la gi'],
    ['ban ttnd xa', 'ban thanh tra nhan dan xa'],
    ['ban thanh tra xa', 'ban thanh tra nhan dan xa'],
    ['hop dan o thon', 'cuoc hop cua cong dong dan cu o thon'],
  ])('%s → %s', (query, expected) => {
    expect(read(query)).toBe(expected);
  });

  it('takes marks at their word, where there are any', () => {
    expect(read('công nhân bàn')).toBe('nguoi lao dong ban');
    expect(read('cong nhan ban')).toBe('nguoi lao dong ban');
    expect(read('ai công nhận')).toBeUndefined();
  });

  it('does not take an ordinary word for an alias', () => {
    expect(read('xã nào')).toBeUndefined();
    expect(read('ubnd xã')).toBe('uy ban nhan dan cap xa');
  });

  it('leaves a query alone that uses the full words, or none of ours', () => {
    expect(read('ban thanh tra nhan dan')).toBeUndefined();
    expect(read('niem yet')).toBeUndefined();
    expect(read('constructor __proto__')).toBeUndefined();
  });
});
