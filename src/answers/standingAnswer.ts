import { concernsWithin } from '../domain/concerns';
import { decides } from '../domain/decisions';
import { wayKinds } from '../domain/dossier';
import { type MarkedScore, scoresOf, marked, type Marks } from '../domain/scores';
import type { Settings } from '../domain/settings';
import { decapitalised } from '../domain/text';
import type { Member } from '../domain/tracker';
import type { Counts, Dossier, DossierItem } from '../domain/weekSummary';
import {
  asOf,
  firstLine,
  flawsText,
  markBadge,
  markRules,
  progressTowards,
  readyText,
  silentText,
  wayNames,
  wayText,
} from '../domain/wording';
import { closedBefore } from '../workbook/history';
import type { ReadWeek } from '../workbook/week';
import type { AppraisalAnswer, FailingLine, ScoreRow, ScoresAnswer, StandingAnswer } from '.';

/** Every row of the committee's scores, with what the chair made of it. */
export const markedScores = ({ summary, tracker, grids }: ReadWeek, marks: Marks): MarkedScore[] =>
  scoresOf(summary, tracker, closedBefore(grids, summary.week.key)).map((score) => marked(score, marks));

/** What the page shows to these members, who are whoever is signed in. */
export function standingAnswer(week: ReadWeek, viewer: readonly Member[], marks: Marks): StandingAnswer {
  const { settings } = week.summary;
  return {
    ok: true,
    asOf: asOf(week.summary),
    appraisal: week.summary.dossier && appraisalOf(week.summary.dossier, settings),
    scores: settings.scores ? scoresFor(week, viewer, marks) : null,
  };
}

/** So many lines of a kind are listed. */
const mostLines = 200;

function appraisalOf(dossier: Dossier, settings: Settings): AppraisalAnswer {
  const count = dossier.failing.length;
  return {
    headline: readyText(dossier, settings),
    said:
      count === 0
        ? 'Không thấy chỗ nào sẽ không đạt.'
        : `${count} chỗ sẽ không đạt, xếp từ chỗ sửa nhanh nhất.`,
    groups: wayKinds.flatMap((kind) => {
      const items = dossier.failing.filter(({ way }) => way?.kind === kind);
      const lines = items.slice(0, mostLines).map(failingLine);
      return items.length === 0 ? [] : [{ title: wayNames[kind], count: items.length, lines }];
    }),
    criteria: dossier.byCriterion.map(({ criterion, ready, total, items }) => ({
      name: firstLine(`${criterion.code}. ${criterion.name}`),
      ready: `${ready}/${total}`,
      isReady: ready === total,
      lacks: items
        .filter(({ way }) => way !== null)
        .map((item) => `${item.code}: ${decapitalised(flawsText(item))}`)
        .join('; '),
    })),
  };
}

const failingLine = (item: DossierItem): FailingLine => ({
  what: firstLine(`${item.of === 'condition' ? 'Điều kiện ' : ''}${item.code} ${item.content}`.trim()),
  why: [
    flawsText(item),
    item.flaws.some(({ kind }) => kind === 'notMet' || kind === 'unknown') ? progressTowards(item) : '',
  ]
    .filter((part) => part !== '')
    .join('. '),
  who: item.who.join(', ') || 'Chưa giao ai',
  way: item.way === null ? '' : wayText(item.way),
});

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
