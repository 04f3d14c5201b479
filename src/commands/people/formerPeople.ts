import { refused, type Result } from '../../domain/outcome';
import { type FormerPerson, withoutPerson } from '../../domain/personalData';
import { mailbox } from '../../domain/sendRegister';
import { folded } from '../../domain/text';
import { writePlaced } from '../../google/rows';
import { clearCells } from '../../google/writeCells';
import { flush } from '../../google/spreadsheet';
import { readTabs } from '../../google/readTabs';
import { readTable } from '../../workbook/reading/table';
import { archiveTab, auditTab, historyTab, membersTab, registerTab } from '../../workbook/tabs/tabs';
import type { ForgetRequest, FormerPeopleAnswer } from '../../answers';
import { forgetLinks } from '../links/linkRecords';
import { forgetSentences } from '../paper/edition';
import { forgetMarks } from '../register/journal';
import { writeRegister } from '../register/register';
import { forgetMarksOf } from '../standing/marks';
import { forgetConfirmed } from '../schedule/confirmedFacts';
import { forgetChoices } from '../schedule/scheduleState';
import {
  archiveCells,
  auditCells,
  formerPersonAnswer,
  historyCells,
  memberRow,
  namer,
  readTraces,
  type Traces,
  whyBarred,
} from './traces';

/** Whose data may be deleted, and what that would do. Writes nothing. */
export const formerPeopleForSidebar = (): FormerPeopleAnswer => answer(readTraces(), '');

/**
 * Deletes what the tabs know of somebody who left: the row in the member tab, name and address in the register and its marks, and
 * old task texts. Nothing can bring it back, so the page asks first. The member row goes last: after a run that was cut off the
 * person is still listed, and the next click does the rest.
 */
export function forgetPerson(asked: ForgetRequest): Result<FormerPeopleAnswer> {
  const traces = readTraces();
  const person = traces.people.find(
    ({ name, addresses }) => name === asked.name && (addresses[0] ?? '') === mailbox(asked.email),
  );
  if (person === undefined) return refused({ code: 'peopleChanged' });
  const barred = whyBarred(traces, person);
  if (barred !== null) return refused(barred);
  const outcome = forget(traces, person);
  return outcome.ok ? answer(readTraces(), `Đã xóa dữ liệu của ${person.name}.`) : outcome;
}

/** Refused when something is left. */
function forget(traces: Traces, person: FormerPerson): Result<{ ok: true }> {
  clearCells(historyTab.name, historyCells(traces, person));
  clearCells(archiveTab.name, archiveCells(traces, person));
  clearCells(auditTab.name, auditCells(traces, person));
  const register = withoutPerson(traces.register, person);
  if (JSON.stringify(register) !== JSON.stringify(traces.register) && !writeRegister(register))
    return refused({ code: 'tabChanged', tab: registerTab.name, then: 'delete' });
  forgetMarks(person.addresses);
  forgetConfirmed(person.addresses);
  forgetLinks(person);
  forgetMarksOf(person.name);
  const names = namer(traces, person);
  forgetChoices(person.addresses, names);
  forgetSentences(names);
  return memberRow(traces, person) === undefined || emptyMemberRow(person)
    ? { ok: true }
    : refused({ code: 'rowLeft', tab: membersTab.name, name: person.name });
}

/** The row is looked for right before the write and again after it; false when it still stands. */
function emptyMemberRow(person: FormerPerson): boolean {
  const place = placeOf(person);
  if (place !== null)
    writePlaced(
      membersTab.name,
      place.filled.map((column) => ({ row: place.row, column, value: '' })),
    );
  flush();
  return placeOf(person) === null;
}

function placeOf({ fullName, addresses }: FormerPerson): { row: number; filled: number[] } | null {
  const table = readTable(membersTab, readTabs([membersTab.name]).get(membersTab.name) ?? null);
  const theirs = table.rows.find((row) => {
    const email = String(row.cell('email'));
    const isNamed = folded(String(row.cell('name'))) === folded(fullName);
    return isNamed && (addresses.length === 0 || addresses.some((one) => mailbox(email).includes(one)));
  });
  if (theirs === undefined) return null;
  return { row: theirs.row, filled: theirs.cells.flatMap((cell, i) => (cell === '' ? [] : [i + 1])) };
}

const answer = (traces: Traces, message: string): FormerPeopleAnswer => ({
  ok: true,
  people: traces.people.map((person) => formerPersonAnswer(traces, person)),
  message,
});
