/**
 * YAML in, typed value out, with the line of every mistake.
 */
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { explainIssue } from './explain.ts';

/** A value read from YAML, or the problems that stopped it. */
export type YamlResult<T> =
  | { readonly ok: true; readonly value: T; readonly lineOf: LineFinder }
  | { readonly ok: false; readonly problems: readonly { readonly line: number; readonly message: string }[] };

/** The 1-based line in the file of the value at a path, or of the nearest thing above it that exists. */
export type LineFinder = (path: readonly PropertyKey[]) => number;

/**
 * Parses `text` and checks it against `schema`.
 *
 * @param firstLine line of the file on which `text` starts, 1-based
 */
export function readYaml<S extends z.ZodType>(text: string, schema: S, firstLine: number): YamlResult<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    return { ok: false, problems: document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: explainYamlError(error.code) })) };
  }
  const lineOf: LineFinder = (path) => lineAt(offsetOf(document, path));
  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return { ok: true, value: result.data, lineOf };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({
      line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
      message: explainIssue(issue),
    })),
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    // For an entry of a map, the line of its key: that is the line an editor looks for.
    const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === String(key)) : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return 0;
}

function explainYamlError(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Mục này đã có ở phía trên. Hãy xóa một trong hai dòng.';
  if (code === 'TAB_AS_INDENT') return 'Thụt đầu dòng bằng phím Tab. Hãy thay bằng hai dấu cách.';
  return 'Phần đầu trang sai cách viết. Mỗi mục có dạng "ten: giá trị"; giá trị chứa dấu hai chấm hoặc ngoặc kép phải đặt trong "…". Hãy sửa dòng này.';
}
