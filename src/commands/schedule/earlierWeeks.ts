import { type CalendarDate, type Week, type WeekKey, weekOf } from '../../domain/calendar';
import type { Result } from '../../domain/outcome';
import { earlierDigests, lastSendingDay, owedFromStart, printDay } from '../../domain/schedule';
import type { Settings } from '../../domain/settings';
import { weekKeyName } from '../../domain/wording';
import { registerTab } from '../../workbook/tabs/tabs';
import { readWeek } from '../readWeek';
import type { ReadWeek } from '../../workbook/week';
import { readSchedule, type ScheduleState, type UnsentWeek } from './scheduleState';

/** The digests of earlier weeks that still wait for somebody or were missed, as the document remembers them. */
export const earlierOf = (
  state: ScheduleState,
  settings: Settings,
  today: CalendarDate,
): { owed: Week | null; missed: Week[] } =>
  earlierDigests(settings, today, state.done, owedFromOf(state, today));

/** The Monday from which weeks are to be accounted for; see `owedFromStart` where nothing was remembered. */
export const owedFromOf = ({ owedFrom, done, unsent }: ScheduleState, today: CalendarDate): CalendarDate =>
  owedFrom ??
  owedFromStart(
    today,
    done,
    unsent.map(({ week }) => week),
  );

/**
 * Reads the week whose digest a person sends now: last week's while it is owed, unless this week's key is asked for. Whether
 * it is the one a page shows is for the caller to look.
 */
export const readDigestWeek = (asked = ''): Result<ReadWeek> =>
  readWeek([registerTab.name], (settings, today) => {
    const thisWeek = weekOf(today);
    return asked === thisWeek.key ? thisWeek : (earlierOf(readSchedule(), settings, today).owed ?? thisWeek);
  });

/** "thứ Ba 15/08/2023": until when the digest of an earlier week can be made up for. */
export const untilText = (owed: Week, settings: Settings): string =>
  `gửi bù được đến hết ${printDay(lastSendingDay(owed, settings))}`;

/** What became of digests that will not go out any more, a sentence or two each; the same on dashboard, in sidebars and mails. */
export function unsentTexts(unsent: readonly UnsentWeek[]): string[] {
  const weeks = (why: UnsentWeek['why']) => unsent.filter((one) => one.why === why).map(({ week }) => week);
  return [
    ...weeks('unfinished').map(
      (week) =>
        `Bản tin ${weekKeyName(week)} chưa đến đủ người khi hết hạn gửi bù, nay không gửi nữa. Xem ai chưa nhận ở tab Sổ gửi.`,
    ),
    ...weeks('unapproved').map((week) => `Bản tin ${weekKeyName(week)} không được duyệt nên đã không gửi.`),
    ...missedText(weeks('missed')),
  ];
}

function missedText(weeks: readonly WeekKey[]): string[] {
  const [first, ...others] = weeks;
  const last = others[others.length - 1];
  if (first === undefined) return [];
  const which =
    last === undefined
      ? weekKeyName(first)
      : `${weeks.length} tuần, từ ${weekKeyName(first)} đến ${weekKeyName(last)},`;
  return [`Bản tin ${which} đến hạn mà không gửi được, nay không gửi nữa.`];
}
