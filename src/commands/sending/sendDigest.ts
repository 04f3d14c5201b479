import type { CalendarDate, WeekKey } from '../../domain/calendar';
import { refused, type Result } from '../../domain/outcome';
import { isMadeUp, sendingDays } from '../../domain/schedule';
import { oldestNamedWeek, withoutOldNames } from '../../domain/personalData';
import { rememberAddress } from '../../google/address';
import { setPropertiesSoon } from '../../google/memory';
import { flush } from '../../google/spreadsheet';
import type { SendAnswer, SendingAnswer, SendRequest } from '../../answers';
import { writeBaseline } from '../week/closeWeek';
import { deliver, type Delivered } from './deliver';
import { withCalendars } from './calendars';
import { lettersToSend } from './digest';
import { publishBeside, renewDashboard } from '../week/publish';
import type { ReadWeek } from '../../workbook/week';
import { linksToSend } from '../links/personalLinks';
import { keptRegister } from '../register/register';
import { accountFor } from './accountFor';
import { rememberTold } from './escalations';
import { withWeekFile } from './weekFiles';
import { approvalRefusal, confirmShown, heldLetters, weekToMail } from '../schedule/confirmation';
import { earlierOf, readDigestWeek } from '../schedule/earlierWeeks';
import { choicesFor, readSchedule, writeSchedule } from '../schedule/scheduleState';
import { readPages } from '../register/journal';

/** Sends this week's letters to everybody who has not had theirs; then closes the week. Asked by a person. Call it under the lock. */
export function sendDigest({
  week: askedWeek,
  note,
  without,
  confirms = [],
}: SendRequest): Result<SendAnswer> {
  const week = readDigestWeek(askedWeek);
  if (!week.ok) return week;
  if (week.summary.week.key !== askedWeek) return refused({ code: 'weekOver', then: 'send' });
  const mayNotSend = approvalRefusal(week.tracker);
  if (mayNotSend !== null) return refused(mayNotSend);
  confirmShown(week.tracker, confirms);
  rememberChoices(askedWeek, note, without);
  const delivered = sendDigestOf(week);
  if (!delivered.ok) return delivered;
  const { sent, skipped, failed } = delivered;
  return { ok: true, sent, skipped, failed, message: outcome(delivered) };
}

/** The digest of a week that was read, whoever asked for it, a person or the clock; `spare` as in `deliver`. Call it under the lock. */
export function sendDigestOf(read: ReadWeek, spare = 0): Result<Delivered> {
  const week = weekToMail(read);
  const kept = keptRegister(week.grids, 'digest');
  if (week.blocking.length > 0) return refused({ code: 'unsureNumbers', reasons: week.blocking });
  if (kept.unreadable !== null)
    return refused({ code: 'unreadableRegister', toDo: 'send', problem: kept.unreadable });
  const { letters: composed, raised } = lettersToSend(week, linksToSend(week));
  if (composed.length === 0) return refused({ code: 'nobodySubscribed' });
  const { settings, today, week: sentWeek } = week.summary;
  const { key } = sentWeek;
  // Nobody goes back to an earlier week once this one is begun.
  const { owed, missed } = earlierOf(readSchedule(), settings, today);
  const before = owed === null ? missed : [...missed, owed];
  accountFor(
    before.filter(({ monday }) => monday < sentWeek.monday),
    today,
    settings,
  );
  rememberTold(week, raised);
  const letters = withWeekFile(week, withCalendars(week, composed, { remember: true }));
  // It goes with what the letters rest on, before the first of them.
  rememberBegun(key, setPropertiesSoon);
  rememberAddress();
  const register = withoutOldNames(kept.register, oldestNamedWeek(today, settings.keepNamesMonths));
  const days = sendingDays(sentWeek, today, settings);
  const mailing = { series: 'digest' as const, week: key, letters, days, held: heldLetters() };
  const delivered = deliver({ ...kept, register }, mailing, settings, spare);
  writeBaseline(week);
  // The dashboard is always of this week, and now compared with the one made up for.
  if (isMadeUp(week.summary)) renewDashboard();
  else publishBeside(read, delivered.register);
  // Last of all, and after all else stands: a run cut off before this is taken up by the next.
  flush();
  if (delivered.left + delivered.held === 0) rememberDone(key, today);
  return delivered;
}

/** The same sentence and the same people for whoever goes on with a run that was cut off; what is not asked stays as it was. */
function rememberChoices(week: WeekKey, note?: string, without?: readonly string[]): void {
  const known = choicesFor(week);
  const choices = { week, note: note?.trim() ?? known.note, without: [...(without ?? known.without)] };
  if (choices.note === known.note && choices.without.join() === known.without.join()) return;
  writeSchedule({ ...readSchedule(), choices });
}

/** How many letters of a week are marked as sent; asked by the page while it waits for the run, so it waits for nobody. */
export function sendingNow({ week }: { week: WeekKey }): SendingAnswer {
  const marks = (readPages('digest') ?? []).filter((page) => page.week === week);
  const outcomes = marks.flatMap((page) => Object.values(page.outcomes));
  return { ok: true, done: outcomes.filter(({ state }) => state === 'sent').length };
}

/** The clock goes on with it, should this run be cut off. Call it under the lock. */
export function rememberBegun(week: WeekKey, write?: typeof setPropertiesSoon): void {
  const state = readSchedule();
  if (state.done.begun !== week) writeSchedule({ ...state, done: { ...state.done, begun: week } }, write);
}

/** The clock need not ask for that week again; what was told on an earlier day as not sent is past. */
function rememberDone(week: WeekKey, today: CalendarDate): void {
  const state = readSchedule();
  if (state.done.digest === week) return;
  const unsent = state.unsent.filter(({ toldOn }) => toldOn === today);
  writeSchedule({ ...state, done: { ...state.done, digest: week }, unsent }, setPropertiesSoon);
}

function outcome({ sent, failed, left, held, trouble }: Delivered): string {
  const said = [
    sent > 0 ? `Đã gửi ${sent} thư.` : '',
    failed.length > 0 ? `${failed.length} thư chưa rõ hoặc chưa gửi được; xem tab “Sổ gửi”.` : '',
    left > 0 ? `${left} thư chờ gửi tiếp. ${trouble || 'Lần chạy này đã hết giờ; bấm Gửi lần nữa.'}` : '',
    held > 0 ? `${held} thư chờ xác nhận địa chỉ mới. Mở lại Xem và gửi bản tin.` : '',
  ].filter((part) => part !== '');
  return said.length > 0 ? said.join(' ') : 'Thư tuần này đã gửi hết.';
}
