/**
 * How the rules' results are said in Vietnamese. The dashboard, the letters and the sidebars all say them in these words,
 * so that a number never has two names.
 */
import { type CalendarDate, daysBetween, printDate, type Week } from './calendar';
import type { Settings } from './settings';
import type { Timing } from './timing';
import type { EnteredState, Task } from './tracker';
import type { Changes, Counts, CriterionSummary, Reason, TimedTask, WeekSummary } from './weekSummary';

/** The meanings of design §7: each has one colour, one sign and one word. */
export type Tone = 'overdue' | 'dueSoon' | 'blocked' | 'done' | 'quiet';

export interface Badge {
  tone: Tone;
  /** Sign and words: "● Quá hạn 5 ngày". */
  text: string;
}

export const stateNames: Record<EnteredState, string> = {
  notStarted: 'Chưa thực hiện',
  inProgress: 'Đang thực hiện',
  blocked: 'Vướng mắc',
  awaitingConfirmation: 'Chờ xác nhận',
  done: 'Hoàn thành',
  paused: 'Tạm dừng',
  cancelled: 'Hủy',
};

export function timingBadge(timing: Timing): Badge {
  switch (timing.kind) {
    case 'overdue':
      return { tone: 'overdue', text: `● Quá hạn ${timing.days} ngày` };
    case 'dueToday':
      return { tone: 'dueSoon', text: '◐ Đến hạn hôm nay' };
    case 'dueSoon':
      return { tone: 'dueSoon', text: `◐ Còn ${timing.daysLeft} ngày` };
    case 'ahead':
      return { tone: 'quiet', text: `○ Còn ${timing.daysLeft} ngày` };
    case 'doneOnTime':
      return { tone: 'done', text: '✓ Hoàn thành đúng hạn' };
    case 'doneLate':
      return { tone: 'done', text: `✓ Hoàn thành trễ ${timing.days} ngày` };
    case 'doneUndated':
      return { tone: 'done', text: '✓ Hoàn thành, chưa rõ ngày' };
    case 'noDeadline':
      return { tone: 'quiet', text: '○ Không có hạn' };
    case 'paused':
      return { tone: 'quiet', text: '○ Tạm dừng' };
    case 'cancelled':
      return { tone: 'quiet', text: '○ Hủy' };
  }
}

export function criterionBadge({ met, applicable }: Pick<CriterionSummary, 'met' | 'applicable'>): Badge {
  if (!applicable) return { tone: 'quiet', text: '○ Không áp dụng' };
  return met ? { tone: 'done', text: '✓ Đạt' } : { tone: 'quiet', text: '○ Chưa đạt' };
}

export const blockedBadge: Badge = { tone: 'blocked', text: '▲ Vướng mắc' };

export const countLabels: readonly [keyof Counts, string][] = [
  ['doneOnTime', 'Hoàn thành đúng hạn'],
  ['doneLate', 'Hoàn thành trễ hạn'],
  ['openInTime', 'Đang làm, trong hạn'],
  ['openOverdue', 'Quá hạn'],
  ['noDeadline', 'Không có hạn'],
  ['doneUndated', 'Hoàn thành, chưa rõ ngày'],
];

/** "Tuần 32". */
export const weekName = (week: Week): string => `Tuần ${week.number}`;

/** "07/08/2023 – 13/08/2023". */
export const weekSpan = (week: Week): string => `${printDate(week.monday)} – ${printDate(week.sunday)}`;

/** A key such as `2023-W31` as people say it: "tuần 31". */
export const weekKeyName = (key: string): string => `tuần ${Number(key.slice(-2))}`;

/** "Đạt 3/9 tiêu chí". */
export const headline = (summary: Pick<WeekSummary, 'met' | 'total'>): string =>
  summary.total === 0 ? 'Chưa có tiêu chí nào' : `Đạt ${summary.met}/${summary.total} tiêu chí`;

