import { Temporal } from 'temporal-polyfill';
import { bundle, withOwnMail } from './build';
import { Project } from './google/project';
import type { ProjectFiles } from './google/records';
import { PlainError } from './plainError';
import type { Workbook } from './workbook/model';
import { ironCalc } from './workbook/ironcalc';
import { readXlsx } from './xlsx';

/** The hour at which a week's numbers close, and at which a day without an hour is taken. */
const CLOSING_HOUR = 14;

export type RunOptions = ({ workbook: Workbook } | { file: string }) & {
  /** The running person's address. */
  user: string;
  /** Milliseconds since 1970; the present moment unless given. */
  now?: number;
  /** The same as people type it: see `momentOf`. */
  today?: string;
  /** The pushed script; built from `src` unless given. */
  files?: ProjectFiles;
  /** Recipients a day; Google gives a personal account 100. */
  dailyMailQuota?: number;
  /** Letters go out by a mail server of one's own, which may refuse some afterwards. */
  ownMail?: boolean;
};

/** The very script that is pushed, opened on a workbook in the stand-in for Google. Throws PlainError for a bad file or date. */
export async function openProject(options: RunOptions): Promise<Project> {
  const { user, today, dailyMailQuota } = options;
  const workbook = 'file' in options ? await readXlsx(options.file) : options.workbook;
  const now = today === undefined ? (options.now ?? Date.now()) : momentOf(today, workbook.timeZone);
  const pushed = options.files ?? (await bundle());
  return new Project({
    files: options.ownMail ? await withOwnMail(pushed) : pushed,
    workbook,
    user,
    now,
    evaluator: ironCalc(),
    ...(dailyMailQuota && { dailyMailQuota }),
  });
}

/**
 * A moment as people type it: `2023-08-11`, `11/8/2023`, each with an hour behind it if need be (`2023-08-11 16:30`);
 * without one, 14:00. In milliseconds since 1970, by the clocks of the zone. Throws PlainError.
 */
export function momentOf(text: string, timeZone: string): number {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2}))?$/.exec(text.trim());
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2}))?$/.exec(text.trim());
  const [year, month, day] = iso ? iso.slice(1, 4) : (local?.slice(1, 4).reverse() ?? []);
  const [hour = CLOSING_HOUR, minute = 0] = (iso ?? local)?.slice(4) ?? [];
  try {
    const fields = {
      year: Number(year),
      month: Number(month),
      day: Number(day),
      hour: Number(hour),
      minute: Number(minute),
    };
    return Temporal.ZonedDateTime.from({ ...fields, timeZone }, { overflow: 'reject' }).epochMilliseconds;
  } catch (cause) {
    throw new PlainError(`Không có ngày “${text}”. Hãy viết năm-tháng-ngày, ví dụ 2023-08-11.`, { cause });
  }
}
