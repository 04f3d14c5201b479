import { printDate } from '../calendar';
import type { TimedTask } from '../weekSummary';
import type { Badge } from './badges';
import { firstLine } from './firstLine';

type Waits = Pick<TimedTask, 'waiting'>;

/** "△ Chờ cấp trên 12 ngày", "△ Chờ việc khác". */
export function waitingBadge({ waiting }: Waits): Badge {
  const days = waiting?.days ?? null;
  const since = days === null ? '' : days === 0 ? ' từ hôm nay' : ` ${days} ngày`;
  return { tone: 'blocked', text: `△ Chờ ${waiting?.onTasks ? 'việc khác' : 'cấp trên'}${since}` };
}

/** "Chờ Sở Xây dựng từ 01/08/2023; đã đôn đốc 2 lần, gần nhất 08/08/2023": for whom, since when, and what was done about it. */
export function waitingText({ waiting }: Waits): string {
  if (waiting === null) return '';
  const { since, pressedOn } = waiting;
  const last = pressedOn[pressedOn.length - 1];
  const whom =
    waiting.for.length === 0 ? 'cấp trên (chưa ghi chờ ai)' : waiting.for.map(firstLine).join(', ');
  return [
    `Chờ ${whom}${since === null ? '' : ` từ ${printDate(since)}`}`,
    last === undefined ? 'chưa đôn đốc' : `đã đôn đốc ${pressedOn.length} lần, gần nhất ${printDate(last)}`,
    ...(waiting.over.length === 0 ? [] : [`${waiting.over.join(', ')} đã xong`]),
  ].join('; ');
}

/** "NV-05 đã xong, việc này không còn phải chờ. Đề nghị làm tiếp và đổi Trạng thái." */
export const freedText = ({ waiting }: Waits): string =>
  waiting === null || waiting.over.length === 0
    ? ''
    : `${waiting.over.join(', ')} đã xong, việc này không còn phải chờ. Đề nghị làm tiếp và đổi Trạng thái.`;
