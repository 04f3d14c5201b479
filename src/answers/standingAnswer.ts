import { concernsWithin } from '../domain/concerns';
import { decides } from '../domain/decisions';
import { type MarkedScore, scoresOf, marked, type Marks } from '../domain/scores';
import type { Member } from '../domain/tracker';
import type { Counts } from '../domain/weekSummary';
import { asOf, markBadge, markRules, silentText } from '../domain/wording';
import { closedBefore } from '../workbook/history';
import type { ReadWeek } from '../workbook/week';
import type { ScoreRow, ScoresAnswer, StandingAnswer } from '.';

/** Every row of the committee's scores, with what the chair made of it. */
export const markedScores = ({ summary, tracker, grids }: ReadWeek, marks: Marks): MarkedScore[] =>
  scoresOf(summary, tracker, closedBefore(grids, summary.week.key)).map((score) => marked(score, marks));

/** What the page shows to these members, who are whoever is signed in. */
export function standingAnswer(week: ReadWeek, viewer: readonly Member[], marks: Marks): StandingAnswer {
  const { settings } = week.summary;
  return {
    ok: true,
    asOf: asOf(week.summary),
    scores: settings.scores ? scoresFor(week, viewer, marks) : null,
  };
}

const columns = ['Xong đúng hạn', 'Xong trễ', 'Xong, chưa rõ ngày', 'Đang làm', 'Quá hạn'];

const numbersOf = (counts: Counts): number[] => [
  counts.doneOnTime,
  counts.doneLate,
  counts.doneUndated,
  counts.openInTime + counts.noDeadline,
  counts.openOverdue,
];

/** Names go to whoever decides, and to oneself. */
function scoresFor(week: ReadWeek, viewer: readonly Member[], marks: Marks): ScoresAnswer {
  const { summary, tracker } = week;
  const mayDecide = decides(viewer, summary.settings);
  const { areCalled } = concernsWithin(tracker)(viewer);
  const rows = markedScores(week, marks).filter(({ name }) => mayDecide || areCalled(name));
  const [year, month] = summary.today.split('-');
  return {
    month: `tháng ${Number(month)}/${year}`,
    decides: mayDecide,
    columns,
    rules: [...markRules],
    tables: [
      { of: 'member' as const, title: 'Người phụ trách' },
      { of: 'neighbourhood' as const, title: 'Khu phố' },
    ].map((table) => ({ ...table, rows: rows.filter(({ of }) => of === table.of).map(rowOf) })),
    total: numbersOf(summary.counts),
    note: 'Một việc có thể đứng ở nhiều dòng, nên cộng các dòng có thể nhiều hơn tổng số việc.',
  };
}

const rowOf = ({ name, counts, trend, mark, proposed, decided, ...score }: MarkedScore): ScoreRow => ({
  name,
  numbers: numbersOf(counts),
  silent: silentText(score),
  trend,
  badge: markBadge(mark),
  mark,
  proposed,
  decided,
});
