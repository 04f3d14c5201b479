import type { CalendarDate } from './calendar';

/** What a meeting decided, as it was typed while it was spoken. */
export interface Decision {
  /** Made by the page that typed it, so that a call repeated after a failure adds nothing. */
  id: string;
  heldOn: CalendarDate;
  content: string;
  owners: string[];
  /** The deadline in words, and the day read from them. */
  phrase: string;
  deadline: CalendarDate | null;
  recurrence: string;
  /** Code of a criterion; empty without one. */
  criterion: string;
  /** "Không phát sinh nhiệm vụ": taken down, and nobody owes anything. */
  isNoted: boolean;
  /** The task it is about, whose deadline it moves; empty for a new duty. */
  about: string;
  /** The task it became; empty until then. */
  task: string;
  /** The notice it was issued in; empty until then. */
  notice: string;
}

export interface Meeting {
  heldOn: CalendarDate;
  present: string[];
  decisions: Decision[];
}

/** What still has to become a task. */
export const undone = ({ decisions }: Meeting): Decision[] =>
  decisions.filter(({ isNoted, task }) => !isNoted && task === '');

/** The last meeting whose decisions stand in no notice yet; null when every one does. */
export function unissued(meetings: readonly Meeting[]): Meeting | null {
  const open = meetings.filter(({ decisions }) => decisions.some(({ notice }) => notice === ''));
  return open.reduce<Meeting | null>((last, one) => (last && last.heldOn > one.heldOn ? last : one), null);
}

/** A decision in the column "Văn bản giao" of its task, until the notice has a number. */
export const provisionalSource = ({ heldOn, id }: Pick<Decision, 'heldOn' | 'id'>): string =>
  `Giao ban ${heldOn.split('-').reverse().join('/')}, ${id}`;

/** The same once it has: "09-TB/BCĐ, kết luận 2". */
export const issuedSource = (notice: string, place: number): string => `${notice}, kết luận ${place}`;
