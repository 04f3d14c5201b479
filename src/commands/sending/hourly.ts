import { weekOf } from '../../domain/calendar';
import { refused, type Result } from '../../domain/outcome';
import { type Due, dueNow, type Moment, noticeIsDue } from '../../domain/schedule';
import type { Settings } from '../../domain/settings';
import { saidBy } from '../../domain/thrown';
import { refusalText } from '../../domain/wording';
import { secondsNow, timeStamp } from '../../google/clock';
import { withDocumentLock } from '../../google/memory';
import { removeTrigger } from '../../google/schedule';
import { readTabs } from '../../google/readTabs';
import { readSettings } from '../../workbook/reading/settings';
import { readTable } from '../../workbook/reading/table';
import type { Grid } from '../../sheet/cells';
import { registerTab, settingsTab } from '../../workbook/tabs/tabs';
import { forTheOwner } from '../../domain/mailQuota';
import type { Delivered } from './deliver';
import { mailFailure, mailPreview, mailWaiting, mayMail } from './notices';
import { readFilledWeek } from '../week/fillGaps';
import { renewDashboard } from '../week/publish';
import { readWeek } from '../readWeek';
import type { ReadWeek } from '../../workbook/week';
import { remindersOf } from './reminders';
import { accountFor, joined } from './accountFor';
import { earlierOf } from '../schedule/earlierWeeks';
import { momentIn } from '../schedule/moment';
import { readSchedule, type ScheduleState, writeIdleRun, writeSchedule } from '../schedule/scheduleState';
import { sendDigestOf } from './sendDigest';
import { confirmFirst, settingsOfSchedule } from '../schedule/confirmation';

/**
 * What the standing trigger calls every hour: looks at clock, settings and register and does what is due and was not done, so
 * an hour that was missed or a run that was cut off is made up for. Only the registered trigger counts.
 */
export function hourly(event: unknown): void {
  const fired = triggerUidOf(event);
  if (!isRegisteredTrigger(fired)) return removeTrigger(fired);
  const idle = idleHour();
  if (idle !== null) return writeIdleRun({ ...idle, triggerUid: fired });
  // Somebody sending by hand at this moment is no failure: the next hour looks again.
  withDocumentLock(() => {
    // While this run waited for its turn, somebody may have taken the schedule over or stopped it.
    if (!isRegisteredTrigger(fired)) return removeTrigger(fired);
    const grids = readTabs([settingsTab.name]);
    const settings = settingsIn(grids);
    const now = momentIn(settings.timeZone);
    const before = readSchedule();
    const outcome = attempt(() => doWhatIsDue(settings, now, before, grids));
    finish(settings, now, troubleIn(outcome));
    // What went wrong, and that it is fixed, stands on the dashboard at once.
    if (troubleOf(readSchedule()) !== troubleOf(before)) attempt(renewDashboard);
  });
}

type Outcome = Result<Pick<Delivered, 'ok' | 'left' | 'trouble'>>;

const wentWell: Outcome = { ok: true, left: 0, trouble: '' };

/** Null where it went well, or goes on next hour by itself. */
function troubleIn(outcome: Outcome): string | null {
  if (!outcome.ok) return refusalText(outcome.why);
  const { left, trouble } = outcome;
  return left === 0 || trouble === '' ? null : `${left} thư chờ gửi. ${trouble}`;
}

/** Most hours: nothing is due, owed or untold. Nobody is kept out to find that out, for nothing is changed. Else null. */
function idleHour(): { lastRun: string; aliveAt: number } | null {
  const state = readSchedule();
  if (state.failure !== null || state.untold !== '') return null;
  try {
    const settings = settingsIn(readTabs([settingsTab.name]));
    const now = momentIn(settings.timeZone);
    const { owed, missed } = earlierOf(state, settings, now.date);
    const isIdle =
      missed.length === 0 &&
      state.owedFrom === (owed ?? weekOf(now.date)).monday &&
      dueNow(settings, now, state.done, owed).length === 0 &&
      !noticeIsDue(settings, now, state.done, state.askedToConfirm);
    return isIdle ? { lastRun: timeStamp(settings.timeZone), aliveAt: secondsNow() } : null;
  } catch {
    // Told by the run that follows.
    return null;
  }
}

