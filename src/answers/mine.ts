import type { EnteredState } from '../domain/tracker';
import type { Jump, Tone } from './shared';

/** What a person may report of a task in the sidebar "Việc của tôi", in the order of the form. */
export const taskFields = [
  'state',
  'waitingFor',
  'waitingSince',
  'pressedOn',
  'occurrences',
  'progress',
  'completedOn',
  'result',
  'difficulty',
  'proposal',
  'proof',
] as const;

export type TaskField = (typeof taskFields)[number];

export interface FieldValue {
  field: TaskField;
  /** What stands in the cell, as it is compared when it is written. */
  seen: string;
  /** The same for the form: a state's key, percent from 0 to 100, a date `yyyy-MM-dd`, else the text. */
  value: string;
}

export interface StateChoice {
  key: EnteredState;
  name: string;
}

export interface MyTask {
  /** Empty where the row has no code of its own: it can be read, but not safely written. */
  code: string;
  /** "NV-07 · Khảo sát, lắp đặt pa nô". */
  text: string;
  /** All of the duty's text. */
  content: string;
  /** Until when, where, and why it is theirs: "Hạn: 30/08/2023 · Khu phố 3 · phối hợp". */
  detail: string;
  badge: string;
  tone: Tone;
  /** Finished or called off. */
  closed: boolean;
  /** The days of a recurring task that may be ticked, latest first, `dd/MM/yyyy`; empty for a task done once. */
  occurrences: string[];
  /** In the order of the form. Fields whose column the tab lacks are left out, and those of waiting where nothing is written. */
  fields: FieldValue[];
  jump: Jump;
}

/** The sidebar "Việc của tôi". */
export interface MineAnswer {
  ok: true;
  /** Who is signed in; empty where Google does not tell. */
  email: string;
  /** Whose tasks these are; empty when a person must be chosen first. */
  person: string;
  people: string[];
  /** `yyyy-MM-dd`, the date a task finished today gets. */
  today: string;
  /** The states a person may enter, with their names, in the order of the list. */
  states: StateChoice[];
  /** The most pressing first; finished ones last. */
  tasks: MyTask[];
}

export type UpdateAnswer =
  | { ok: true; saved: true; message: string; mine: MineAnswer }
  /** Somebody changed the row meanwhile: what stands there now, of the fields that were to be changed. */
  | { ok: true; saved: false; message: string; now: FieldValue[] };
