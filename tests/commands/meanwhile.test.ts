import fc from 'fast-check';
import type { DigestAnswer } from '../../src/answers';
import {
  type Cell,
  deleteLines,
  insertLines,
  type Line,
  moveLinesTo,
  type Project,
  type Sheet,
} from 'stand-in';
import { copyOf } from '../support/faults';
import { otherRunMeanwhile, reverseRows } from '../support/meanwhile';
import { runsOf } from '../support/size';
import { closingHour, officeWith, overdueTask, shown, tab } from '../support/office';
import { callDoor } from '../support/doors';

const peoplesTabs = ['Nhiệm vụ', 'Tiêu chí', 'Nội dung', 'Thành viên', 'Khu phố', 'Cài đặt'];
const runs = runsOf('meanwhile', 10, 2000);

/** What somebody else does to the workbook between two calls of our run. */
type Deed =
  | { does: 'insert' | 'delete'; line: Line; tab: number; at: number }
  | { does: 'move'; line: Line; tab: number; at: number; to: number }
  | { does: 'sort' | 'rename'; tab: number }
  | { does: 'type'; tab: number; at: number; column: number; text: string }
  | { does: 'send' | 'close' };

const tabs = [...peoplesTabs, 'Tổng quan', 'Lịch sử', 'Sổ gửi'];
const anyTab = fc.nat(tabs.length - 1);
const anyLine = fc.constantFrom('row' as const, 'column' as const);
const anyPlace = fc.integer({ min: 2, max: 6 });
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    does: fc.constantFrom('insert' as const, 'delete' as const),
    line: anyLine,
    tab: anyTab,
    at: anyPlace,
  }),
  fc.record({ does: fc.constant('move' as const), line: anyLine, tab: anyTab, at: anyPlace, to: anyPlace }),
  fc.record({ does: fc.constantFrom('sort' as const, 'rename' as const), tab: anyTab }),
  fc.record({
    does: fc.constant('type' as const),
    tab: fc.nat(peoplesTabs.length - 1),
    at: fc.integer({ min: 2, max: 8 }),
    column: fc.integer({ min: 1, max: 12 }),
    text: fc.constantFrom('Ghi chú', '15/8/2023', '=1+1', 'Hoàn thành', 'moi@example.com', 'Không'),
  }),
  fc.record({ does: fc.constantFrom('send' as const, 'close' as const) }),
);

const theirCommands: Partial<Record<Deed['does'], [name: string, ...args: unknown[]]>> = {
  send: ['sendDigest', { week: '2023-W32' }],
  close: ['closeWeek'],
};

/** Tabs are known by their id: others may have renamed them. */
function sheetOf(project: Project, ids: Map<string, number>, index: number): Sheet | undefined {
  const id = ids.get(tabs[index] ?? '');
  return project.workbook.sheets.find((sheet) => sheet.id === id);
}

function happen(project: Project, deed: Deed, ids: Map<string, number>): void {
  if (!('tab' in deed)) return;
  const sheet = sheetOf(project, ids, deed.tab);
  if (!sheet) return;
  switch (deed.does) {
    case 'rename':
      sheet.name = `${sheet.name} cũ`;
      break;
    case 'sort':
      reverseRows(sheet);
      break;
    case 'insert':
      insertLines(project.workbook, sheet, deed.line, deed.at, 1);
      break;
    case 'delete':
      deleteLines(project.workbook, sheet, deed.line, deed.at, 1);
      break;
    case 'move':
      moveLinesTo(project.workbook, sheet, deed.line, deed.at, 1, deed.to);
      break;
    case 'type':
      sheet.cells.set(
        deed.at,
        (sheet.cells.get(deed.at) ?? new Map<number, Cell>()).set(deed.column, { value: deed.text }),
      );
  }
  project.touch();
}

it(`While others insert, delete, move, sort, rename, type, send and close, ours writes into no row of theirs and nobody hears twice or not at all`, async () => {
  const office = await officeWith([overdueTask, { ...overdueTask, Mã: 'NV-2' }]);
  office.call('summariseNow');
  const ids = new Map(tabs.map((name) => [name, tab(office, name).id]));

  let sentAll = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.oneof(fc.nat(200), fc.nat(1600)), anyDeed), { minLength: 1, maxLength: 6 }),
      async (deeds) => {
        const [project, alone] = [await copyOf(office), await copyOf(office)];
        const due = [...deeds].sort(([a], [b]) => a - b);
        project.betweenCalls = (call) => {
          while (due[0] && due[0][0] <= call) {
            const [, deed] = due.shift()!;
            happen(project, deed, ids);
            happen(alone, deed, ids);
            const theirs = theirCommands[deed.does];
            if (theirs) otherRunMeanwhile(project, ...theirs);
          }
        };
        project.resetCounts();
        try {
          callDoor(project, 'sendDigest', { week: '2023-W32' });
        } catch {
          // A tab deleted or renamed under a run may end it; what is left must still be right.
        }
        project.betweenCalls = null;

        const theirs = (one: Project) =>
          peoplesTabs.map((_, index) => shown(sheetOf(one, ids, index) ?? ({ cells: new Map() } as never)));
        expect(theirs(project)).toEqual(theirs(alone));

        // They put the names back; whatever is still to be done is done, once.
        for (const [name, id] of ids) {
          const sheet = project.workbook.sheets.find((one) => one.id === id);
          const taken = project.workbook.sheets.some((one) => one.name === name && one.id !== id);
          if (sheet && !taken) sheet.name = name;
        }
        project.clock.set(closingHour('2023-08-11') + 3_600_000);
        callDoor(project, 'sendDigest', { week: '2023-W32' });
        const got = project.mails.map(({ to }) => to);
        expect(got.filter((address, i) => got.indexOf(address) !== i)).toEqual([]);
        const { letters, blocking, toSend } = callDoor(project, 'digestForDialog') as DigestAnswer;
        expect(blocking.length > 0 ? 0 : toSend).toBe(0);
        const missed = letters.filter(({ email, state }) => !got.includes(email) && state !== 'unclear');
        expect(blocking.length > 0 ? [] : missed).toEqual([]);
        sentAll += blocking.length > 0 ? 0 : 1;
      },
    ),
    runs,
  );
  console.log(
    `Runs with others in between: ${runs.numRuns}, of which everybody could be sent to in ${sentAll}`,
  );
});
