/** Every provision can be typed in at least five ways, and each leads to it first. */
import { expect, it } from 'vitest';
import { getLibrary } from '../../src/content/current.ts';
import { citeWithDocument } from '../../src/law/citation.ts';
import { citeInside, provisionPath, type ProvisionRef } from '../../src/law/provision.ts';
import { buildCatalogue } from '../../src/search/catalogue.ts';
import { findJump } from '../../src/search/jump.ts';
import { fold } from '../../src/text/fold.ts';

const library = getLibrary();
const catalogue = buildCatalogue(library);

/** Ways of typing a provision; `tail` names the document, and is empty for the Law. */
function waysToType(ref: ProvisionRef, tail: string): string[] {
  const { article, clause, point } = ref;
  const parts = [article, clause, point].filter((part) => part !== undefined);
  const short = [`d${article}`, clause && `k${clause}`, point && `p ${point}`].filter(Boolean).join(' ');
  const downward = [`điều ${article}`, clause && `khoản ${clause}`, point && `điểm ${point}`].filter(Boolean).join(' ');
  // Without marks đ is typed "dd", as in addresses: "d" is a point of its own.
  const unmarked = fold(citeInside({ ...ref, ...(point === undefined ? {} : { point: '_' }) })).replace('_', point?.replace('đ', 'dd') ?? '');
  return [citeInside(ref), citeInside(ref).toUpperCase(), unmarked, downward, short, parts.join('.'), `Đ.${parts.join('.')}`].map((way) => `${way}${tail}`);
}

it.each(library.documents.map((document) => [document.slug, document] as const))('%s: every provision, five ways and more', (slug, document) => {
  const tail = slug === 'luat' ? '' : ` nd${document.number.split('/')[0] ?? ''}`;
  const missed: string[] = [];
  for (const [id, provision] of library.provisions) {
    if (!id.startsWith(`${slug}/`)) continue;
    const ways = [...waysToType(provision.ref, tail), citeWithDocument(provision.ref, document)];
    const right = ways.filter((way) => findJump(way, catalogue)?.path === provisionPath(provision.ref));
    if (right.length < 5) missed.push(`${id}: ${right.join(' | ')} of ${ways.join(' | ')}`);
  }
  expect(missed).toEqual([]);
});
