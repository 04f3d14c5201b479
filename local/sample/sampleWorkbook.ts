import { emptyWorkbook, localUrl, type Project, type ProjectFiles, type Workbook } from 'stand-in';
import { momentTyped, openProject } from '../run';
import {
  criterionCells,
  indicatorCells,
  memberCells,
  neighbourhoodCells,
  settingCells,
  taskCells,
  type TypedRow,
} from './cells';
import { criteria } from './criteria';
import { indicators } from './indicators';
import { members, neighbourhoods, sampleUser, town } from './people';
import { settings } from './settings';
import { closedOn, edits, newTask, sampleToday } from './story';
import { tasks } from './tasks';
import { paste, retype } from './typing';
import { switchPhoneOn } from './phone';

/**
 * The sample as it looks at noon on Friday 11/8/2023. It is made the way a committee makes its own: the script sets up
 * an empty file, people type their rows, the first week is closed, people go on working. `files`: the pushed script,
 * built from `src` unless given; `uuid`: what ids and the secret of personal links are made of, chance unless given.
 */
export async function sampleWorkbook(files?: ProjectFiles, uuid?: () => string): Promise<Workbook> {
  const empty = emptyWorkbook({ title: `Theo dõi xây dựng đô thị văn minh ${town}` });
  const workbook = { ...empty, url: localUrl };
  const project = await openProject({
    workbook,
    user: sampleUser,
    today: `${closedOn} 16:00`,
    ...(files && { files }),
    ...(uuid && { uuid }),
  });
  ask(project, 'setUp');
  removeFirstTab(workbook);
  firstWeek(project);
  switchPhoneOn(project);
  secondWeek(project);
  return workbook;
}

/** Everything as it stood on Friday 4/8, and that week closed. */
function firstWeek(project: Project): void {
  for (const typed of settings.map(settingCells)) {
    if (!retype(project, 'Cài đặt', 'Mục', typed)) paste(project, 'Cài đặt', [typed]);
  }
  paste(project, 'Khu phố', neighbourhoods.map(neighbourhoodCells));
  paste(project, 'Thành viên', members.map(memberCells));
  paste(project, 'Tiêu chí', criteria.map(criterionCells));
  paste(project, 'Nội dung', indicators.map(indicatorCells));
  paste(project, 'Nhiệm vụ', tasks.map(taskCells));
  ask(project, 'summariseNow');
  ask(project, 'closeWeek');
}

/** What people did until the next Friday, on the days they did it. */
function secondWeek(project: Project): void {
  const task = new Map(tasks.map((row) => [row.id, row]));
  const indicator = new Map(indicators.map((row) => [row.code, row]));
  moveTo(project, `${newTask.assignedOn} 09:00`);
  paste(project, 'Nhiệm vụ', [taskCells(newTask)]);
  for (const edit of edits) {
    moveTo(project, `${edit.on} 10:00`);
    if ('task' in edit) {
      const before = known(task, edit.task);
      const after = { ...before, ...edit.set };
      task.set(after.id, after);
      retype(project, 'Nhiệm vụ', 'Mã', changed('Mã', taskCells(before), taskCells(after)));
    } else {
      const before = known(indicator, edit.indicator);
      const after = { ...before, ...edit.set };
      indicator.set(after.code, after);
      retype(project, 'Nội dung', 'Mã', changed('Mã', indicatorCells(before), indicatorCells(after)));
    }
  }
  moveTo(project, `${sampleToday} 13:30`);
  ask(project, 'summariseNow');
}

/** The cells that differ, with the key that finds the row. */
const changed = (key: string, before: TypedRow, after: TypedRow): TypedRow =>
  Object.fromEntries(
    Object.entries(after).filter(([header, text]) => header === key || before[header] !== text),
  );

function known<Row>(rows: Map<string, Row>, name: string): Row {
  const row = rows.get(name);
  if (row === undefined) throw new Error(`The story changes a row that is not there: ${name}`);
  return row;
}

export function moveTo(project: Project, moment: string): void {
  project.clock.set(momentTyped(moment, project.workbook.timeZone));
}

export function ask(project: Project, command: string): void {
  const answer = project.call(command) as { ok: boolean; message?: string };
  if (!answer.ok) throw new Error(`${command}: ${answer.message}`);
}

/** The empty tab every new file starts with, which people delete once there are others. */
function removeFirstTab(workbook: Workbook): void {
  workbook.sheets = workbook.sheets.filter(({ id }) => id !== 0);
  workbook.activeSheetId = workbook.sheets[0]?.id ?? 0;
}
