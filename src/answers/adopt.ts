import type { TaskKey } from '../workbook/tabs/tasksTab';
import type { Line } from './shared';

/** What a column of the task tab holds. */
export type ColumnMeaning = TaskKey;

/** A tab that could become the task tab. */
interface TabToAdopt {
  name: string;
  /** "Có vẻ là bảng nhiệm vụ", "Chưa thấy giống bảng nhiệm vụ". */
  says: string;
  likely: boolean;
}

export interface TabsAnswer {
  ok: true;
  /** The tab that holds the tasks now; empty when there is none. */
  current: string;
  tabs: TabToAdopt[];
}

export interface ColumnToAdopt {
  header: string;
  /** "C". */
  place: string;
  samples: string[];
  /** Empty: it is not read. */
  meaning: ColumnMeaning | '';
}

export interface ColumnQuestion {
  meaning: ColumnMeaning;
  /** "Cột nào là “Hạn”? Có thể là “Thời gian”, “Ngày”." */
  text: string;
  /** Headers, the likeliest first. */
  likely: string[];
  /** Whether "no such column" is an answer. */
  optional: boolean;
}

/** What would be read: nothing is written yet. */
export interface TableReading {
  /** "Đọc được 23 nhiệm vụ, bỏ qua 6 dòng." */
  headline: string;
  tasks: Line[];
  moreTasks: number;
  /** "Dòng 5, tên nhóm: I. Lĩnh vực kinh tế". */
  leftOut: string[];
  moreLeftOut: number;
  notes: string[];
  missing: { meaning: ColumnMeaning; label: string; loses: string }[];
  problems: Line[];
  moreProblems: number;
}

export interface UnderstoodAnswer {
  ok: true;
  title: string;
  headerRow: number;
  meanings: { key: ColumnMeaning; label: string }[];
  columns: ColumnToAdopt[];
  questions: ColumnQuestion[];
  /** Words for a state that nobody could tell, and what they may mean. */
  unknownStates: string[];
  stateChoices: string[];
  /** Asked where days leave their year out: how many cells, and the year the table itself names; null elsewhere. */
  year: { cells: number; likely: number | null } | null;
  /** Null while something has to be asked. */
  reading: TableReading | null;
}
