/** Reads the content folder. With `guard.ts` and `current.ts`, the only code of the model that touches the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ContentFile } from '../law/content-file.ts';

/** The folder editors work in. Tests point `CONTENT_DIR` at folders of their own. */
export const contentFolder = resolve(process.env.CONTENT_DIR ?? 'content');

/**
 * Every file below `folder`, with paths that start with `content/` whatever the folder is called.
 * Files of the desktop (hidden files, lock files of word processors) are not content.
 */
export function readContentFiles(folder: string = contentFolder): ContentFile[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/^[.~]/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: contentPath(path, folder), text: readFileSync(path, 'utf8') }));
}

/** The path of a file as the model and its messages name it: `content/luat/chuong-2/dieu-15.mdx`. */
export function contentPath(path: string, folder: string = contentFolder): string {
  return ['content', ...relative(folder, path).split(sep)].join('/');
}
