import type { WeekKey } from '../domain/calendar';
import type { SendState } from '../domain/sendRegister';
import type { WaitingFact } from './requests';

/** What waits for the owner of the schedule, and whether whoever looks is that owner: no, where nothing waits. */
export interface ToConfirm {
  facts: (WaitingFact & { text: string })[];
  /** Whose click it waits for; empty while nobody runs the schedule. */
  owner: string;
  mine: boolean;
}

/** A letter in the list of the dialog "Bản tin tuần". */
export interface LetterPreview {
  recipient: string;
  email: string;
  /** "Toàn cảnh", "Cá nhân", "Cả hai". */
  kind: string;
  subject: string;
  /** Null: not in the register yet. */
  state: SendState | null;
  /** The state in words: "Chưa gửi", "Đã gửi", "Chưa rõ". */
  stateText: string;
  /** "14:02 11/08/2023"; empty before anything happened. */
  at: string;
  willSend: boolean;
}

/** What a letter says. The dialog has that of one letter at a time: those of a large committee together are megabytes. */
export interface LetterBody {
  email: string;
  html: string;
  text: string;
}

/** How many letters of the run under way are handed over. */
export interface SendingAnswer {
  ok: true;
  done: number;
}

export interface LetterAnswer {
  ok: true;
  body: LetterBody;
}

export interface DigestAnswer {
  ok: true;
  weekKey: WeekKey;
  /** "Tuần 32". */
  week: string;
  letters: LetterPreview[];
  /** Of the first letter; null when there is none. */
  firstBody: LetterBody | null;
  /** How many letters a click on send would send. */
  toSend: number;
  /** Who had this week's letter before they were given more duties, and no other since; `duties`: how many. */
  later: { recipient: string; email: string; duties: number }[];
  /** Recipients left out and why: no address, bad address, chose none. */
  leftOut: { name: string; why: string; isUnreachable: boolean }[];
  /** The secretary's own sentence in every letter, and whose box was unticked for this week, by address. */
  note: string;
  without: string[];
  /** Letters the account may still send today; 0 where none is to be sent, for then Google is not asked. */
  quota: number;
  /** That this is last week's digest, made up for; empty when it is this week's. */
  madeUp: string;
  /** How the letters to send are spread over days where today's quota is too small for them; else empty. */
  forecast: string;
  /** Why this account may not send, and who may; empty when it may. */
  refusal: string;
  toConfirm: ToConfirm;
  /** Why nothing may go out yet (a missing tab or column); empty when it may. */
  blocking: string[];
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
