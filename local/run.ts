import { bundle, withOwnMail } from './build';
import { ironCalc, localUrl, momentOf, Project, type ProjectFiles, type Workbook } from 'stand-in';
import { PlainError } from './plainError';
import { readXlsx } from 'stand-in/xlsx';

type RunOptions = ({ workbook: Workbook } | { file: string }) & {
  /** The running person's address. */
  user: string;
  /** Milliseconds since 1970; the present moment unless given. */
  now?: number;
  /** The same as people type it: see `momentTyped`. */
  today?: string;
  /** The pushed script; built from `src` unless given. */
  files?: ProjectFiles;
  /** Recipients a day; Google gives a personal account 100. */
  dailyMailQuota?: number;
  /** Letters go out by a mail server of one's own, which may refuse some afterwards. */
  ownMail?: boolean;
  /** Where the script is served as a web app, under the running person's account; the page of `npm start` unless given. */
  webApp?: string;
  /** What `Utilities.getUuid` gives; chance unless given. */
  uuid?: () => string;
};

/** The very script that is pushed, opened on a workbook in the stand-in for Google. Throws PlainError for a bad file or date. */
export async function openProject(options: RunOptions): Promise<Project> {
  const { user, today, dailyMailQuota, uuid } = options;
  const workbook = 'file' in options ? await readXlsx(options.file) : options.workbook;
  const now = today === undefined ? (options.now ?? Date.now()) : momentTyped(today, workbook.timeZone);
  const pushed = options.files ?? (await bundle());
  return new Project({
    files: options.ownMail ? await withOwnMail(pushed) : pushed,
    workbook,
    user,
    now,
    evaluator: ironCalc(),
    ...(dailyMailQuota && { dailyMailQuota }),
    ...(uuid && { uuid }),
    webApp: { address: options.webApp ?? `${localUrl}exec`, user },
  });
}

/**
 * A moment as people type it: `2023-08-11`, `11/8/2023`, each with an hour behind it if need be (`2023-08-11 16:30`);
 * without one, 14:00, when a week's numbers close. In milliseconds since 1970, by the clocks of the zone. Throws PlainError.
 */
export function momentTyped(text: string, timeZone: string): number {
  const moment = momentOf(text, timeZone);
  if (moment === null)
    throw new PlainError(`Không có ngày “${text}”. Hãy viết năm-tháng-ngày, ví dụ 2023-08-11.`);
  return moment;
}
