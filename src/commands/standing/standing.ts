import { decides } from '../../domain/decisions';
import { isRefused, refused, type Result } from '../../domain/outcome';
import { keyOf } from '../../domain/scores';
import { mailbox } from '../../domain/sendRegister';
import type { Member } from '../../domain/tracker';
import { currentUser } from '../../google/user';
import type { MarkRequest, StandingAnswer } from '../../answers';
import { standingAnswer } from '../../answers/standingAnswer';
import type { ReadWeek } from '../../workbook/week';
import { readWeek } from '../readWeek';
import { readMarks, withoutMark, writeMarks } from './marks';

/** What the page "Kết quả và hồ sơ" shows to who is signed in. Writes nothing. */
export function standingForDialog(): Result<StandingAnswer> {
  const week = readWeek();
  return isRefused(week) ? week : answerFor(week);
}

/** The chair's own judgement of one row, kept for the month. Call it under the lock. */
export function markScore({ of, name, mark }: MarkRequest): Result<StandingAnswer> {
  const week = readWeek();
  if (isRefused(week)) return week;
  const { settings, today } = week.summary;
  if (!decides(viewerOf(week), settings)) return refused({ code: 'mayNotDecide' });
  const key = keyOf({ of, name });
  const others = withoutMark(readMarks(today), key);
  const marks = mark === 'proposed' ? others : { ...others, [key]: mark };
  return writeMarks(today, marks) ? answerFor(week) : refused({ code: 'marksFull' });
}

const answerFor = (week: ReadWeek): StandingAnswer =>
  standingAnswer(week, viewerOf(week), readMarks(week.summary.today));

/** The members who read the mailbox of this account; nobody where Google does not tell. */
function viewerOf({ tracker }: ReadWeek): Member[] {
  const me = mailbox(currentUser());
  return tracker.members.filter(
    ({ addresses, left }) => !left && addresses.some((one) => mailbox(one) === me),
  );
}
