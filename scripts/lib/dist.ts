/** The built site, for scripts and tests that read it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every HTML file below `folder`, in a stable order. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
