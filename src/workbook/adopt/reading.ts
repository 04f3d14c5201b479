import type { LeftOutRow, Problem, Task } from '../../domain/tracker';
import type { Grid } from '../../sheet/cells';
import { readTable } from '../reading/table';
import { type TaskKey, tasksTabIn } from '../tabs/tasksTab';
import { readTracker } from '../reading/tracker';
import type { Adoption } from './adoption';

/** What a sheet would give as the task tab. */
export interface Reading {
  headerRow: number;
  tasks: Task[];
  /** Tasks with nothing but their words: they may be names of groups. */
  bare: number;
  /** Deadlines that are understood although they are words, which no colour rule can count with. */
  worded: number;
  leftOut: LeftOutRow[];
  problems: Problem[];
  /** Columns it does not have. */
  missing: LossKey[];
}

/** Reads a sheet as the task tab beside the tabs that are there, without writing anything. */
export function readAs(adoption: Adoption, grid: Grid, others: ReadonlyMap<string, Grid>): Reading {
  const table = readTable(tasksTabIn(adoption), grid);
  const { tracker } = readTracker(new Map([...others, [adoption.taskTable, grid]]), adoption);
  const dated = new Set(tracker.tasks.flatMap(({ row, deadline }) => (deadline === null ? [] : [row])));
  return {
    headerRow: table.headerRow,
    tasks: tracker.tasks,
    bare: tracker.tasks.filter(isBare).length,
    worded: table.rows.filter((row) => typeof row.cell('deadline') === 'string' && dated.has(row.row)).length,
    leftOut: tracker.leftOut.filter(({ sheet }) => sheet === grid.sheet),
    problems: tracker.problems.filter(({ sheet }) => sheet === grid.sheet),
    missing: lossKeys.filter((key) => table.columns[key] === undefined),
  };
}

const isBare = ({ owners, deadline, deadlinePhrase, state, assignedOn }: Task): boolean =>
  owners.length === 0 &&
  deadline === null &&
  deadlinePhrase === '' &&
  state === 'notStarted' &&
  assignedOn === null;

/** What a committee goes without where a column is missing. */
export const losses = {
  id: 'việc được nhớ theo số dòng; chèn, xóa hay sắp xếp dòng thì so sánh với tuần trước có thể lệch',
  owners: 'không ai nhận được tin về việc của mình',
  deadline: 'không báo được việc sắp đến hạn, quá hạn',
  state: 'việc chỉ coi là xong khi có ngày hoàn thành hoặc tiến độ 100%',
  completedOn: 'không phân biệt được xong đúng hạn hay trễ hạn',
  difficulty: 'bản tin không có mục khó khăn, vướng mắc',
} as const satisfies Partial<Record<TaskKey, string>>;

type LossKey = keyof typeof losses;

const lossKeys = Object.keys(losses) as LossKey[];
