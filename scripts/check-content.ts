/** Checks all content and says what is wrong, one line a mistake, or what there is. `npm run check:content [-- FOLDER]` */
import { contentFolder, readContentFiles } from '../src/content/files.ts';
import { summarize } from '../src/content/summary.ts';
import { formatProblem } from '../src/law/problem.ts';
import { readLibrary } from '../src/library/read-library.ts';

const { library, problems } = readLibrary(readContentFiles(process.argv[2] ?? contentFolder));
if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error(`\nCó ${problems.length} chỗ cần sửa.`);
  process.exitCode = 1;
} else {
  console.log(summarize(library));
}