/** What moved and what presses: `lead` belongs beside the headline and is never empty, `rest` is good to know. */
export function news(summary: WeekSummary): { lead: string[]; rest: string[] } {
  const said: string[] = [];
  const { criteriaGained: gained, criteriaLost: lost, completed } = summary.changes;
  if (gained.length > 0) said.push(`${gained.length} tiêu chí mới đạt`);
  if (lost.length > 0) said.push(`${lost.length} tiêu chí không còn đạt`);
  const moved = summary.indicatorsMet - (summary.indicatorsMetBefore ?? summary.indicatorsMet);
  const label = summary.settings.indicatorLabel;
  if (moved > 0) said.push(`${moved} ${label} mới đạt trong tuần`);
  if (moved < 0) said.push(`${-moved} ${label} không còn đạt`);
  said.push(summary.overdue.length > 0 ? `${summary.overdue.length} việc quá hạn` : 'Không có việc quá hạn');
  const rest = [
    [summary.dueSoon, 'việc sắp đến hạn'],
    [summary.blocked, 'việc vướng mắc'],
    [completed, 'việc hoàn thành trong tuần'],
  ] as const;
  return {
    lead: said,
    rest: rest.flatMap(([tasks, words]) => (tasks.length > 0 ? [`${tasks.length} ${words}`] : [])),
  };
}

/** "Số liệu đến hết ngày 11/08/2023, so với tuần 31 (chốt 04/08/2023)." */
export function asOf(summary: Pick<WeekSummary, 'today' | 'baseline'>): string {
  const date = `Số liệu đến ngày ${printDate(summary.today)}`;
  const { baseline } = summary;
  return baseline === null
    ? `${date}; chưa có tuần nào được chốt để so sánh.`
    : `${date}, so với ${weekKeyName(baseline.week)} (chốt ngày ${printDate(baseline.closedOn)}).`;
}

/** "4/10 nội dung", or by what else the criterion was judged. */
export function criterionScore(criterion: CriterionSummary, settings: Settings): string {
  if (!criterion.applicable) return 'Không áp dụng';
  if (criterion.indicatorsApplicable > 0)
    return `${criterion.indicatorsMet}/${criterion.indicatorsApplicable} ${settings.indicatorLabel}`;
  return criterion.criterion.conclusion === null ? 'Chưa có kết quả' : 'Theo kết luận';
}

/** What moved since the baseline, empty when nothing did. */
export function criterionChange(criterion: CriterionSummary, settings: Settings): string {
  if (criterion.metBefore === null) return '';
  if (criterion.met && !criterion.metBefore) return 'mới đạt';
  if (!criterion.met && criterion.metBefore) return 'không còn đạt';
  const moved = criterion.indicatorsMet - (criterion.indicatorsMetBefore ?? criterion.indicatorsMet);
  if (moved === 0) return '';
  return `${moved > 0 ? '+' : '−'}${Math.abs(moved)} ${settings.indicatorLabel}`;
}

/** A text bar that prints in black and white and needs no chart: `▰▰▰▰▱▱▱▱▱▱`. */
export function bar(percent: number, cells = 10): string {
  const full = Math.max(0, Math.min(cells, Math.floor((percent * cells) / 100)));
  return '▰'.repeat(full) + '▱'.repeat(cells - full);
}

const conclusionNames = { met: 'Đạt', notMet: 'Chưa đạt', notApplicable: 'Không áp dụng' } as const;

/** One cause as one sentence, without a full stop. */
export function reasonText(reason: Reason, settings: Settings): string {
  switch (reason.kind) {
    case 'conclusion': {
      const { conclusion, reason: why } = reason.criterion;
      const said = `Ban Chỉ đạo kết luận: ${conclusionNames[conclusion ?? 'notMet']}`;
      return why === '' ? `${said} (chưa ghi lý do)` : `${said}. ${why}`;
    }
    case 'noIndicators':
      return `Chưa nhập ${settings.indicatorLabel} và chưa có kết luận của Ban Chỉ đạo`;
    case 'indicatorNotMet':
      return `Chưa đạt ${reason.indicator.code}: ${reason.indicator.content}`;
    case 'indicatorUnknown':
      return `Chưa có kết quả ${reason.indicator.code}: ${reason.indicator.content}`;
    case 'overdueTask':
      return `${taskName(reason.task)} – ${timingWords(reason.task.timing)}`;
    case 'blockedTask':
      return reason.task.difficulty === ''
        ? `${taskName(reason.task)} – vướng mắc`
        : `${taskName(reason.task)} – vướng mắc: ${reason.task.difficulty}`;
  }
}

