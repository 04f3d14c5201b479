import { refused, type Result } from '../../domain/outcome';
import { folded } from '../../domain/text';
import { refusalText } from '../../domain/wording';
import type { Member } from '../../domain/tracker';
import { currentUser } from '../../google/user';
import type { MineAnswer, MineRequest, TaskUpdate, UpdateAnswer } from '../../answers';
import { changeTask } from '../rows/changeTask';
import { reportedCells } from '../rows/reportedCells';
import { mineAnswer } from '../../answers/mineAnswer';
import { readTasksOfPeople } from '../readWeek';
import type { ReadWeek } from '../../workbook/week';
import { readSettingsTab } from '../trackingTabs';

/** The tasks of who is signed in, or of the person chosen. Writes nothing. */
export function mineForSidebar(asked: MineRequest): Result<MineAnswer> {
  const week = readTasksOfPeople();
  return week.ok ? answerFor(week, asked.person) : week;
}

/** Puts what a person reports of one task into its row, where that stands at this moment. */
export function updateTask(asked: TaskUpdate): Result<UpdateAnswer> {
  const { tasksTab, grids } = readSettingsTab();
  const outcome = changeTask(tasksTab, {
    code: asked.code,
    cells: ({ table }) => reportedCells(asked, table),
  });
  if (outcome.found !== null) grids.set(tasksTab.name, outcome.found.grid);
  const after = readTasksOfPeople(grids);
  if (!after.ok) return after;
  const mine = answerFor(after, asked.person);
  if (outcome.ok) return { ok: true, saved: true, message: `Đã lưu việc ${asked.code}.`, mine };
  if (outcome.now === null) return refused(outcome.why);
  const fields = mine.tasks.find(({ code }) => folded(code) === folded(asked.code))?.fields ?? [];
  const now = fields.filter(({ field }) => asked.changes.some((change) => change.field === field));
  return now.length > 0
    ? { ok: true, saved: false, message: refusalText(outcome.why), now }
    : refused(outcome.why);
}

function answerFor(week: ReadWeek, person: string): MineAnswer {
  const email = currentUser();
  return mineAnswer(week, email, readersOf(week.tracker.members, person, email));
}

function readersOf(members: readonly Member[], person: string, email: string): Member[] {
  if (person !== '') return members.filter(({ name }) => name === person);
  return members.filter(({ addresses }) =>
    addresses.some((one) => one.toLowerCase() === email.toLowerCase()),
  );
}
