/** One article file → one article of the model. */
import { articleSchema } from '../schemas/article.ts';
import { readYaml } from '../schemas/read-yaml.ts';
import { checkCharacters, type ContentFile, splitFrontmatter } from './content-file.ts';
import { isNumberLabel, labelToSlug } from './labels.ts';
import type { Article, Provision } from './model.ts';
import { type Division, type Paragraph, parseNotation } from './notation.ts';
import type { Problem } from './problem.ts';
import { provisionId, type ProvisionRef } from './provision.ts';

/** An article, with the line of each entry of its `lienQuan` for later checks; or what is wrong with its file. */
export interface ArticleReading {
  readonly file: string;
  /** `luat/dieu-15` by the file's name: what is missing from the library when the file cannot be read. */
  readonly expectedId: string;
  readonly article?: Article;
  readonly relatedLines: readonly number[];
  readonly problems: readonly Problem[];
}

/** Reads an article of the document `document`. All mistakes of the file are reported at once. */
export function readArticle(file: ContentFile, document: string): ArticleReading {
  const problems: Problem[] = checkCharacters(file);
  const expectedId = `${document}/${(file.path.split('/').at(-1) ?? '').replace(/^dieu-0*/u, 'dieu-').replace(/\.mdx$/u, '')}`;
  const failed = (...more: Problem[]): ArticleReading => ({ file: file.path, expectedId, relatedLines: [], problems: [...problems, ...more] });
  if (problems.length > 0) return failed();
  const parts = splitFrontmatter(file);
  if ('message' in parts) return failed(parts);
  const notation = parseNotation(parts.body, parts.bodyLine);
  problems.push(...notation.problems.map((problem) => ({ file: file.path, ...problem })));
  const meta = readYaml(parts.frontmatter, articleSchema, 2);
  if (!meta.ok) return failed(...meta.problems.map((problem) => ({ file: file.path, ...problem })));
  const { article: label, ...rest } = meta.value;
  if (!isNumberLabel(label)) {
    return failed({
      file: file.path,
      line: meta.lineOf(['dieu']),
      message: `"${label}" không phải là số của điều. Hãy viết như 15, hoặc "15a" cho điều được chèn thêm.`,
    });
  }
  const name = file.path.split('/').at(-1) ?? '';
  const expected = `dieu-${labelToSlug(label).padStart(label.length - String(parseInt(label, 10)).length + 2, '0')}.mdx`;
  if (name !== expected) {
    problems.push({
      file: file.path,
      line: meta.lineOf(['dieu']),
      message: `Tên tệp là "${name}" nhưng mục "dieu" ghi ${label}. Hãy đổi tên tệp thành "${expected}" hoặc sửa mục "dieu".`,
    });
  }
  const ref: ProvisionRef = { document, article: label };
  const article: Article = {
    kind: 'article',
    ...rest,
    label,
    ref,
    id: provisionId(ref),
    content: notation.content.map((child) => place(child, ref)),
    file: file.path,
  };
  return { file: file.path, expectedId, article, relatedLines: rest.related.map((_, index) => meta.lineOf(['lienQuan', index])), problems };
}

/** Gives a parsed division its id, and those inside it theirs. */
function place(child: Paragraph | Division, parent: ProvisionRef): Paragraph | Provision {
  if (child.kind === 'paragraph') return child;
  const ref: ProvisionRef = child.kind === 'clause' ? { ...parent, clause: child.label } : { ...parent, point: child.label };
  return { ...child, ref, id: provisionId(ref), content: child.content.map((inner) => place(inner, ref)) };
}
