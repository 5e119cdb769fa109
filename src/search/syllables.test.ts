import { expect, it } from 'vitest';
import { plainSyllables } from './syllables.ts';

it.each([
  ['Họp thôn, tổ dân phố', ['hop', 'thon', 'to', 'dan', 'pho']],
  ['nd59', ['nd', '59']],
  ['24-CT/TU', ['24', 'ct', 'tu']],
  ['2/3 và 50%', ['2', '3', 'va', '50']],
  ['hoà giải'.normalize('NFD'), ['hoa', 'giai']],
  ['???', []],
  ['', []],
])('%j', (text, expected) => {
  expect(plainSyllables(text)).toEqual(expected);
});
