import { calendarDateFromIso } from '../../domain/calendar';
import { nextCodes } from '../../domain/codes';
import { today } from '../../google/clock';
import { isEdit } from '../../google/edits';
import { type Fills, fillsOf } from '../../workbook/entry/fills';
import { around, comesOutAlike, fitted, planOf, type Rewritable, writesOf } from '../../workbook/entry/plan';
import { meaningsOf, states } from '../../workbook/reading/meanings';
import { type EditedTasks, editedTasks } from './editedTasks';
import { newCodes } from '../rows/givenCodes';
import { Trips } from '../rows/trips';
import { remarkDeadlines } from './remarkDeadlines';

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

function fillIn(event: Parameters<typeof editedTasks>[0], trips: Trips): void {
  const tasks = editedTasks(event, trips);
  if (tasks === null) return;
  const { sheet, settings, columns, rows, edit } = tasks;
  const day = calendarDateFromIso(today(settings.timeZone));
  if (day === null) return;
  const present = rows.map((row) => String(row.cell('id')));
  const fills = fillsOf(rows, columns, edit, {
    today: day,
    codeLike: nextCodes(present, 1, {}).codes[0] ?? '',
    states: { ...states, ...meaningsOf(settings.stateWords) },
    reading: settings,
  });

  const between = writesOf(planOf(fills)) > trips.left ? rewritable(tasks, fills, trips) : undefined;
  const spare = new Trips(trips.left - writesOf(planOf(fills, between)));
  const codes = fills.uncoded.length > 0 ? newCodes(present, fills.uncoded.length, spare) : [];
  const uncoded = fills.uncoded.map((change, index) => ({ ...change, value: codes[index] ?? change.value }));
  const plan = fitted(planOf({ ...fills, uncoded }, between), trips.left);
  for (const block of plan.blocks) sheet.write(block);
  if (plan.stamp !== null) sheet.writeEverywhere(plan.stamp.cells, plan.stamp.value);
  remarkDeadlines(tasks, fills.remarks, spare);
}

/** Which cells between the changes may be written again as they are: those without a formula that come out alike. */
function rewritable({ sheet }: EditedTasks, fills: Fills, trips: Trips): Rewritable {
  trips.count();
  const area = around([...fills.uncoded, ...fills.deadlines]);
  const isFormula = sheet.formulasIn(area.row, area.column, area.rows, area.columns);
  const text = (row: number, column: number) => (isFormula(row, column) ? null : sheet.textAt(row, column));
  return {
    texts: (row, column) => text(row, column) !== null,
    values: (row, column) => !isFormula(row, column) && comesOutAlike(text(row, column) ?? ''),
  };
}
