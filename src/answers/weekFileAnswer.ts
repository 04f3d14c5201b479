import { type CalendarDate, type WeekKey, printDate } from '../domain/calendar';
import { type WeekData, weekFileName } from '../domain/weekFile';
import { capitalised } from '../domain/text';
import { headline, weekKeyName } from '../domain/wording';
import type { WeekFileMade } from '.';

/** The file as the page shows it. `weeks`: every closed one, oldest first; `current`: the week of today. */
export function weekFileAnswer(
  data: WeekData,
  text: string,
  weeks: readonly { week: WeekKey; closedOn: CalendarDate }[],
  current: WeekKey,
): WeekFileMade {
  return {
    ok: true,
    asksForCode: false,
    weeks: [...weeks].reverse().map(({ week, closedOn }) => ({
      key: week,
      name: `${capitalised(weekKeyName(week))}/${week.slice(0, 4)}, chốt ${printDate(closedOn)}`,
    })),
    week: data.week,
    fileName: weekFileName(data),
    text,
    about: about(data, weeks.some(({ week }) => week === current) ? null : current),
  };
}

function about({ commune, criteria, tasks }: WeekData, open: WeekKey | null): string[] {
  const applicable = criteria.filter(({ applicable }) => applicable);
  const met = applicable.filter((criterion) => criterion.met).length;
  const withContent = tasks.some(({ content }) => content !== undefined);
  return [
    `${headline({ met, total: applicable.length })}, ${tasks.length} nhiệm vụ.`,
    `${commune.name}, mã đơn vị ${commune.code}.`,
    withContent
      ? 'Có nội dung từng việc; không có cột tên người và địa chỉ thư.'
      : 'Chỉ có mã việc, trạng thái, hạn, tiêu chí và tên cơ quan; không có tên người.',
    ...(open === null ? [] : [`${capitalised(weekKeyName(open))} chưa chốt nên chưa xuất được.`]),
  ];
}
