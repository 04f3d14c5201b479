import { addDays } from '../calendar';
import type { QuotaForecast } from '../mailQuota';
import { printDay } from '../schedule';

/** The ways out of a list that the days left cannot serve. */
const waysOut =
  'Hãy bớt người nhận ở cột Bản tin, nhờ thêm người bấm Gửi bằng tài khoản của họ, hoặc chuyển lịch về tài khoản Google Workspace.';

/**
 * "Hạn mức gửi thư: 99 thư hôm nay, 99 thư ngày mai, 302 thư sau đó; ai có việc gấp nhất nhận trước.", and what no day is left for;
 * empty when all go out today.
 */
export function quotaText({ days: [today, ...later], unserved }: QuotaForecast): string {
  const letters = later.reduce((sum, day) => sum + day.letters, 0);
  const [next] = later;
  if (today === undefined || letters + unserved === 0) return '';
  const afterNext = letters + unserved - (next?.letters ?? 0);
  const said = [
    today.letters > 0 ? `${today.letters} thư hôm nay` : '',
    next !== undefined && next.letters > 0
      ? `${next.letters} thư ${next.date === addDays(today.date, 1) ? 'ngày mai' : printDay(next.date)}`
      : '',
    afterNext > 0 && later.length > 1 ? `${afterNext} thư sau đó` : '',
  ].filter((part) => part !== '');
  const last = later[later.length - 1] ?? today;
  const tooMany =
    unserved > 0 ? ` Hết ${printDay(last.date)} còn khoảng ${unserved} thư không kịp gửi. ${waysOut}` : '';
  const spread =
    said.length > 0 ? `Hạn mức gửi thư: ${said.join(', ')}; ai có việc gấp nhất nhận trước.` : '';
  return `${spread}${tooMany}`.trim();
}
