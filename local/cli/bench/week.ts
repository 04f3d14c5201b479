import { spawnSync } from 'node:child_process';
import type { Workbook } from 'stand-in';
import type { Cell, Grid } from '../../../src/sheet/cells';

/** What a week's computing costs: from cells that were read to everything there is to write and mail. */
export interface WeekCost {
  /** Reading, rules, letters and history, over copying the same cells as JSON. */
  ratioToJson: number;
  /** The most memory the process had, in MB, with the program itself. */
  megabytes: number;
}

/** What `weekRun.ts` is given. */
export interface WeekRun {
  grids: Grid[];
  tasks: number;
  today: string;
}

/** Computes the week of a workbook grown to so many tasks, in a process of its own, whose memory is nobody else's. */
export function measureWeek(sample: Workbook, tasks: number, today: string): WeekCost {
  const script = new URL('./weekRun.ts', import.meta.url).pathname;
  const input = JSON.stringify({ grids: gridsOf(sample), tasks, today } satisfies WeekRun);
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, script], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`The run with ${tasks} tasks failed: ${stderr}`);
  return JSON.parse(stdout) as WeekCost;
}

/** A workbook's values as `google/spreadsheet` gives them: the dates of date columns as calendar dates. */
function gridsOf(workbook: Workbook): Grid[] {
  return workbook.sheets.map(({ name, cells }) => {
    const largest = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => Math.max(a, b), 0);
    const height = largest(cells.keys());
    const width = largest([...cells.values()].map((row) => largest(row.keys())));
    const rows = Array.from({ length: height }, (_, i) =>
      Array.from({ length: width }, (_, j): Cell => {
        const cell = cells.get(i + 1)?.get(j + 1);
        const value = cell?.value ?? '';
        const isDate = typeof value === 'number' && /[dy]/.test(cell?.format?.numberFormat ?? '');
        if (isDate) return { date: dayOf(value), time: null };
        return typeof value === 'object' ? '' : value;
      }),
    );
    return { sheet: name, rows, merges: [] };
  });
}

/** The day of a serial number, whole days since 30/12/1899. */
const dayOf = (serial: number): string =>
  new Date((Math.floor(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
