import type { WeekKey } from '../domain/calendar';
import type { FieldValue, MyTask, StateChoice } from './mine';
import type { Tone } from './shared';

/** A task on the phone: what the sidebar "Việc của tôi" has of it, without places in the sheet, each byte of it over a slow line. */
export interface PhoneTask extends Omit<MyTask, 'jump' | 'content'> {
  /** Until when more time was asked for, `dd/MM/yyyy`, and why; empty where it was not. */
  moreTimeUntil: string;
  moreTimeReason: string;
  /** It waits for somebody above: nothing to be done now but to press. */
  waits: boolean;
  /** It is theirs only for the neighbourhood they care for. */
  ofNeighbourhood: boolean;
  /** Whether more time may be asked for: it has a deadline and is still owed. */
  mayAskTime: boolean;
}

/** A criterion the person is in charge of, with what it lacks. */
export interface PhoneCriterion {
  /** "4. An ninh, trật tự đô thị". */
  text: string;
  badge: string;
  tone: Tone;
  /** "4/10 nội dung". */
  score: string;
  why: string[];
}

/** A task as the committee's lists have it. */
export interface PhoneLine {
  code: string;
  text: string;
  detail: string;
  badge: string;
  tone: Tone;
}

/** Something that waits for somebody's decision. */
export interface PhoneDecision extends PhoneLine {
  /** "Xin lùi đến 20/08/2023: chờ vật tư", "Đề nghị: Cấp thêm xi măng". */
  asks: string[];
  /** What is asked for: more time until this day, or that the task is taken as done. */
  moreTimeUntil: string;
  awaitsConfirmation: boolean;
  /** What is proposed and not answered; empty for nothing. */
  proposal: string;
}

/** The committee's week, for those who get it in their letters. */
export interface PhoneOverview {
  /** "Đạt 3/9 tiêu chí". */
  headline: string;
  news: string[];
  /** What this person is called: "đồng chí", "ông/bà". */
  you: string;
  /** Whether this person decides; else they only see what waits. */
  decides: boolean;
  /** Of these lists the one asked for and the first; the page asks for the others in turn. */
  decisions: PhoneDecision[];
  overdue: PhoneLine[];
  /** What waits for somebody above, the longest first, late or not. */
  waiting: PhoneLine[];
  /** How many there are of each, with those that are not listed. */
  all: Record<'decisions' | 'overdue' | 'waiting', number>;
  /** "Tỷ lệ cập nhật 60%. Chưa cập nhật: …"; empty without a closed week. */
  silent: string;
  /** Whom a task may be handed to. */
  people: string[];
}

/** What the phone's page opens with. */
export interface PhoneAnswer {
  ok: true;
  kind: 'work';
  person: string;
  committee: string;
  /** `yyyy-MM-dd`, the date a task finished today gets. */
  today: string;
  /** "14:02 11/08/2023": when this was read. */
  readAt: string;
  states: StateChoice[];
  /** The one asked for and the most pressing; the page asks for the others in turn. */
  tasks: PhoneTask[];
  /** How many there are, with those that are not among `tasks`. */
  allTasks: number;
  criteria: PhoneCriterion[];
  overview: PhoneOverview | null;
  /** The digest this person may approve; null where there is none. */
  approval: { week: WeekKey; title: string } | null;
}

/** The page by which somebody tries whether it opens at all, before it is switched on. */
export interface PhoneTestAnswer {
  ok: true;
  kind: 'test';
  committee: string;
  /** Where it was opened, as Google says; empty where it does not. */
  address: string;
}

/** What was saved, with all tasks of the person as they stand now. */
export type PhoneSaved =
  | { ok: true; saved: true; message: string; tasks: PhoneTask[] }
  /** Somebody changed the row meanwhile: what stands there now, of the fields that were to be changed. */
  | { ok: true; saved: false; message: string; now: FieldValue[] };

/** What the sidebar "Cài đặt" shows of the phone's page. */
export interface PhoneSetUpAnswer {
  ok: true;
  on: boolean;
  /** Where it is, kept or as Google says; empty while it is not known. */
  address: string;
  /** Opens the page to try it; empty until somebody asks. */
  testLink: string;
  /** Everybody who may have a link. */
  people: string[];
  /** What was done, or empty. */
  message: string;
}

/** A message for one person, to be sent by Zalo. */
export interface PhoneMessageAnswer {
  ok: true;
  text: string;
}

/** What was changed through the phone's page, the latest first. */
export interface AuditAnswer {
  ok: true;
  entries: AuditLine[];
  /** What was done, or empty. */
  message: string;
}

export interface AuditLine {
  row: number;
  at: string;
  by: string;
  task: string;
  /** A line a field: "Trạng thái: Đang thực hiện → Hoàn thành". */
  what: string[];
  /** Who took it back and when; empty while it stands. */
  undone: string;
  mayTakeBack: boolean;
}
