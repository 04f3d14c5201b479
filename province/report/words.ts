/** What the dashboard and the workbook say of the same things. */
import type { FileNote, Report } from './report';

export const stateWords: Record<string, string> = {
  notStarted: 'Chưa thực hiện',
  inProgress: 'Đang thực hiện',
  blocked: 'Vướng mắc',
  waiting: 'Chờ cấp trên',
  awaitingConfirmation: 'Chờ xác nhận',
  done: 'Hoàn thành',
  paused: 'Tạm dừng',
  cancelled: 'Hủy',
};

export const noteWords: Record<FileNote['kind'], string> = {
  broken: 'Không đọc được',
  repeated: 'Trùng',
  replaced: 'Đã có bản sau',
  late: 'Xuất muộn',
  sameCode: 'Trùng mã',
};

/** `2026-08-07` as `07/08/2026`. */
export const printDay = (day: string): string => day.split('-').reverse().join('/');

/** `2026-W32` as `tuần 32/2026`. */
export const printWeek = (week: string): string => `tuần ${Number(week.slice(6))}/${week.slice(0, 4)}`;

const dots = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

/** The answer first, a sentence each. */
export function headlines({ week, weeks, latest, silent, late, waiting }: Report): string[] {
  if (week === null) return ['Chưa có số liệu của đơn vị nào.'];
  const met = latest.reduce((sum, one) => sum + one.met, 0);
  const total = latest.reduce((sum, one) => sum + one.total, 0);
  const complete = latest.filter((one) => one.total > 0 && one.met === one.total).length;
  const reporting = latest.filter((one) => one.week === week).length;
  const old = latest.reduce((sum, one) => sum + (one.week === week ? 0 : one.late), 0);
  const [before, now] = [weeks.at(-2), weeks.at(-1)];
  return [
    `Đạt ${dots(met)}/${dots(total)} tiêu chí; ${complete}/${latest.length} đơn vị đạt đủ.`,
    `${reporting}/${reporting + silent.length} đơn vị đã gửi số liệu ${printWeek(week)}.`,
    `${dots(late.length)} việc quá hạn${old === 0 ? '' : ` (${dots(old)} theo số liệu cũ của đơn vị chưa gửi)`}, ${dots(waiting.length)} việc chờ cấp trên.`,
    ...(before === undefined || now === undefined
      ? []
      : [
          `Các đơn vị đã gửi có ${dots(now.late)} việc quá hạn; ${printWeek(before.week)} có ${dots(before.late)}.`,
        ]),
  ];
}
