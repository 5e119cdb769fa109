import { expect, it } from 'vitest';
import { mergeByBestScore } from './merge.ts';

it('keeps each result once with its best score, best first', () => {
  const first = [
    { id: 'a', score: 2 },
    { id: 'b', score: 5 },
  ];
  const second = [
    { id: 'a', score: 7 },
    { id: 'c', score: 5 },
  ];
  expect(mergeByBestScore([first, second])).toEqual([
    { id: 'a', score: 7 },
    { id: 'b', score: 5 },
    { id: 'c', score: 5 },
  ]);
  expect(mergeByBestScore([])).toEqual([]);
});
