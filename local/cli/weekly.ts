import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChatAnswer, DoneAnswer, Failure, SendAnswer, SummariseAnswer } from '../../src/answers';
import { asOpenPage, asPage, type CallDoor } from '../asPage';
import { notCarriedSentence, strayNotes } from '../fileNotes';
import type { ProjectFiles } from 'stand-in';
import { deliver, refusedText, writeOutbox } from '../outbox';
import { secretaryOf } from '../page/people';
import { PlainError } from '../plainError';
import { openProject } from '../run';
import { readXlsx, writeXlsx } from 'stand-in/xlsx';
import { problemLines, summaryLines } from './summaryTable';
import { type Ask, tabsToTry, useTab } from './taskTab';

/** Recipients a day of an office account; one's own mail server sets its own limit. */
const WORKSPACE_QUOTA = 1500;

export interface WeeklyOptions {
  /** As typed; the present moment unless given. */
  today?: string;
  /** The folder for what comes out. */
  out: string;
  send?: boolean;
  /** The tab that holds the tasks, where it is another than the workbook says. */
  tab?: string;
  /** Whose account sends: the secretary's unless given. */
  user?: string;
  smtpUrl?: string | undefined;
  /** Where `npm start` listens, which serves the pages that personal links open; 8080 unless given. */
  port?: string | undefined;
  files?: ProjectFiles;
}

/**
 * The main job without a page: workbook in; coloured workbook, summary and letters out.
 * Tells it by `print`, line by line; true when the week could be summarised and nothing stood in the way.
 * Throws PlainError for a file, a date or a folder that will not do.
 */
export async function weekly(
  path: string,
  options: WeeklyOptions,
  print: (line: string) => void,
): Promise<boolean> {
  const say = (lines: string[]) => lines.forEach((line) => print(line));
  const workbook = await readXlsx(path);
  const { today, files } = options;
  const project = await openProject({
    workbook,
    user: options.user ?? secretaryOf(workbook),
    dailyMailQuota: WORKSPACE_QUOTA,
    ...(today && { today }),
    ...(files && { files }),
    ...(options.port && { webApp: `http://127.0.0.1:${options.port}/exec` }),
    ownMail: Boolean(options.smtpUrl),
  });

  const adoptPage = asking(asPage(project, 'showAdopt'));
  if (options.tab) say(useTab(adoptPage, options.tab));
  const command: Ask = asking((name, ...asked) => project.call(name, ...asked));
  const answer = command<SummariseAnswer>('summariseNow');
  const weekPage = asking(asOpenPage(project));
  const blocking = answer.ok ? answer.blocking : [answer.message, ...tabsToTry(adoptPage)];
  const sent =
    answer.ok && options.send && !blocking.length
      ? asking(asPage(project, 'previewDigest'))<SendAnswer>('sendDigest', { week: answer.summary.week })
      : null;
  // Before the workbook is written: what a mail server refuses must not stand there as sent.
  const refused = options.smtpUrl ? await deliver(project.mails, options.smtpUrl) : [];
  if (refused.length) command<DoneAnswer>('lettersRefused', { letters: refused });

  await mkdir(options.out, { recursive: true }).catch((cause: unknown) => {
    throw new PlainError(`Không ghi được vào thư mục "${options.out}". Hãy chọn thư mục khác.`, { cause });
  });
  const copy = join(options.out, 'workbook.xlsx');
  await writeXlsx(workbook, copy);
  if (options.send) await writeOutbox(project.mails, join(options.out, 'outbox'));
  if (answer.ok) {
    await writeFile(join(options.out, 'summary.json'), `${JSON.stringify(answer.summary, null, 2)}\n`);
    const chat = weekPage<ChatAnswer>('chatText');
    if (chat.ok) await writeFile(join(options.out, 'zalo.txt'), `${chat.text}\n`);
    say([...summaryLines(answer.summary), ...answer.notes, ...problemLines(answer.summary)]);
  }
  if (sent) say(sentLines(sent, refused.length));
  say(blocking);
  say(workbook.sheets.flatMap(strayNotes));
  const lost = workbook.file?.notCarried ?? [];
  if (lost.length) print(notCarriedSentence(lost, `Kết quả ở “${copy}”`));
  const notTaken = refusedText(refused);
  if (notTaken !== null) print(notTaken);
  return !blocking.length && sent?.ok !== false && notTaken === null;
}

/** What a function of the script answers; what it throws is an answer too. */
const asking =
  (call: CallDoor): Ask =>
  <Answer extends { ok: true }>(name: string, ...asked: unknown[]) => {
    try {
      return call(name, ...asked) as Answer | Failure;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { ok: false, message: `Lệnh ${name} dừng giữa chừng: ${reason}` };
    }
  };

function sentLines(answer: SendAnswer | Failure, refused: number): string[] {
  if (!answer.ok) return [answer.message];
  return [
    `Đã gửi ${answer.sent - refused} thư, ${answer.skipped} thư đã gửi từ trước.`,
    ...answer.failed.map(({ email, message }) => `Chưa gửi được cho ${email}: ${message}`),
  ];
}
