import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from './understand.ts';
import { isOneSlipAway, suggest } from './suggest.ts';

const vocabulary = new Map([
  ['dan', 50],
  ['chu', 40],
  ['thon', 30],
  ['huong', 9],
  ['uoc', 9],
  ['niem', 5],
  ['yet', 5],
]);
const synonyms = { qcdc: ['qcdc', 'quy chế thực hiện dân chủ'] } as const;
const read = (query: string, literal = false) => understand(query, (plain) => vocabulary.has(plain), synonyms, literal);

describe('understand', () => {
  it('reads Telex and VNI left in the letters', () => {
    expect(read('daan chur').understood).toBe('dan chu');
    expect(read('da6n chu3').understood).toBe('dan chu');
  });

  it('keeps what was typed as the first reading, and adds the words of the law', () => {
    const { readings, understood } = read('qcdc thôn');
    expect(readings.map(({ syllables }) => syllables.map(({ marked }) => marked).join(' '))).toEqual(['qcdc thôn', 'quy chế thực hiện dân chủ thôn']);
    expect(understood).toBe('quy chế thực hiện dân chủ thôn');
  });

  it('reads numbers as words too', () => {
    expect(read('1 hộ').readings.map(({ syllables }) => syllables.map(({ plain }) => plain).join(' '))).toEqual(['1 ho', 'mot ho']);
  });

  it('adds nothing when asked for exactly what was typed', () => {
    expect(read('qcdc', true)).toMatchObject({ understood: undefined, readings: [{ trust: 1 }] });
  });

  it('leaves ordinary queries, numbers of documents and citations alone', () => {
    for (const query of ['dân chủ', 'thon', 'ct24', 'd15 k2', '15']) expect(read(query).understood).toBeUndefined();
  });

  it('composes and cuts hostile text without throwing', () => {
    expect(read('a'.repeat(10_000)).query).toHaveLength(300);
    expect(read('  hop \n thon '.normalize('NFD')).query).toBe('hop thon');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (query) => read(query).readings.length > 0));
  });
});

describe('suggest', () => {
  it.each([
    ['huogn uoc', 'huong uoc'],
    ['nim yet', 'niem yet'],
    ['hương uocc', 'hương uoc'],
  ])('%s → %s', (query, expected) => {
    expect(suggest(query, vocabulary)).toBe(expected);
  });

  it('says nothing where all is known or nothing is near', () => {
    expect(suggest('huong uoc', vocabulary)).toBeUndefined();
    expect(suggest('zzzzzz', vocabulary)).toBeUndefined();
    expect(suggest('', vocabulary)).toBeUndefined();
  });

  it('knows one slip from two', () => {
    expect(isOneSlipAway('thon', 'thno')).toBe(true);
    expect(isOneSlipAway('thon', 'thn')).toBe(true);
    expect(isOneSlipAway('thon', 'thona')).toBe(true);
    expect(isOneSlipAway('thon', 'thom')).toBe(true);
    expect(isOneSlipAway('thon', 'than')).toBe(true);
    expect(isOneSlipAway('thon', 'tham')).toBe(false);
    expect(isOneSlipAway('thon', 'thon')).toBe(false);
    expect(isOneSlipAway('thon', 'thonab')).toBe(false);
  });
});
