import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure, PaperAnswer, PaperRequest } from '../../src/answers';
import type { PaperLayout } from '../../src/domain/settings';
import { htmlFile } from '../../src/paper/html';
import { type Edition, paperOf } from '../../src/paper/paper';
import { plainText } from '../../src/paper/plainText';
import { reportJson } from '../../src/paper/reportJson';
import { wordFile } from '../../src/paper/word/word';
import { asPage } from '../asPage';
import { secretaryOf } from '../page/people';
import { PlainError } from '../plainError';
import { openProject } from '../run';
import type { ProjectFiles } from 'stand-in';
import { readXlsx } from 'stand-in/xlsx';

export interface PaperOptions {
  /** As typed; the present moment unless given. */
  today?: string;
  /** The folder for what comes out. */
  out: string;
  layout?: string;
  month?: boolean;
  files?: ProjectFiles;
}

/**
 * Report or draft of a workbook as files: docs/design.md §5. The numbers are those of the page "Báo cáo". Tells by `print` what was
 * written, or why nothing was; true when all of it was. Throws PlainError for a file, a date, a layout or a folder that will not do.
 */
export async function writePaper(
  kind: PaperRequest['kind'],
  path: string,
  { today, out, layout, month, files }: PaperOptions,
  print: (line: string) => void,
): Promise<boolean> {
  const workbook = await readXlsx(path);
  const project = await openProject({
    workbook,
    user: secretaryOf(workbook),
    ...(today && { today }),
    ...(files && { files }),
  });
  // A notice is of a month's meeting.
  const span = month || kind === 'notice' ? 'month' : 'week';
  const answer = asPage(project, 'showReport')('paperForDialog', { kind, span }) as PaperAnswer | Failure;
  if (!answer.ok) {
    print(answer.message);
    return false;
  }
  const { content, period, settings, kept, unread } = answer;
  unread.forEach(print);
  const edition: Edition = {
    without: kept.without,
    rewritten: Object.fromEntries(Object.entries(kept.rewritten).map(([key, { text }]) => [key, text])),
  };
  const name = layoutNamed(layout) ?? settings.paperLayout;
  const paper = paperOf(content, name, settings, answer.today, edition);
  const word = Buffer.from(await wordFile(paper), 'base64');
  const written: Record<string, string | Buffer> =
    kind === 'report'
      ? {
          'bao-cao.docx': word,
          'bao-cao.html': htmlFile(paper),
          'report.json': `${JSON.stringify(reportJson(content, period, name), null, 2)}\n`,
        }
      : { 'thong-bao.docx': word, 'thong-bao.txt': plainText(paper) };
  await mkdir(out, { recursive: true }).catch((cause: unknown) => {
    throw new PlainError(`Không ghi được vào thư mục "${out}". Hãy chọn thư mục khác.`, { cause });
  });
  for (const [file, text] of Object.entries(written)) await writeFile(join(out, file), text);
  print(`Đã ghi ${Object.keys(written).join(', ')} vào ${out}.`);
  return true;
}

function layoutNamed(typed: string | undefined): PaperLayout | null {
  if (typed === undefined || typed === 'party' || typed === 'state') return typed ?? null;
  throw new PlainError(`Không có thể thức “${typed}”. Ghi --layout party hoặc --layout state.`);
}
