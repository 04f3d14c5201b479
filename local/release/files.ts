import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { selfCheckScript } from 'stand-in';
import { onePaste } from '../build/onePaste';

/** Where the project stands; jest, which has no `import.meta`, runs there. */
const ROOT = resolve(import.meta.dirname ?? 'local/release', '../..');

/** The name of the list of checksums among the files of a release. */
export const CHECKSUMS = 'SHA256SUMS';

/** What somebody without Node installs from, by file name: the code to paste, the guide that copies it, the self-check. */
export async function releaseFiles(root = ROOT): Promise<Record<string, string>> {
  const version = await versionOf(root);
  const [code, guide, check] = await Promise.all([
    onePaste(root, version),
    readFile(join(root, 'local/release/guide.html'), 'utf8'),
    selfCheckScript(),
  ]);
  const files = {
    'tong-hop-tuan.gs': code,
    'cai-dat.html': guideWith(guide, { version, code }),
    'tu-kiem-tra.gs': `${checkHeading(version)}${check}`,
  };
  return { ...files, [CHECKSUMS]: checksumsOf(files) };
}

/** Writes the files of a release into a folder emptied first. */
export async function writeRelease(outdir = join(ROOT, 'release'), root = ROOT): Promise<void> {
  const files = await releaseFiles(root);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(outdir, name), text);
}

/** The version in `package.json`. */
export async function versionOf(root = ROOT): Promise<string> {
  return (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

/** As `sha256sum` prints them. */
export const checksumsOf = (files: Record<string, string>): string =>
  Object.entries(files)
    .map(([name, text]) => `${createHash('sha256').update(text).digest('hex')}  ${name}\n`)
    .join('');

/** The guide with the code inside, as JSON that no tag in it can end. */
const guideWith = (guide: string, { version, code }: { version: string; code: string }): string =>
  guide
    .replaceAll('@version@', version)
    .replace('@code@', () => JSON.stringify(code).replaceAll('<', String.raw`\u003c`));

const checkHeading = (version: string): string => `/**
 * Tự kiểm tra, Tổng hợp tuần ${version}
 *
 * 1. Dán vào Apps Script của một bảng tính trống, lưu, chọn hàm tuKiemTra rồi bấm Chạy.
 * 2. Đợi hai phút rồi chạy lại: lần này có thêm kết quả của lần mà Google tự chạy theo giờ. Kết quả hiện trong bảng tính và trong Nhật ký thực thi;
 *    sao chép cả kết quả, gửi lại cho người phát triển. Bảng tính ấy có thể xóa sau đó.
 *
 * Muốn thử cả ứng dụng web thì trước bước 2 chọn Triển khai › Triển khai thử nghiệm › Ứng dụng web, mở địa chỉ ở đó một lần.
 *
 * @OnlyCurrentDoc
 */
function tuKiemTra() {
  console.log(JSON.stringify(selfCheck()));
}

function doGet(event) {
  return selfCheck(event);
}

`;
