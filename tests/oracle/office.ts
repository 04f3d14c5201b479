/** A broken workbook as a committee's sheet, in the stand-in, with the add-on set up in it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAt, Project, putCell, type Workbook } from 'stand-in';
import { readXlsx, writeXlsx } from 'stand-in/xlsx';
import { columnOf, newOffice, surroundings, tab } from '../support/office';
import {
  type BrokenWorkbook,
  type Filled,
  memberAddress,
  memberName,
  type TaskRow,
  today,
} from './brokenWorkbook';
import { FIRST_ROW, hasCodeBefore, hasOneBefore } from './expected';
import type { Value } from './writings';

type Line = Record<string, Value>;

/** Set up, with empty tabs. */
export async function emptyCommittee(): Promise<Workbook> {
  const project = await newOffice(today);
  project.call('setUp');
  return project.workbook;
}

/** `empty`: what `emptyCommittee` gives, of which a copy is taken. */
export async function committeeWith(broken: BrokenWorkbook, empty: Workbook): Promise<Project> {
  const workbook = structuredClone(empty);
  const project = new Project({ ...(await surroundings(today)), workbook });
  write(project, 'Nhiệm vụ', taskLines(broken));
  write(
    project,
    'Tiêu chí',
    broken.criteria.map((row, index) => ({
      Mã: String(index + 1),
      'Tiêu chí': row.named ? `Tiêu chí thứ ${index + 1}` : null,
      'Kết luận của Ban Chỉ đạo': typed(row.conclusion),
    })),
  );
  write(project, 'Nội dung', indicatorLines(broken));
  write(
    project,
    'Thành viên',
    broken.members.map(({ email }, index) => ({
      'Họ và tên': memberName(index),
      Email: email !== 'empty' && email.means === 'own' ? memberAddress(index) : typed(email),
      'Bản tin': index % 2 === 0 ? 'Cả hai' : 'Cá nhân',
    })),
  );
  const places = ['Khu phố 1', 'Khu phố 2', ...broken.neighbourhoods.map(typed)];
  write(
    project,
    'Khu phố',
    places.map((name) => ({ Tên: name })),
  );
  const settings = tab(project, 'Cài đặt');
  for (const { setting, value } of broken.settings)
    putCell(settings, settingRow(project, setting), columnOf(settings, 'Giá trị'), { value });
  project.touch();
  return broken.throughFile
    ? new Project({ ...(await surroundings(today)), workbook: await readBack(workbook) })
    : project;
}

/** The row in which setting up wrote this setting. */
export function settingRow(project: Project, setting: string): number {
  const sheet = tab(project, 'Cài đặt');
  const column = columnOf(sheet, 'Mục');
  const row = [...sheet.cells.keys()].find((at) => cellAt(sheet, at, column)?.value === setting);
  if (row === undefined) throw new Error(`No setting ${setting}`);
  return row;
}

const typed = (cell: Filled<unknown>): Value => (cell === 'empty' ? null : cell.value);

const codeOf = (index: number): string => `NV-${index + 1}`;

function taskLines(broken: BrokenWorkbook): Line[] {
  return broken.rows.map((row, index): Line => {
    if (row.kind === 'blank') return {};
    if (row.kind === 'other') return { 'Nội dung nhiệm vụ': row.text };
    return {
      Mã: taskCode(broken, row, index),
      'Nội dung nhiệm vụ': row.content === '' ? null : row.content,
      'Người phụ trách': typed(row.owner),
      'Tiêu chí': typed(row.criterion),
      'Ngày giao': typed(row.assignedOn),
      Hạn: typed(row.deadline),
      'Trạng thái': typed(row.state),
      'Tiến độ (%)': typed(row.progress),
      'Ngày hoàn thành': typed(row.completedOn),
      'Hạn ban đầu': typed(row.firstDeadline),
      'Khu phố': typed(row.neighbourhood),
      'Lặp lại': typed(row.recurrence),
      'Văn bản giao': typed(row.source),
      'Kết quả, sản phẩm': row.result,
      'Khó khăn, vướng mắc': row.difficulty,
    };
  });
}

function taskCode(broken: BrokenWorkbook, { code }: TaskRow, index: number): string | null {
  if (code === 'none') return null;
  if (code === 'own' || !hasCodeBefore(broken, index)) return codeOf(index);
  const earlier = broken.rows.slice(0, index).findIndex((row) => row.kind === 'task' && row.code === 'own');
  return codeOf(earlier);
}

function indicatorLines(broken: BrokenWorkbook): Line[] {
  const codes: (string | null)[] = [];
  return broken.indicators.map(({ criterion, named, result }, index) => {
    const own = `${criterion === 'unknown' ? 'k' : criterion + 1}.${index + 1}`;
    const earlier =
      criterion !== 'unknown' && named === 'again' && hasOneBefore(broken, criterion, index)
        ? broken.indicators
            .slice(0, index)
            .map((row, at) => (row.criterion === criterion && row.named !== 'none' ? codes[at] : null))
            .find((code) => code !== null && code !== undefined)
        : undefined;
    const code = named === 'none' ? null : (earlier ?? own);
    codes.push(code);
    return {
      Mã: code,
      'Tiêu chí': criterion === 'unknown' ? '88' : String(criterion + 1),
      'Nội dung': named === 'none' ? null : `(minh họa) Việc phải có ${index + 1}`,
      'Kết quả': typed(result),
    };
  });
}

/** As people type it: the format of the column stays, numbers and errors included. */
function write(project: Project, name: string, lines: Line[]): void {
  const sheet = tab(project, name);
  sheet.maxRows = Math.max(sheet.maxRows, FIRST_ROW + lines.length - 1);
  lines.forEach((line, index) => {
    for (const [header, value] of Object.entries(line)) {
      const [row, column] = [FIRST_ROW + index, columnOf(sheet, header)];
      const format = cellAt(sheet, row, column)?.format;
      putCell(sheet, row, column, { value, ...(format && { format }) });
    }
  });
}

async function readBack(workbook: Workbook): Promise<Workbook> {
  const folder = await mkdtemp(join(tmpdir(), 'oracle-'));
  try {
    await writeXlsx(workbook, join(folder, 'so.xlsx'));
    return await readXlsx(join(folder, 'so.xlsx'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
