/** Indexes the built site: Pagefind's index, and the map of syllables with đ, both made from the pages themselves. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildDVocabulary } from '../src/search/vocabulary.ts';
import { htmlFiles } from './lib/dist.ts';

const dist = 'dist';
/** Pagefind's own interfaces and highlighter: this site brings its own. */
const UNUSED = /^pagefind-(?:.*ui|highlight)\./u;

try {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: dist });
  if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  for (const file of readdirSync(join(dist, 'pagefind'))) if (UNUSED.test(file)) rmSync(join(dist, 'pagefind', file));
  const vocabulary = buildDVocabulary(htmlFiles(dist).map((file) => readFileSync(file, 'utf8').replace(/<[^>]*>/gu, ' ')));
  writeFileSync(join(dist, 'tim-kiem', 'tu-d.json'), JSON.stringify(vocabulary));
  console.log(`Search: ${added.page_count} pages indexed, ${Object.keys(vocabulary).length} syllables with đ.`);
} finally {
  await close();
}
