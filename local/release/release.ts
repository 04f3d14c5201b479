import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { PlainError } from '../plainError';
import { versionOf, writeRelease } from './files';

const run = promisify(execFile);

/**
 * Writes `release/` for the version of `package.json` and commits it. Throws PlainError when CHANGELOG.md does not begin with that
 * version, or when something else is not committed.
 */
export async function release(print: (line: string) => void): Promise<void> {
  const version = await versionOf();
  const latest = /^## \[(\d[^\]]*)\]/m.exec(await readFile('CHANGELOG.md', 'utf8'))?.[1];
  if (latest !== version)
    throw new PlainError(
      `CHANGELOG.md bắt đầu bằng bản ${latest ?? '(không có)'}, còn package.json là ${version}. Sửa cho khớp rồi chạy lại.`,
    );
  const { stdout: changed } = await run('git', ['status', '--porcelain', '--', '.', ':!release']);
  if (changed !== '') throw new PlainError('Còn thay đổi chưa commit. Commit trước rồi chạy lại.');
  await writeRelease();
  await run('git', ['add', 'release']);
  await run('git', ['commit', '-m', `Release ${version}`]);
  print(`Đã ghi và commit release/ của bản ${version}. Gắn thẻ: git tag v${version}`);
}
