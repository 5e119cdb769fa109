/** Generators of provisions for property tests. */
import fc from 'fast-check';
import { POINT_LETTERS } from './labels.ts';
import type { ProvisionRef } from './provision.ts';

const numberLabel = fc.tuple(fc.integer({ min: 1, max: 200 }), fc.constantFrom('', '', '', 'a', 'b', 'đ')).map(([number, suffix]) => `${number}${suffix}`);
const pointLabel = fc.tuple(fc.constantFrom(...POINT_LETTERS), fc.constantFrom('', '', '1', '2')).map(([letter, digit]) => `${letter}${digit}`);

/** Any well-formed provision of the given documents. */
export function anyProvision(documents: readonly [string, ...string[]]): fc.Arbitrary<ProvisionRef> {
  return fc
    .record({ document: fc.constantFrom(...documents), article: numberLabel, clause: fc.option(numberLabel), point: fc.option(pointLabel) })
    .map(({ document, article, clause, point }) => ({
      document,
      article,
      ...(clause === null ? {} : { clause }),
      ...(point === null ? {} : { point }),
    }));
}
