/** The library of this checkout, read once per build and anew for every page in development. */
import type { Library } from '../library/model.ts';
import { readLibrary } from '../library/read-library.ts';
import { formatProblem, type Problem } from '../law/problem.ts';
import { readContentFiles } from './files.ts';

/** Thrown when the content holds mistakes; the message lists every one with file and line. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`Nội dung có ${problems.length} chỗ cần sửa:\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

let cached: Library | undefined;

/**
 * The library, complete and free of mistakes.
 * @throws {ContentError} when any content file holds a mistake
 */
export function getLibrary(): Library {
  cached ??= readCurrent();
  return cached;
}

/** Drops what was read, so that the next {@link getLibrary} sees the files as they are now. */
export function forgetLibrary(): void {
  cached = undefined;
}

function readCurrent(): Library {
  const { library, problems } = readLibrary(readContentFiles());
  if (problems.length > 0) throw new ContentError(problems);
  return library;
}
