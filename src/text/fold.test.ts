import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, isUnmarked } from './fold.ts';

describe('fold', () => {
  it('removes tones, hats, horns and the bar of đ', () => {
    expect(fold('Điều 15: Ủy ban nhân dân, quyết ĐỊNH ưỡn')).toBe('dieu 15: uy ban nhan dan, quyet dinh uon');
  });

  it('gives the same for composed and decomposed text, old and new tone placement', () => {
    expect(fold('hòa giải'.normalize('NFD'))).toBe(fold('hoà giải'));
  });

  it('keeps every offset of the composed text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.normalize('NFC').length));
  });

  it('is idempotent on Vietnamese text', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('aăâàảãáạbcdđeêghiklmnoôơpqrstuưvxyỹ 123')) });
    fc.assert(fc.property(letters, (text) => fold(fold(text)) === fold(text)));
  });
});

describe('isUnmarked', () => {
  it.each([
    ['quy dinh', true],
    ['quy định', false],
    ['dân', false],
    ['15', true],
    ['', true],
  ])('%s → %s', (text, expected) => {
    expect(isUnmarked(text)).toBe(expected);
  });
});
