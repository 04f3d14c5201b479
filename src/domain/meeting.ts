import { addDays, type CalendarDate, printDate } from './calendar';
import { folded } from './text';
import type { Task } from './tracker';

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
  /** The task it is about, which it changes; empty for a new duty. */
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

/** The task a decision is about; none where it is about none, or that one is not there. */
export const concerning = <Each extends Pick<Task, 'id'>>(
  { about }: Pick<Decision, 'about'>,
  tasks: readonly Each[],
): Each | undefined => (about === '' ? undefined : tasks.find(({ id }) => folded(id) === folded(about)));

/** For so many days the notice of a meeting can be drafted again after its number was entered. */
const draftedAgain = 31;

/** The meeting whose notice is drafted: the last that decided anything; null where that one's notice is out and long so. */
export function noticed(meetings: readonly Meeting[], today: CalendarDate): Meeting | null {
  const last = meetings
    .filter(({ decisions }) => decisions.length > 0)
    .reduce<Meeting | null>((later, one) => (later && later.heldOn > one.heldOn ? later : one), null);
  const isWanted =
    last?.decisions.some(({ notice }) => notice === '') ||
    (last && addDays(last.heldOn, draftedAgain) >= today);
  return isWanted ? last : null;
}

/** The last meeting before this day whose notice has no number yet: it comes out days later. */
export const unissued = (meetings: readonly Meeting[], today: CalendarDate): Meeting | null =>
  meetings.reduce<Meeting | null>(
    (last, one) =>
      one.heldOn < today &&
      one.heldOn > (last?.heldOn ?? '') &&
      one.decisions.some(({ notice }) => notice === '')
        ? one
        : last,
    null,
  );

/** A decision in the column "Văn bản giao" of its task, until the notice has a number. */
export const provisionalSource = ({ heldOn, id }: Pick<Decision, 'heldOn' | 'id'>): string =>
  `Giao ban ${printDate(heldOn)}, ${id}`;

/** The same once it has: "09-TB/BCĐ, kết luận 2". */
export const issuedSource = (notice: string, place: number): string => `${notice}, kết luận ${place}`;
