/** All content → the library, the one model that pages, scripts, search and exports read. */
import type { z } from 'zod';
import { checkCharacters, type ContentFile, splitFrontmatter } from '../law/content-file.ts';
import { documentMatcher } from '../law/document-names.ts';
import type { Law } from '../law/model.ts';
import type { Problem } from '../law/problem.ts';
import { citeInside, provisionId, type ProvisionRef } from '../law/provision.ts';
import { readLaw } from '../law/read-law.ts';
import type { Exists } from '../law/references.ts';
import { answerSchema } from '../schemas/answer.ts';
import { correctionsSchema } from '../schemas/correction.ts';
import { pageSchema } from '../schemas/page.ts';
import { comparisonSchema, practiceSchema } from '../schemas/practice.ts';
import { readYaml } from '../schemas/read-yaml.ts';
import { relatedDocumentSchema } from '../schemas/related-document.ts';
import { termsSchema } from '../schemas/term.ts';
import { normalizeText } from '../text/normalize.ts';
import { buildTerms, checkTerms } from './glossary.ts';
import { checkMarkdown, citationsAround, countSyllables } from './markdown.ts';
import type { Library, ListEntry, Written } from './model.ts';

/** The library, and every mistake found on the way. With a mistake the library is incomplete and must not be published. */
export interface LibraryReading {
  readonly library: Library;
  readonly problems: readonly Problem[];
}

/** An answer is read on a phone, standing up. */
const MAX_ANSWER_SYLLABLES = 60;

/** Reads all content. Pure: the same files give the same library, in whatever order they come. */
export function readLibrary(files: readonly ContentFile[]): LibraryReading {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { law, problems: lawProblems, exists, taken } = readLaw(sorted);
  const reader = new Reader(sorted, law, exists, taken);
  const answers = reader.written(/\/hoi-dap\/[^/]+\.mdx$/u, answerSchema, ({ provisions }) => provisions);
  const relatedDocuments = reader.written(/\/(?:ke-hoach|chi-dao)\/[^/]+\.mdx$/u, relatedDocumentSchema, ({ provisions }) => provisions);
  const practices = reader.written(/\/bai-viet\/[^/]+\.mdx$/u, practiceSchema, ({ provisions }) => provisions);
  const pages = reader.written(/\/luat\/sua-doi\.mdx$/u, pageSchema, () => []);
  const termEntries = reader.lists(/\/thuat-ngu\/[^/]+\.yaml$/u, termsSchema, ({ provisions }) => provisions);
  const corrections = reader.lists(/\/dinh-chinh\/[^/]+\.yaml$/u, correctionsSchema, ({ provisions }) => provisions);
  const comparisons = reader.values(/\/bai-viet\/so-sanh\.yaml$/u, comparisonSchema);
  const library: Library = {
    ...law,
    answers,
    relatedDocuments,
    practices,
    practiceWarnings: comparisons.flatMap(({ warnings }) => warnings),
    pages,
    terms: buildTerms(termEntries.map(({ value }) => value)),
    corrections: corrections.map(({ value }) => value),
    citationsAround: reader.citations,
  };
  const long = answers.filter(({ body }) => countSyllables(body) > MAX_ANSWER_SYLLABLES);
  reader.problems.push(
    ...checkTerms(termEntries),
    ...long.map(({ file, body }) => ({
      file,
      line: 1,
      message: `Câu trả lời dài ${countSyllables(body)} tiếng, tối đa ${MAX_ANSWER_SYLLABLES}. Hãy viết ngắn lại.`,
    })),
  );
  const problems = [...lawProblems, ...reader.problems, ...reader.strays()];
  return { library, problems: problems.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)) };
}

/** Reads one kind of file after another and remembers which files nobody asked for. */
class Reader {
  readonly problems: Problem[] = [];
  citations = 0;
  private readonly files: readonly ContentFile[];
  private readonly exists: Exists;
  private readonly taken: Set<string>;
  private readonly matchDocument;

  constructor(files: readonly ContentFile[], law: Law, exists: Exists, taken: ReadonlySet<string>) {
    this.files = files;
    this.exists = exists;
    this.taken = new Set(taken);
    this.matchDocument = documentMatcher(law.documents);
  }

