import { printDate, type Week, type WeekKey } from '../calendar';
import { isMadeUp } from '../schedule';
import { decapitalised } from '../text';
import { isOpen } from '../timing';
import type { TimedTask, WeekSummary } from '../weekSummary';
import { readyText } from './dossier';
import { firstLine } from './firstLine';

/** "Tuần 32". */
export const weekName = (week: Week): string => `Tuần ${week.number}`;

/** "07/08/2023 – 13/08/2023". */
export const weekSpan = (week: Week): string => `${printDate(week.monday)} – ${printDate(week.sunday)}`;

/** A key such as `2023-W31` as people say it: "tuần 31". */
export const weekKeyName = (key: WeekKey): string => `tuần ${Number(key.slice(-2))}`;

/** "Đạt 3/9 tiêu chí". */
export const headline = (summary: Pick<WeekSummary, 'met' | 'total'>): string =>
  summary.total === 0 ? 'Chưa có tiêu chí nào' : `Đạt ${summary.met}/${summary.total} tiêu chí`;

/** What moved and what presses: `lead` belongs beside the headline and is never empty, `rest` is good to know. */
export function news(summary: WeekSummary): { lead: string[]; rest: string[] } {
  const said: string[] = [];
  const { criteriaGained: gained, criteriaLost: lost, completed } = summary.changes;
  const kept = keptText(summary);
  if (kept !== '') said.push(kept);
  if (gained.length > 0) said.push(`${gained.length} tiêu chí mới đạt`);
  if (lost.length > 0 && kept === '') said.push(`${lost.length} tiêu chí không còn đạt`);
  const moved = summary.indicatorsMet - (summary.indicatorsMetBefore ?? summary.indicatorsMet);
  const label = summary.settings.indicatorLabel;
  if (moved > 0) said.push(`${moved} ${label} mới đạt trong tuần`);
  if (moved < 0) said.push(`${-moved} ${label} không còn đạt`);
  said.push(summary.overdue.length > 0 ? `${summary.overdue.length} việc quá hạn` : 'Không có việc quá hạn');
  const rest = [
    [summary.dueSoon, 'việc sắp đến hạn'],
    [summary.blocked, 'việc vướng mắc'],
    [summary.waiting, 'việc chờ cấp trên'],
    [completed, 'việc hoàn thành trong tuần'],
  ] as const;
  return {
    lead: said,
    rest: [
      ...rest.flatMap(([tasks, words]) => (tasks.length > 0 ? [`${tasks.length} ${words}`] : [])),
      ...(summary.dossier === null ? [] : [decapitalised(readyText(summary.dossier, summary.settings))]),
      ...occurrencesNews(summary.tasks),
    ],
  };
}

/**
 * "Giữ chuẩn: Môi trường không còn đạt": once the title is held, a criterion that falls back stands before all other news, and as long as
 * one is not met that is said. Empty before, and while all are kept.
 */
export function keptText({ settings, today, changes, met, total }: KeptNews): string {
  const { recognisedOn } = settings;
  if (recognisedOn === null || recognisedOn > today) return '';
  if (changes.criteriaLost.length > 0)
    return `Giữ chuẩn: ${changes.criteriaLost.map(firstLine).join(', ')} không còn đạt`;
  return met < total ? `Giữ chuẩn: ${total - met} tiêu chí chưa đạt` : '';
}

type KeptNews = Pick<WeekSummary, 'settings' | 'today' | 'changes' | 'met' | 'total'>;

/** "việc lặp lại làm 12/14 lần trong 7 ngày qua", of the tasks whose occurrences somebody ticks. */
function occurrencesNews(tasks: readonly TimedTask[]): string[] {
  const tracked = tasks.flatMap(({ timing, occurrences }) =>
    occurrences?.isTracked && isOpen(timing) ? [occurrences] : [],
  );
  const done = tracked.reduce((sum, occurrences) => sum + occurrences.done, 0);
  const owed = tracked.reduce((sum, { missed }) => sum + missed.length, done);
  return owed === 0 ? [] : [`việc lặp lại làm ${done}/${owed} lần trong 7 ngày qua`];
}

/** "Số liệu đến ngày 11/08/2023, so với tuần 31 (chốt ngày 04/08/2023)." */
export function asOf(summary: Pick<WeekSummary, 'today' | 'baseline'>): string {
  const date = `Số liệu đến ngày ${printDate(summary.today)}`;
  const { baseline } = summary;
  return baseline === null
    ? `${date}; chưa có tuần nào được chốt để so sánh.`
    : `${date}, so với ${weekKeyName(baseline.week)} (chốt ngày ${printDate(baseline.closedOn)}).`;
}

/** "Bản tin tuần 32 (07/08/2023 – 13/08/2023) gửi bù ngày 14/08/2023; số liệu tính đến lúc gửi."; empty within the week itself. */
export const madeUpText = ({ week, today }: Pick<WeekSummary, 'week' | 'today'>): string =>
  isMadeUp({ week, today })
    ? `Bản tin ${weekName(week).toLowerCase()} (${weekSpan(week)}) gửi bù ngày ${printDate(today)}; số liệu tính đến lúc gửi.`
    : '';

/** Owners who updated their rows, as one sentence; empty when there is no closed week to compare with. */
export function updatesText(summary: Pick<WeekSummary, 'updateRate' | 'notUpdated'>): string {
  if (summary.updateRate === null) return '';
  const rate = `Tỷ lệ cập nhật ${Math.round(summary.updateRate * 100)}%`;
  return summary.notUpdated.length === 0
    ? `${rate}.`
    : `${rate}. Chưa cập nhật: ${summary.notUpdated.join(', ')}.`;
}
