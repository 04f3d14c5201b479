import { type CalendarDate, calendarDateFromIso } from '../../domain/calendar';
import { nextCodes } from '../../domain/codes';
import { today } from '../../google/clock';
import { type EditEvent, isEdit } from '../../google/edits';
import { acquireScriptLock } from '../../google/memory';
import type { CellChange } from '../../workbook/entry/blocks';
import { type Fills, fillsOf } from '../../workbook/entry/fills';
import {
  around,
  survivesRewrite,
  limitWrites,
  planOf,
  type Rewritable,
  writesOf,
} from '../../workbook/entry/plan';
import { statesWith } from '../../workbook/reading/meanings';
import { type EditedTasks, editedTasks } from './editedTasks';
import { codesIn, newCodes, tripsOfAClaim } from '../rows/givenCodes';
import { Trips } from '../rows/trips';
import { noteDeadlines } from './noteDeadlines';

/** A simple trigger has 30 s, and people go on typing: no edit costs more round trips, however many rows it has. */
const mostTrips = 6;

/**
 * Simple trigger: Google calls it after every edit of a person, without any consent. New tasks get their code, finished ones their day,
 * loose deadlines become dates; only in the edited rows, and only empty cells or the loose deadline itself.
 */
export function onEdit(event: unknown): void {
  try {
    if (isEdit(event)) fillIn(event, new Trips(mostTrips));
  } catch {
    // Whoever types never sees an error; what was not filled in is listed by "Kiểm tra dữ liệu".
  }
}

function fillIn(event: EditEvent, trips: Trips): void {
  const first = editedTasks(event, trips);
  const day = first === null ? null : calendarDateFromIso(today(first.settings.timeZone));
  if (first === null || day === null) return;
  const seen = fillsIn(first, day);
  const between = writesOf(planOf(seen)) > trips.left ? rewritable(first, seen, trips) : undefined;
  const writes = writesOf(planOf(seen, between));
  const spare = new Trips(trips.left - writes);

  const givesCodes = seen.uncoded.length > 0 && hasTurn(spare);
  // Whoever types on meanwhile is not overwritten: the last look stands as near to the write as it can.
  const looksAgain = writes > 0 && spare.left > (givesCodes ? tripsOfAClaim : 0);
  const tasks = looksAgain ? first.lookAgain(spare) : first;
  const fills = looksAgain ? fillsIn(tasks, day) : seen;
  const uncoded = givesCodes ? withCodes(tasks, fills, spare) : [];

  const plan = limitWrites(planOf({ ...fills, uncoded }, between), trips.left);
  for (const block of plan.blocks) tasks.sheet.write(block);
  if (plan.stamp !== null) tasks.sheet.writeEverywhere(plan.stamp.cells, plan.stamp.value);
  noteDeadlines(tasks, fills.notes, spare);
}

function fillsIn({ rows, columns, edit, settings }: EditedTasks, day: CalendarDate): Fills {
  return fillsOf(rows, columns, edit, {
    today: day,
    codeLike: nextCodes(codesIn(rows), 1, {}).codes[0] ?? '',
    states: statesWith(settings.stateWords),
    // What is typed now is of this year.
    reading: { ...settings, assumedYear: null },
  });
}

/** A paste too mixed to leave a round trip for a turn takes its codes without one. */
function hasTurn(spare: Trips): boolean {
  if (spare.left <= tripsOfAClaim) return true;
  spare.count();
  return acquireScriptLock();
}

/** With no round trips left for a claim, the codes that stand in the tab say which are free. */
function withCodes({ rows }: EditedTasks, { uncoded }: Fills, spare: Trips): CellChange[] {
  if (uncoded.length === 0) return [];
  const isClaimed = spare.left >= tripsOfAClaim;
  if (isClaimed) spare.count(tripsOfAClaim);
  const codes = isClaimed
    ? newCodes(codesIn(rows), uncoded.length)
    : nextCodes(codesIn(rows), uncoded.length, {}).codes;
  return uncoded.map((change, index) => ({ ...change, value: codes[index] ?? change.value }));
}

/** Which cells between the changes may be written again as they are: those without a formula that come out alike. */
function rewritable({ sheet }: EditedTasks, fills: Fills, trips: Trips): Rewritable {
  trips.count();
  const area = around([...fills.uncoded, ...fills.deadlines]);
  const isFormula = sheet.formulasIn(area.row, area.column, area.rows, area.columns);
  const text = (row: number, column: number) => (isFormula(row, column) ? null : sheet.textAt(row, column));
  return {
    texts: (row, column) => text(row, column) !== null,
    values: (row, column) =>
      !isFormula(row, column) && sheet.isReadable(row, column) && survivesRewrite(text(row, column) ?? ''),
  };
}
