import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutTypingKeys } from './typing.ts';

it.each([
  ['daan', 'dan'],
  ['chur', 'chu'],
  ['ddieeuf', 'dieu'],
  ['dduwowcj', 'duoc'],
  ['thoon', 'thon'],
  ['hopj', 'hop'],
  ['da6n', 'dan'],
  ['chu3', 'chu'],
  ['d9ie6u2', 'dieu'],
  ['nghi5', 'nghi'],
  ['thon', undefined],
  ['tu24', undefined],
  ['nd59', undefined],
  ['ct24', undefined],
  ['15', undefined],
  ['', undefined],
])('%j → %s', (word, expected) => {
  expect(withoutTypingKeys(word)).toBe(expected);
});

it('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => ['string', 'undefined'].includes(typeof withoutTypingKeys(word))));
});
