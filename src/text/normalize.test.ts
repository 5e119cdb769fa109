import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forbiddenCharacter, normalizeText } from './normalize.ts';

describe('normalizeText', () => {
  it('composes marks and drops what nobody sees', () => {
    expect(normalizeText('quyết\u00a0định\u00ad dân\u200bchủ\r\nmới\t2'.normalize('NFD'))).toBe('quyết định dânchủ\nmới 2');
  });

  it('is idempotent and keeps the number of lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeText(text);
        expect(normalizeText(once)).toBe(once);
        expect(once.split('\n')).toHaveLength(text.split(/\r\n?|\n/u).length);
      }),
    );
  });
});

describe('forbiddenCharacter', () => {
  it.each([
    ['\u202e', 'U+202E'],
    ['\ufffd', 'U+FFFD'],
    ['\u0007', 'U+0007'],
    ['\ue123', 'U+E123'],
  ])('names %j', (character, name) => {
    expect(forbiddenCharacter(`lời ${character} luật`)).toBe(name);
  });

  it('accepts ordinary Vietnamese text', () => {
    expect(forbiddenCharacter('Điều 15. “Nhân dân” bàn – quyết định; 50% và 2/3 …')).toBeUndefined();
  });
});
