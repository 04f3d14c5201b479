import { cellName, columnLetter } from '../workbook/grid';
import type { Question, Understanding } from '../workbook/adopt/understand';
import type { DerivedColumn } from '../workbook/adopt/derivedColumns';
import { losses, type Reading } from '../workbook/adopt/reading';
import { stateChoices, tasksTab } from '../workbook/tabs/tabs';
import type { TaskKey } from '../workbook/tabs/tasksTab';
import { printDate } from '../domain/calendar';
import { leftOutReasons, stateNames } from '../domain/wording';
import type { ColumnQuestion, TableReading, UnderstoodAnswer } from '.';
import { problemLines } from './problemLines';
import type { Grid } from '../sheet/cells';

const labelOf = (key: TaskKey): string => tasksTab.columns[key].header;

/** A page shows the first of each. */
const listed = 20;

/** A table, as far as it is understood. */
export interface UnderstoodTable {
  grid: Grid;
  understanding: Understanding;
  /** What is chosen so far, by the person or by what is plain. */
  chosen: Map<TaskKey, string>;
  questions: Question[];
  unknownStates: string[];
  /** Null while a question is open. */
  reading: Reading | null;
  year: UnderstoodAnswer['year'];
  derived: readonly DerivedColumn[];
}

/** How a tab or a pasted table is understood, what has to be asked, and what would be read. */
export function understoodAnswer(work: UnderstoodTable): UnderstoodAnswer {
  const { understanding, chosen, questions, reading } = work;
  const keyOf = new Map([...chosen].map(([key, header]) => [header, key]));
  return {
    ok: true,
    title: work.grid.sheet,
    headerRow: understanding.headerRow,
    meanings: (Object.keys(tasksTab.columns) as TaskKey[]).map((key) => ({ key, label: labelOf(key) })),
    columns: understanding.columns.map(({ column, header, samples }) => ({
      header,
      place: columnLetter(column),
      samples,
      meaning: (header === '' ? undefined : keyOf.get(header)) ?? '',
    })),
    questions: questions.map((question) => questionText(question, understanding)),
    unknownStates: work.unknownStates,
    stateChoices: [...stateChoices],
    year: work.year,
    reading: reading && readingOf(reading, work),
  };
}

function questionText({ key, why, candidates }: Question, { columns }: Understanding): ColumnQuestion {
  const label = labelOf(key);
  const likely = candidates.flatMap((column) => columns.find((one) => one.column === column)?.header ?? []);
  const names = likely.map((header) => `“${header}”`).join(', ');
  const text = {
    several: `Cột nào là “${label}”? Có thể là ${names}.`,
    unsure: `Cột ${names} có phải là “${label}” không?`,
    none: `Không thấy cột nào là “${label}”. Chọn cột, hoặc báo bảng không có.`,
  }[why];
  return { meaning: key, text, likely, optional: key !== 'content' };
}

function readingOf(reading: Reading, { grid: { sheet }, derived }: UnderstoodTable): TableReading {
  const { tasks, leftOut, problems, missing } = reading;
  const unread = problemLines(problems);
  const skipped = leftOut.length === 0 ? 'không bỏ dòng nào' : `bỏ qua ${leftOut.length} dòng`;
  return {
    headline: `Đọc được ${tasks.length} nhiệm vụ, ${skipped}.`,
    tasks: tasks.slice(0, listed).map((task) => ({
      text: task.content,
      detail: [
        task.owners.join(', ') || 'chưa rõ ai phụ trách',
        task.deadline === null ? task.deadlinePhrase || 'không có hạn' : `hạn ${printDate(task.deadline)}`,
        stateNames[task.state],
      ].join(' · '),
      badge: '',
      tone: 'quiet',
      jump: { sheet, cell: cellName(task.row, 1) },
    })),
    moreTasks: Math.max(0, tasks.length - listed),
    leftOut: leftOut
      .slice(0, listed)
      .map(({ row, reason, words }) => `Dòng ${row}, ${leftOutReasons[reason]}: ${words}`),
    moreLeftOut: Math.max(0, leftOut.length - listed),
    notes: [...derived.map(derivedNote), ...notesOf(reading)],
    missing: missing.map((key) => ({ meaning: key, label: labelOf(key), loses: losses[key] })),
    problems: unread.lines,
    moreProblems: unread.more,
  };
}

const derivedNote = ({ key, from }: DerivedColumn): string =>
  from.length > 0
    ? `“${labelOf(key)}” lấy theo dấu ở các cột ${from.join(', ')}, ghi vào cột riêng.`
    : `“${labelOf(key)}” lấy theo tên nhóm ở trên mỗi việc, ghi vào cột riêng.`;

function notesOf({ bare, worded }: Reading): string[] {
  return [
    ...(bare === 0
      ? []
      : [
          `${bare} dòng chỉ có nội dung, vẫn tính là nhiệm vụ. Nếu là tên nhóm, đánh số La Mã (I, II) ở đầu dòng.`,
        ]),
    ...(worded === 0
      ? []
      : [`${worded} ô hạn ghi bằng chữ: vẫn tính quá hạn, nhưng chỉ ô là ngày mới tự đổi màu.`]),
  ];
}
