import {
  array,
  custom,
  fallback,
  nullable,
  number,
  object,
  picklist,
  pipe,
  string,
  transform,
} from 'valibot';
import { type CalendarDate, calendarDateFromIso, isWeekKey, type WeekKey } from '../../domain/calendar';
import type { Done, WhyUnsent } from '../../domain/schedule';
import { getProperty, getPropertyIfAllowed, setProperties, setProperty } from '../../google/memory';
import { printStored, readStored, type Shape } from '../stored';
import { type IdleRun, idleRunKey, readIdleRun, scheduleKey } from './scheduleKey';

/** A week whose digest was due and will not go out any more, or not to everybody. */
export interface UnsentWeek {
  /** `2023-W32`. */
  week: WeekKey;
  why: WhyUnsent;
  /** The day on which the owner was told. */
  toldOn: string;
}

/** For the letters of one week: a sentence above each, and who gets none this time. */
interface DigestChoices {
  week: WeekKey;
  note: string;
  /** Mailboxes. */
  without: string[];
}

/** What the document remembers of its schedule. */
export interface ScheduleState {
  /** Whose account the clock runs under, and which of its triggers is the one that counts; null while nobody's. */
  owner: { email: string; triggerUid: string; since: string } | null;
  /** "14:02 11/08/2023", empty before the first run. */
  lastRun: string;
  /** When it last ran or changed hands, in seconds since 1970: it should run every hour. 0 before. */
  aliveAt: number;
  failure: { at: string; message: string } | null;
  /** The day (`yyyy-MM-dd`) on which the owner was last written to about a failure: one such mail a day at most. */
  noticeOn: string;
  /** What the owner is still to be written about; empty when nothing is. */
  untold: string;
  /** The week in which the owner was last told what waits for confirmation or for a quota, or nothing did. */
  askedToConfirm: string;
  done: Done;
  /** The Monday of the first week whose digest is not accounted for; null while nobody's, and before an earlier version knew of it. */
  owedFrom: CalendarDate | null;
  /** What the secretary decided for the digest of one week; null while nothing was. */
  choices: DigestChoices | null;
  /** What was told as not sent since the last digest that reached everybody, earliest first. */
  unsent: UnsentWeek[];
}

const fresh: ScheduleState = {
  owner: null,
  lastRun: '',
  aliveAt: 0,
  failure: null,
  noticeOn: '',
  untold: '',
  askedToConfirm: '',
  done: { reminder: '', preview: '', begun: '', digest: '' },
  owedFrom: null,
  choices: null,
  unsent: [],
};

const text = fallback(string(), '');

const date = fallback(
  pipe(
    nullable(string()),
    transform((kept) => (kept === null ? null : calendarDateFromIso(kept))),
  ),
  null,
);

/** What of it cannot be read is as at the beginning: nobody's schedule stops for one damaged part. */
const shape: Shape<ScheduleState> = {
  version: 1,
  schema: object({
    owner: fallback(nullable(object({ email: string(), triggerUid: string(), since: string() })), null),
    lastRun: text,
    aliveAt: fallback(number(), 0),
    failure: fallback(nullable(object({ at: string(), message: string() })), null),
    noticeOn: text,
    untold: text,
    askedToConfirm: text,
    done: fallback(object({ reminder: text, preview: text, begun: text, digest: text }), fresh.done),
    owedFrom: date,
    choices: fallback(
      nullable(object({ week: custom<WeekKey>(isWeekKey), note: string(), without: array(string()) })),
      null,
    ),
    unsent: fallback(
      array(
        object({
          week: custom<WeekKey>(isWeekKey),
          why: picklist(['unapproved', 'unfinished', 'missed']),
          toldOn: string(),
        }),
      ),
      [],
    ),
  }),
  carry: fromBeforeVersions,
};

/** What was not remembered yet is as at the beginning. There was one week each of what is `unsent` now, empty when there was none. */
function fromBeforeVersions(kept: unknown): unknown {
  const { unapproved, unfinished, ...stored } = kept as { unapproved?: WeekKey; unfinished?: WeekKey };
  const unsent = [...unsentWeek(unfinished, 'unfinished'), ...unsentWeek(unapproved, 'unapproved')];
  return { ...fresh, unsent, ...stored };
}

/** One round trip; a fresh one before anybody switched it on. */
export const readSchedule = (): ScheduleState =>
  asSchedule(getProperty(scheduleKey), getProperty(idleRunKey));

/** What was decided for the digest of this week; nothing was where another week's is remembered. */
export function choicesFor(week: WeekKey): Pick<DigestChoices, 'note' | 'without'> {
  const { choices } = readSchedule();
  return choices?.week === week ? choices : { note: '', without: [] };
}

/** Takes these mailboxes out of what was decided for a week's letters, and its sentence where that `names` whose they are. Call it under the lock. */
export function forgetChoices(mailboxes: readonly string[], names: (text: string) => boolean): void {
  const state = readSchedule();
  if (state.choices === null) return;
  const { week, note, without } = state.choices;
  const choices = {
    week,
    note: names(note) ? '' : note,
    without: without.filter((mailbox) => !mailboxes.includes(mailbox)),
  };
  if (choices.note !== note || choices.without.length < without.length) writeSchedule({ ...state, choices });
}

/** The same where nothing may go wrong, as at opening: a fresh one when Google does not let us ask. */
export const readScheduleIfAllowed = (): ScheduleState =>
  asSchedule(getPropertyIfAllowed(scheduleKey), getPropertyIfAllowed(idleRunKey));

function asSchedule(kept: string | null, idle: string | null): ScheduleState {
  const state = (kept === null ? null : readStored(shape, kept)) ?? fresh;
  const run = readIdleRun(idle);
  const isLater = run !== null && run.triggerUid === state.owner?.triggerUid && run.aliveAt > state.aliveAt;
  return isLater ? { ...state, lastRun: run.lastRun, aliveAt: run.aliveAt } : state;
}

/** Leaves word of a run that found nothing to do; one round trip, and nobody has to be kept out. */
export const writeIdleRun = (run: IdleRun): void => setProperty(idleRunKey, JSON.stringify(run));

const unsentWeek = (week: WeekKey | undefined, why: WhyUnsent): UnsentWeek[] =>
  week ? [{ week, why, toldOn: '' }] : [];

export const writeSchedule = (state: ScheduleState, write = setProperties): void =>
  write({ [scheduleKey]: printStored(shape, state) });
