import { expect, it } from 'vitest';
import { vietnameseDate } from './dates.ts';

it.each([
  ['2025-07-01', '01/7/2025'],
  ['2023-02-03', '03/02/2023'],
  ['2022-11-10', '10/11/2022'],
])('%s → %s', (iso, expected) => {
  expect(vietnameseDate(iso)).toBe(expected);
});