/** Read here, for an hour with nothing due unpacks nothing. */
const settingsIn = (grids: ReadonlyMap<string, Grid>): Settings =>
  settingsOfSchedule(readSettings(readTable(settingsTab, grids.get(settingsTab.name) ?? null)));

const isRegisteredTrigger = (triggerUid: string): boolean => readSchedule().owner?.triggerUid === triggerUid;

const troubleOf = ({ failure, unsent }: ScheduleState): string => JSON.stringify([failure?.message, unsent]);

/** `grids`: the tab of settings as it was read just now, which is new enough for the first that is due. */
function doWhatIsDue(
  settings: Settings,
  now: Moment,
  state: ScheduleState,
  grids: ReadonlyMap<string, Grid>,
): Outcome {
  let known: ReadonlyMap<string, Grid> | undefined = grids;
  const { owed, missed } = earlierOf(state, settings, now.date);
  accountFor(missed, now.date, settings);
  const notice = noticeIsDue(settings, now, state.done, state.askedToConfirm)
    ? [{ what: 'notice' as const, week: weekOf(now.date) }]
    : [];
  for (const { what, week } of [...dueNow(settings, now, state.done, owed), ...notice]) {
    const read = readFilledWeek(() => readWeek([registerTab.name], () => week, known));
    known = undefined;
    const outcome = read.ok ? perform(what, read, now) : read;
    if (troubleIn(outcome) !== null) return outcome;
  }
  return wentWell;
}

/** Does one thing that is due. */
function perform(what: Due | 'notice', week: ReadWeek, now: Moment): Outcome {
  confirmFirst(week.tracker);
  if (week.blocking.length > 0) return refused({ code: 'weekNotReady', reasons: week.blocking });
  if (what === 'reminder' || what === 'notice') tellOwner(week, what, now);
  if (what === 'notice') return wentWell;
  const result: Result<Pick<Delivered, 'ok' | 'left' | 'held' | 'trouble'>> =
    what === 'reminder'
      ? remindersOf(week)
      : what === 'digest'
        ? sendDigestOf(week, forTheOwner)
        : mailPreview(week);
  // What is held goes out in the hour after somebody confirmed.
  if (!result.ok || result.left > 0 || result.held > 0) return result;
  // The digest remembers by itself that it is done, for a person may send it too.
  if (what !== 'digest') {
    const state = readSchedule();
    writeSchedule({ ...state, done: { ...state.done, [what]: week.summary.week.key } });
  }
  return result;
}

/** What keeps letters back is told once a week, a day before the digest as a rule; where nobody is reminded it is looked for once. */
function tellOwner(week: ReadWeek, what: 'reminder' | 'notice', now: Moment): void {
  const { owner, askedToConfirm, done } = readSchedule();
  const key = week.summary.week.key;
  if (owner === null || askedToConfirm === key) return;
  const isTold = mailWaiting(week, { owner, done }, now);
  if (isTold || what === 'notice') writeSchedule({ ...readSchedule(), askedToConfirm: key });
}

/** Leaves word of how it went, and writes to the owner about what went wrong (`message`): one mail a day, whatever it was. */
function finish(settings: Settings, now: Moment, message: string | null): void {
  const at = timeStamp(settings.timeZone);
  const state = readSchedule();
  const { owner, untold, noticeOn } = state;
  const failure =
    message === null ? null : { at: state.failure?.message === message ? state.failure.at : at, message };
  const news = joined([untold, message ?? '']);
  const { owed, missed } = earlierOf(state, settings, now.date);
  const writes = news !== '' && owner !== null && noticeOn !== now.date && mayMail();
  writeSchedule({
    ...state,
    lastRun: at,
    aliveAt: secondsNow(),
    failure,
    untold: writes ? '' : untold,
    noticeOn: writes ? now.date : noticeOn,
    owedFrom: (missed[0] ?? owed ?? weekOf(now.date)).monday,
  });
  if (writes) mailFailure(settings, owner.email, { at: failure?.at ?? '', message: news });
}

/** What it came to; what Google throws is a refusal too. */
function attempt(work: () => Outcome | void): Outcome {
  try {
    return work() ?? wentWell;
  } catch (error) {
    return refused({ code: 'stoppedByGoogle', said: saidBy(error) });
  }
}

function triggerUidOf(event: unknown): string {
  const uid = (event as { triggerUid?: unknown } | null | undefined)?.triggerUid;
  return typeof uid === 'string' || typeof uid === 'number' ? String(uid) : '';
}
