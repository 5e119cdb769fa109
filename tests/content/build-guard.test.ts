/** The build itself refuses content with mistakes, whichever command started it. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { articleOne, sample, writeContent } from '../lib/sample.ts';

it('astro build stops before it writes anything', () => {
  const folder = writeContent({ ...sample, 'luat/chuong-1/dieu-01.mdx': articleOne.replace('2. Khoản hai', '4. Khoản hai') });
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/astro', ['build'], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: folder } });
  expect(`${stdout}${stderr}`).toContain('content/luat/chuong-1/dieu-01.mdx:13: Khoản 4 sai thứ tự');
  expect(stdout).not.toContain('building client');
  expect(status).not.toBe(0);
});