  /** Markdown pages of one kind. `refs` names the provisions their frontmatter points at. */
  written<S extends z.ZodType>(path: RegExp, schema: S, refs: (meta: z.output<S>) => readonly ProvisionRef[]): Written<z.output<S>>[] {
    return this.take(path).flatMap((file) => {
      const parts = splitFrontmatter(file);
      if ('message' in parts) {
        this.problems.push(parts);
        return [];
      }
      this.problems.push(...checkMarkdown(parts.body, parts.bodyLine).map((problem) => ({ file: file.path, ...problem })));
      this.checkCitations(parts.body, parts.bodyLine, file.path);
      const meta = readYaml(parts.frontmatter, schema, 2);
      if (!meta.ok) {
        this.problems.push(...meta.problems.map((problem) => ({ file: file.path, ...problem })));
        return [];
      }
      this.checkRefs(refs(meta.value), file.path, 2);
      const slug = file.path
        .split('/')
        .slice(1)
        .join('/')
        .replace(/\.mdx$/u, '');
      return [{ slug, file: file.path, meta: meta.value, body: parts.body.trim() }];
    });
  }

  /** Entries of YAML lists of one kind. */
  lists<S extends z.ZodType<readonly unknown[]>>(
    path: RegExp,
    schema: S,
    refs: (entry: z.output<S>[number]) => readonly ProvisionRef[],
  ): ListEntry<z.output<S>[number]>[] {
    return this.take(path).flatMap((file) => {
      const list = readYaml(normalizeText(file.text), schema, 1);
      if (!list.ok) {
        this.problems.push(...list.problems.map((problem) => ({ file: file.path, ...problem })));
        return [];
      }
      return list.value.map((value, index) => {
        const line = list.lineOf([index]);
        this.checkRefs(refs(value), file.path, line);
        return { value, file: file.path, line };
      });
    });
  }

  /** Whole YAML files of one kind. */
  values<S extends z.ZodType>(path: RegExp, schema: S): z.output<S>[] {
    return this.take(path).flatMap((file) => {
      const result = readYaml(normalizeText(file.text), schema, 1);
      if (result.ok) return [result.value];
      this.problems.push(...result.problems.map((problem) => ({ file: file.path, ...problem })));
      return [];
    });
  }

  /** Files of no known kind would be dropped silently. */
  strays(): Problem[] {
    return this.files
      .filter(({ path }) => !this.taken.has(path) && !/^[^/]+\/README\.md$/u.test(path))
      .map(({ path }) => ({
        file: path,
        line: 1,
        message: 'Tệp này không thuộc loại nào được biết nên sẽ không hiện trên trang. Hãy kiểm tra tên tệp, đuôi tệp và thư mục, hoặc xóa tệp.',
      }));
  }

  private take(path: RegExp): ContentFile[] {
    const found = this.files.filter((file) => path.test(file.path) && !this.taken.has(file.path));
    for (const file of found) this.taken.add(file.path);
    return found.filter((file) => {
      const unclean = checkCharacters(file);
      this.problems.push(...unclean);
      return unclean.length === 0;
    });
  }

  private checkRefs(refs: readonly ProvisionRef[], file: string, line: number): void {
    for (const id of refs.filter((ref) => !this.exists(ref)).map(provisionId)) {
      this.problems.push({ file, line, message: `"${id}" không có trên trang. Hãy kiểm tra lại số điều, khoản, điểm.` });
    }
  }

  private checkCitations(body: string, firstLine: number, file: string): void {
    for (const [index, text] of body.split('\n').entries()) {
      for (const { target, start, end } of citationsAround(text, this.matchDocument)) {
        this.citations += 1;
        if (this.exists(target)) continue;
        const message = `Dẫn chiếu "${text.slice(start, end)}" (hiểu là ${citeInside(target)}) không trỏ tới điều khoản nào. Hãy kiểm tra lại số điều, khoản, điểm.`;
        this.problems.push({ file, line: firstLine + index, message });
      }
    }
  }
}
