/** Holds our texts against the official ones: `npm run verify -- FOLDER`, where FOLDER has a .txt file for each document, named by its number. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles } from '../src/content/files.ts';
import { formatProblem } from '../src/law/problem.ts';
import { readLibrary } from '../src/library/read-library.ts';
import { fold } from '../src/text/fold.ts';
import { verifyDocument } from '../src/verify/verify.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Hãy chỉ thư mục chứa văn bản gốc: npm run verify -- THƯ_MỤC');
  process.exit(2);
}
const { library, problems } = readLibrary(readContentFiles());
const mismatches = [...problems];
for (const document of library.documents) {
  const name = fold(document.number).replace(/[^a-z0-9]+/gu, '-');
  const file = readdirSync(folder).find((each) => each.endsWith(`${name}.txt`));
  if (file === undefined) {
    console.warn(`${document.citedAs}: không thấy tệp văn bản gốc (tên kết thúc bằng "${name}.txt"), bỏ qua.`);
    continue;
  }
  const found = verifyDocument(library, document, readFileSync(join(folder, file), 'utf8'));
  console.log(`${document.citedAs}: ${document.articles.length} điều đối chiếu với ${file}, ${found.length} chỗ khác.`);
  mismatches.push(...found);
}
if (mismatches.length > 0) {
  console.error(mismatches.map(formatProblem).join('\n'));
  process.exitCode = 1;
}
