import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle, sourcesOf, withSelfCheck, writeFiles } from './build';
import { ignoreFile, runClasp, type Outcome } from './deploy/clasp';
import { explain } from './deploy/explain';
import { foreignFiles } from './deploy/foreignFiles';
import { asWebApp, deployWebApp } from './deploy/webApp';
import { ownScriptId, scriptIdFrom } from './deploy/scriptId';
import type { ProjectFiles } from 'stand-in';
import { PlainError } from './plainError';

const ROOT = resolve(import.meta.dirname ?? 'local', '..');

export interface DeployOptions {
  /** The project may hold files that somebody else wrote: they are deleted. */
  replace?: boolean;
  /** The stand-in's cases are pushed too, with an item in the menu. */
  selfCheck?: boolean;
  /** The phone's page is deployed too; a text: which deployment is renewed, by its id or address. */
  webApp?: boolean | string;
  /** What clasp is given; this process's environment unless given. */
  env?: NodeJS.ProcessEnv;
  /** What is pushed; built anew unless given. */
  files?: ProjectFiles;
}

/**
 * Builds, and pushes to the script of a sheet; tells what happened by `print`, and is true when Google holds the new version.
 * `pasted`: a script ID or an address of the project; `.clasp.json` is asked without one. Throws PlainError when there is none.
 *
 * Everything happens in a folder of its own, so that nobody's script ID gets into the repository.
 */
export async function deploy(
  pasted: string | undefined,
  { replace = false, selfCheck = false, webApp = false, env = process.env, files: ready }: DeployOptions,
  print: (line: string) => void,
): Promise<boolean> {
  const scriptId = pasted === undefined ? await ownScriptId(ROOT) : scriptIdFrom(pasted);
  // clasp refuses folders behind a link, as the temporary folder of a Mac is.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'tong-hop-tuan-')));
  try {
    const outgoing = await claspProject(folder, 'outgoing', scriptId);
    const built = ready ?? (await bundle());
    const checking = selfCheck ? await withSelfCheck(built) : built;
    const files = webApp === false ? checking : asWebApp(checking);
    await writeFiles(files, outgoing.content);
    const names = ['appsscript.json', ...Object.keys(sourcesOf(files))].sort();
    print(`Đã dựng ${names.length} tệp: ${names.join(', ')}.`);

    print('Đang hỏi Google…');
    const incoming = await claspProject(folder, 'incoming', scriptId);
    const pulled = await runClasp(ROOT, incoming.folder, ['pull'], env);
    if (pulled.code !== 0) return told(pulled, print);
    const foreign = await foreignFiles(incoming.content);
    if (foreign.length > 0 && !replace) throw new PlainError(wouldDelete(foreign));

    print('Đang gửi…');
    const run = (args: string[]) => runClasp(ROOT, outgoing.folder, args, env);
    const pushed = told(await run(['push', '--force']), print);
    if (!pushed || webApp === false) return pushed;

    print('Đang triển khai trang trên điện thoại…');
    const deployed = await deployWebApp(run, webApp === true ? undefined : webApp);
    if ('failed' in deployed) return told(deployed.failed, print);
    print(deployedText(deployed));
    return true;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A folder as clasp wants it: settings above, files below. */
async function claspProject(parent: string, name: string, scriptId: string) {
  const folder = join(parent, name);
  const content = join(folder, 'dist');
  await mkdir(content, { recursive: true });
  await writeFile(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'dist' }));
  await writeFile(ignoreFile(folder), '');
  return { folder, content };
}

function told(outcome: Outcome, print: (line: string) => void): boolean {
  const { ok, message } = explain(outcome);
  print(message);
  return ok;
}

const deployedText = ({ address, renewed }: { address: string; renewed: boolean }): string =>
  renewed
    ? `Đã làm mới trang trên điện thoại, địa chỉ và liên kết đã gửi vẫn dùng được: ${address}`
    : `Đã triển khai trang trên điện thoại: ${address}\nMở Tổng hợp tuần › Lịch gửi và cài đặt › Trang trên điện thoại, dán địa chỉ này, bấm Thử rồi bật.`;

const wouldDelete = (files: string[]): string =>
  `Chưa gửi gì: dự án này đang có mã của người khác (${files.join(', ')}), và cài vào sẽ xóa hết. Đúng bảng tính chưa? ` +
  'Nếu đúng và không cần mã cũ nữa, chạy lại: npm run deploy -- ID_TẬP_LỆNH --replace';
