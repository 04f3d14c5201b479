/**
 * What the doors answer to pages and to the command line: plain JSON, no Date, nothing that google.script.run refuses.
 * The sidebars know these types and nothing else of the house.
 */
import type { Tone } from '../domain/wording';

export type { Tone };

export interface Failure {
  ok: false;
  /** One plain Vietnamese sentence. */
  message: string;
}

/** Where a sentence points: a tab and a cell to jump to. */
export interface Jump {
  sheet: string;
  cell: string;
}

export interface Line {
  /** What is said first, e.g. the duty itself. */
  text: string;
  /** The second line: who, where, until when. */
  detail: string;
  /** Sign and word: "● Quá hạn 5 ngày". Empty when there is nothing to signal. */
  badge: string;
  tone: Tone;
  jump: Jump | null;
}

export interface CriterionLine {
  code: string;
  name: string;
  met: boolean;
  /** "4/10 nội dung", "Đạt theo kết luận". */
  score: string;
  /** 0 to 100. */
  percent: number;
  owners: string;
  /** "+1 so với tuần 31", empty without change or baseline. */
  change: string;
  why: Line[];
  jump: Jump;
}

/** The sidebar "Tuần này". */
export interface WeekAnswer {
  ok: true;
  /** "Tuần 32 (07/08/2023 – 13/08/2023)". */
  week: string;
  /** "Số liệu đến hết ngày 11/08/2023". */
  asOf: string;
  /** "Đạt 3/9 tiêu chí". */
  headline: string;
  /** "2 nội dung mới đạt trong tuần", "4 việc quá hạn" …, each one short. */
  news: string[];
  criteria: CriterionLine[];
  /** Rows of the state table: label and the six counts in the order of `countLabels`. */
  countLabels: string[];
  counts: { title: string; rows: { name: string; counts: number[] }[] }[];
  overdue: Line[];
  dueSoon: Line[];
  difficulties: Line[];
  changes: Line[];
  problems: Line[];
  /** How many more stand on the dashboard than are listed here, per list. */
  more: { overdue: number; dueSoon: number; difficulties: number; changes: number; problems: number };
  /** "Tỷ lệ cập nhật 60 % · Chưa cập nhật: …", empty without a baseline. */
  updates: string;
}

/** One letter as the dialog "Bản tin tuần" shows it before it goes out. */
export interface LetterPreview {
  recipient: string;
  email: string;
  /** "Toàn cảnh", "Cá nhân", "Toàn cảnh và cá nhân". */
  kind: string;
  subject: string;
  html: string;
  text: string;
  /** "Chưa gửi", "Đã gửi 14:02 11/08/2023", "Chưa rõ". */
  state: string;
  willSend: boolean;
}

export interface DigestAnswer {
  ok: true;
  weekKey: string;
  /** "Tuần 32". */
  week: string;
  letters: LetterPreview[];
  /** How many letters a click on send would send. */
  toSend: number;
  /** Recipients left out and why: no address, bad address, chose none. */
  leftOut: { name: string; why: string }[];
  /** Letters the account may still send today. */
  quota: number;
  /** Why nothing may go out yet (a missing tab or column); empty when it may. */
  blocking: string[];
}

/** Asked by the dialog and by the command line; the week guards against sending from a page left open since last week. */
export interface SendRequest {
  week: string;
}

export interface SendAnswer {
  ok: true;
  sent: number;
  /** Already had this week's letter. */
  skipped: number;
  failed: { email: string; message: string }[];
  /** "Đã gửi 12 thư." */
  message: string;
}

/** `summary.json` of `npm run weekly`: design §5. */
export interface SummaryJson {
  week: string;
  today: string;
  criteria: {
    code: string;
    name: string;
    met: boolean;
    indicators: { met: number; applicable: number };
    percent: number;
    why: string[];
  }[];
  met: number;
  total: number;
  tasks: {
    doneOnTime: number;
    doneLate: number;
    openInTime: number;
    openOverdue: number;
    noDeadline: number;
    doneUndated: number;
  };
  overdue: { id: string; row: number; days: number; owners: string[]; neighbourhood: string }[];
  dueSoon: { id: string; row: number; days: number; owners: string[]; neighbourhood: string }[];
  blocked: { id: string; row: number; owners: string[]; neighbourhood: string; difficulty: string }[];
  changes: { completed: number; new: number; extended: number; reopened: number };
  /** 0 to 1; null when no week was closed before. */
  updateRate: number | null;
  problems: { sheet: string; cell: string; value: string; message: string }[];
  recipients: { name: string; email: string; kind: string }[];
}

export interface SummariseAnswer {
  ok: true;
  summary: SummaryJson;
  /** What was done, as told to the person: "Đã cập nhật Tổng quan." */
  notes: string[];
  /** What makes the numbers untrustworthy (a missing tab or column): no digest goes out until it is mended. */
  blocking: string[];
}

export interface SetUpAnswer {
  ok: true;
  /** One line a thing done; a single "Không có gì phải thêm." when all was there. */
  done: string[];
}

/** One line of the form in the sidebar "Cài đặt": a row of the tab of that name. */
export interface SettingField {
  /** Its name in the column "Mục", which is also how it is sent back. */
  label: string;
  explanation: string;
  value: string;
  /** What may be chosen; empty for free text. */
  choices: string[];
}

/** The sidebar "Cài đặt": the schedule, who runs it, and how it went. */
export interface ScheduleAnswer {
  ok: true;
  /** Who is looking; empty where Google does not tell. */
  me: string;
  /** Who runs the schedule; null while nobody does. */
  owner: { email: string; since: string; isMe: boolean } | null;
  /** "14:02 11/08/2023", empty before the first run. */
  lastRun: string;
  /** What went wrong and still does; null when all is well. */
  failure: { at: string; message: string } | null;
  /** Letters this account may still send today. */
  quota: number;
  /** What comes next, a sentence each: "Bản tin tuần 33: thứ Sáu 18/08/2023, 14 giờ." */
  next: string[];
  /** "Bản tin tuần 32 đang chờ duyệt.", empty when nothing waits. */
  waiting: string;
  /** The settings of the schedule, then the others. */
  schedule: SettingField[];
  others: SettingField[];
}

/** New texts of settings, by their labels; others stay as they are. */
export interface SettingsRequest {
  values: { label: string; value: string }[];
}

/** One person, asked for on purpose: goes out although the register says it went. */
export interface ResendRequest {
  week: string;
  email: string;
}

/** A short thing done, as told to the person. */
export interface DoneAnswer {
  ok: true;
  message: string;
}

/** The same news as plain text for the committee's group chat. */
export interface ChatAnswer {
  ok: true;
  text: string;
}