/** "quá hạn 5 ngày": the badge's words inside a sentence, without the sign. */
export function timingWords(timing: Timing): string {
  const words = timingBadge(timing).text.slice(2);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "T07 · Khảo sát, lắp đặt pa nô": how a task is called wherever it is listed. */
export const taskName = (task: Pick<Task, 'id' | 'content'>): string =>
  `${task.id} · ${firstLine(task.content)}`;

/** "Trần Văn B, Công an thị trấn", or that nobody owns it. */
export const ownersText = (task: Pick<Task, 'owners'>): string =>
  task.owners.length === 0 ? 'Chưa giao ai' : task.owners.join(', ');

/** The phrase of the notice with the date read from it: "trước 30/8/2023 (30/08/2023)"; the date alone without a phrase. */
export function deadlineText(task: Pick<Task, 'deadline' | 'deadlinePhrase' | 'recurrence'>): string {
  const phrase = task.deadlinePhrase || task.recurrence;
  if (task.deadline === null) return phrase;
  return phrase === '' ? printDate(task.deadline) : `${phrase} (${printDate(task.deadline)})`;
}

/** Owners who updated their rows, as one sentence; empty when there is no closed week to compare with. */
export function updatesText(summary: Pick<WeekSummary, 'updateRate' | 'notUpdated'>): string {
  if (summary.updateRate === null) return '';
  const rate = `Tỷ lệ cập nhật ${Math.round(summary.updateRate * 100)}%`;
  return summary.notUpdated.length === 0
    ? `${rate}.`
    : `${rate}. Chưa cập nhật: ${summary.notUpdated.join(', ')}.`;
}

/** What became of one task since the last closed week. */
export interface Change {
  task: TimedTask;
  /** "lùi hạn từ 11/08/2023 sang 16/08/2023". */
  what: string;
  /** The task and what became of it, in one line. */
  text: string;
}

/** What changed, a line each. */
export function changeLines(summary: Pick<WeekSummary, 'changes'>): Change[] {
  const { completed, added, extended, advanced, progressed, reopened } = summary.changes;
  const finished = new Set(completed.map(({ row }) => row));
  const stillOpen = progressed.filter(({ task }) => !finished.has(task.row));
  const changes: [TimedTask, string][] = [
    ...completed.map((task): [TimedTask, string] => [task, timingWords(task.timing)]),
    ...extended.map((move): [TimedTask, string] => [move.task, `lùi hạn ${fromTo(move, 'sang')}`]),
    ...advanced.map((move): [TimedTask, string] => [move.task, `rút hạn ${fromTo(move, 'xuống')}`]),
    ...reopened.map((task): [TimedTask, string] => [task, 'mở lại']),
    ...stillOpen.map(({ task, from, to }): [TimedTask, string] => [
      task,
      `tiến độ từ ${from}% ${to > from ? 'lên' : 'xuống'} ${to}%`,
    ]),
    ...added.map((task): [TimedTask, string] => [task, 'việc mới']),
  ];
  return changes.map(([task, what]) => ({ task, what, text: `${taskName(task)} – ${what}` }));
}

/** "từ 11/08/2023 sang 16/08/2023 (hạn ban đầu 04/08/2023)". */
function fromTo({ task, from, to }: Changes['extended'][number], word: string): string {
  const first = task.firstDeadline;
  const moved = `từ ${printDate(from)} ${word} ${printDate(to)}`;
  return first === null || first === from ? moved : `${moved} (hạn ban đầu ${printDate(first)})`;
}

/** "3 tuần chưa cập nhật", from the closing day since which a task stands as it stood. */
export function untouchedWords(since: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(since, today);
  return `${days < 7 ? `${days} ngày` : `${Math.floor(days / 7)} tuần`} chưa cập nhật`;
}

const longest = 160;

/** The first line, shortened at a word: one row of a list may hold 50,000 characters. */
export function firstLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest)}…`;
}
