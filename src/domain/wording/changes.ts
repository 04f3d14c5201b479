import { type CalendarDate, daysBetween, printDate } from '../calendar';
import type { DeadlineMove, TimedTask, WeekSummary } from '../weekSummary';
import { timingWords } from './badges';

/** What became of one task since the last closed week. */
export interface Change {
  task: TimedTask;
  /** "lùi hạn từ 11/08/2023 sang 16/08/2023". */
  what: string;
  /** Whether it only went on by some percent. */
  kind: 'progress' | 'news';
}

/** What changed, a line each. */
export function changeLines(summary: Pick<WeekSummary, 'changes'>): Change[] {
  const { completed, added, extended, advanced, dated, undated, progressed, reopened } = summary.changes;
  const finished = new Set(completed.map(({ row }) => row));
  const stillOpen = progressed.filter(({ task }) => !finished.has(task.row));
  const changes: [TimedTask, string, Change['kind']?][] = [
    ...completed.map((task): [TimedTask, string] => [task, timingWords(task.timing)]),
    ...extended.map((move): [TimedTask, string] => [move.task, `lùi hạn ${fromTo(move, 'sang')}`]),
    ...advanced.map((move): [TimedTask, string] => [move.task, `rút hạn ${fromTo(move, 'xuống')}`]),
    ...undated.map(({ task, from }): [TimedTask, string] => [task, `bỏ hạn ${printDate(from)}`]),
    ...dated.map(({ task, to }): [TimedTask, string] => [task, `đặt hạn ${printDate(to)}`]),
    ...reopened.map((task): [TimedTask, string] => [task, 'mở lại']),
    ...stillOpen.map(({ task, from, to }): [TimedTask, string, Change['kind']] => [
      task,
      `tiến độ từ ${from}% ${to > from ? 'lên' : 'xuống'} ${to}%`,
      to > from ? 'progress' : 'news',
    ]),
    ...added.map((task): [TimedTask, string] => [task, 'việc mới']),
  ];
  return changes.map(([task, what, kind = 'news']) => ({ task, what, kind }));
}

/** "từ 11/08/2023 sang 16/08/2023 (hạn ban đầu 04/08/2023)". */
function fromTo({ from, to, first }: DeadlineMove, word: string): string {
  const moved = `từ ${printDate(from)} ${word} ${printDate(to)}`;
  return first === null || first === from ? moved : `${moved} (hạn ban đầu ${printDate(first)})`;
}

/** "đã 3 tuần chưa cập nhật", from the closing day since which a task stands as it stood. */
export function untouchedWords(since: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(since, today);
  return `đã ${days < 7 ? `${days} ngày` : `${Math.floor(days / 7)} tuần`} chưa cập nhật`;
}
