import type { Settings } from '../domain/settings';
import type { ToConfirm } from './digest';

/** One line of the form in the sidebar "Cài đặt": a row of the tab of that name. */
export interface SettingField {
  /** How it is sent back. */
  setting: keyof Settings;
  /** Its name in the column "Mục". */
  label: string;
  explanation: string;
  value: string;
  /** What may be chosen; empty for free text. */
  choices: string[];
  /** Holds days one after the other, which fill several lines. */
  isDayList: boolean;
}

/** The sidebar "Cài đặt": the schedule, who runs it, and how it went. */
export interface ScheduleAnswer {
  ok: true;
  /** Who is looking; empty where Google does not tell. */
  me: string;
  /** Who runs the schedule; null while nobody does. */
  owner: { email: string; since: string; isMe: boolean } | null;
  toConfirm: ToConfirm;
  /** "14:02 11/08/2023", empty before the first run. */
  lastRun: string;
  /** That it does not run any more, and the way out; empty while it does. */
  stopped: string;
  /** What went wrong and still does; null when all is well. */
  failure: { at: string; message: string } | null;
  /** Letters this account may still send today; null when it did not let the script send mail. */
  quota: number | null;
  /** What comes next, a sentence each: "Bản tin tuần 33: thứ Sáu 18/08/2023, 14 giờ.", "… trong vòng một giờ tới." */
  next: string[];
  /** "Bản tin tuần 32 đang chờ duyệt.", empty when nothing waits. */
  waiting: string;
  /** The settings of the schedule, then the others. */
  schedule: SettingField[];
  others: SettingField[];
  /** Settings of what only some committees use; they stand in the tab once a value was chosen. */
  more: SettingField[];
}
