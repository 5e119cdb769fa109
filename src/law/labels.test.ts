import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedAfter, follows, isNumberLabel, isPointLabel, labelToSlug, POINT_LETTERS, slugToLabel } from './labels.ts';

describe('labels', () => {
  it('knows the letters of points', () => {
    expect(POINT_LETTERS.join('')).toBe('abcdđeghiklmnopqrstuvxy');
    for (const letter of 'fjwz') expect(isPointLabel(letter)).toBe(false);
  });

  it.each(['1', '15', '15a', '2đ', '999'])('accepts number %s', (label) => {
    expect(isNumberLabel(label)).toBe(true);
  });

  it.each(['0', '01', '1000', '15f', 'a', '', '1aa', '-1'])('refuses number %j', (label) => {
    expect(isNumberLabel(label)).toBe(false);
  });

  it('tells d from đ in addresses', () => {
    expect([labelToSlug('d'), labelToSlug('đ'), labelToSlug('đ1'), labelToSlug('15đ')]).toEqual(['d', 'dd', 'dd1', '15dd']);
    fc.assert(
      fc.property(fc.constantFrom(...POINT_LETTERS), fc.integer({ min: 0, max: 9 }), (letter, digit) => {
        const label = digit === 0 ? letter : `${letter}${digit}`;
        return slugToLabel(labelToSlug(label)) === label;
      }),
    );
  });
});

describe('order', () => {
  it.each([
    [undefined, '1'],
    ['1', '2'],
    ['2', '2a'],
    ['2a', '2b'],
    ['2a', '3'],
    [undefined, 'a'],
    ['d', 'đ'],
    ['đ', 'e'],
    ['e', 'g'],
    ['i', 'k'],
    ['v', 'x'],
    ['a', 'a1'],
    ['a1', 'b'],
  ])('after %s may come %s', (previous, label) => {
    expect(follows(previous, label)).toBe(true);
  });

  it.each([
    [undefined, '2'],
    ['1', '3'],
    ['2', '2'],
    ['d', 'e'],
    ['a', 'c'],
    ['b', 'a'],
    ['2', '3a'],
  ])('after %s may not come %s', (previous, label) => {
    expect(follows(previous, label)).toBe(false);
  });

  it('offers only an insertion after the last letter', () => {
    expect(expectedAfter('y', 'y')).toEqual(['y1']);
  });
});
