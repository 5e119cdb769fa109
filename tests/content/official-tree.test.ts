/** Our restatements hold exactly the articles, clauses and points of the official texts, where those are at hand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getLibrary } from '../../src/content/current.ts';
import { officialTree } from '../lib/official-text.ts';

const folder = process.env.REFERENCE_DIR ?? '../shared/reference';
const texts: Readonly<Record<string, string>> = {
  luat: 'luat-10-2022-qh15.txt',
  'nghi-dinh-59-2023': 'nghi-dinh-59-2023-nd-cp.txt',
  'nghi-dinh-61-2023': 'nghi-dinh-61-2023-nd-cp.txt',
};

describe.skipIf(!existsSync(folder))('against the official texts', () => {
  it.each(Object.entries(texts))('%s has the same tree', (slug, file) => {
    const official = officialTree(join(folder, file));
    const ours = [...getLibrary().provisions.keys()].filter((id) => id.startsWith(`${slug}/`)).map((id) => id.slice(slug.length + 1));
    expect(official.length).toBeGreaterThan(100);
    expect(ours.toSorted()).toEqual(official.toSorted());
  });
});

it.runIf(!existsSync(folder))('skips the comparison: no official texts here', () => {
  console.log(`No official texts in ${folder}: the provision trees were not compared.`);
  expect(existsSync(folder)).toBe(false);
});
