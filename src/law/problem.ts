/** A mistake in the content, told to the person who can mend it. */
export interface Problem {
  /** Path from the content folder's parent, `content/luat/chuong-2/dieu-15.mdx`. */
  readonly file: string;
  /** 1-based line in the file. */
  readonly line: number;
  /** A Vietnamese sentence: what is wrong and what to do. */
  readonly message: string;
}

/** `tệp:dòng: câu`, the form editors and terminals turn into a link. */
export function formatProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}
