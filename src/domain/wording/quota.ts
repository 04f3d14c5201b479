import { addDays, type CalendarDate } from '../calendar';
import { allowanceOf, forecast, forTheOwner, leastDailyQuota, type QuotaForecast } from '../mailQuota';
import { type ComingLetter, printDay, sendingDays } from '../schedule';
import type { Settings } from '../settings';

/** The ways out of a list that the days left cannot serve. */
const waysOut =
  'Hãy bớt người nhận ở cột Bản tin, nhờ thêm người bấm Gửi bằng tài khoản của họ, hoặc chuyển lịch về tài khoản Google Workspace.';

/**
 * "Hạn mức gửi thư: 99 thư hôm nay, 99 thư ngày mai, 302 thư sau đó; ai có việc gấp nhất nhận trước.", and what no day is left for;
 * empty when all go out on the first day. `now`: today, where that is no such day.
 */
export function quotaText({ days: [first, ...later], unserved }: QuotaForecast, now = first?.date): string {
  const named = (date: CalendarDate): string =>
    date === now ? 'hôm nay' : now !== undefined && date === addDays(now, 1) ? 'ngày mai' : printDay(date);
  const letters = later.reduce((sum, day) => sum + day.letters, 0);
  const [next] = later;
  if (first === undefined || letters + unserved === 0) return '';
  const afterNext = letters + unserved - (next?.letters ?? 0);
  const said = [
    first.letters > 0 ? `${first.letters} thư ${named(first.date)}` : '',
    next !== undefined && next.letters > 0 ? `${next.letters} thư ${named(next.date)}` : '',
    afterNext > 0 && later.length > 1 ? `${afterNext} thư sau đó` : '',
  ].filter((part) => part !== '');
  const last = later[later.length - 1] ?? first;
  const tooMany =
    unserved > 0 ? ` Hết ${printDay(last.date)} còn khoảng ${unserved} thư không kịp gửi. ${waysOut}` : '';
  const spread =
    said.length > 0 ? `Hạn mức gửi thư: ${said.join(', ')}; ai có việc gấp nhất nhận trước.` : '';
  return `${spread}${tooMany}`.trim();
}

/** The same of a digest to come, which the clock sends; a day that has not come is taken to have its whole quota. */
export function quotaAheadText(
  letters: number,
  quota: number,
  { week, date }: ComingLetter,
  today: CalendarDate,
  settings: Settings,
): string {
  const first = date === today ? quota : Math.max(quota, leastDailyQuota);
  return quotaText(
    forecast(letters, allowanceOf(first, forTheOwner), sendingDays(week, date, settings)),
    today,
  );
}
