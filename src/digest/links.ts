import type { EmailAddress } from '../domain/address';
import type { TimedTask } from '../domain/weekSummary';

/** Where a letter may point to. The addresses are built by us, https, never typed by people. */
export interface Links {
  /** The tracking sheet itself. */
  workbook: string;
  /** A cell in A1, or the whole tab when the cell is empty. */
  cell(sheet: string, cell: string): string;
  task(task: { row: number }): string;
  criterion(criterion: { row: number }): string;
  condition(condition: { row: number }): string;
  /** Where this reader updates a task, or decides what is asked in it: a page of their own where there is one, else its row. */
  act(task: TimedTask, reader: EmailAddress): string;
  /** A page of this reader's own, for phones; null where there is none. */
  own(reader: EmailAddress): string | null;
}
