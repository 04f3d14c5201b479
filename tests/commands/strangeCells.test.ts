import { ironCalc, Project, putCell } from 'stand-in';
import { sampleUser } from '../../local/sample/people';
import { sampleWorkbook } from '../../local/sample/sampleWorkbook';
import type { ChecksAnswer, SendAnswer, WeekAnswer } from '../../src/answers';
import { cellName } from '../../src/workbook/grid';
import { closingHour, columnOf, pushedFiles, tab } from '../support/office';
import { callDoor } from '../support/doors';

const dateColumns = ['Hạn', 'Ngày giao', 'Ngày hoàn thành', 'Hạn ban đầu'];
const phoneNumber = 912345678;

async function sampleOffice(): Promise<Project> {
  const files = await pushedFiles();
  const workbook = await sampleWorkbook(files);
  return new Project({
    files,
    workbook,
    user: sampleUser,
    now: closingHour('2023-08-11'),
    evaluator: ironCalc(),
  });
}

/** Puts the number into each date column of the sample, a row each, as somebody typing a phone number there does. */
function typePhoneNumbers(project: Project): string[] {
  const tasks = tab(project, 'Nhiệm vụ');
  const places = dateColumns.map((header, index) => {
    const [row, column] = [index + 3, columnOf(tasks, header)];
    putCell(tasks, row, column, { value: phoneNumber, format: { numberFormat: 'dd/MM/yyyy' } });
    return cellName(row, column);
  });
  project.touch();
  return places;
}

describe('A phone number typed into each date column of the sample', () => {
  let project: Project;
  let places: string[];

  beforeAll(async () => {
    project = await sampleOffice();
    places = typePhoneNumbers(project);
  });

  it('does not stop the week, whose dashboard and sidebar name the four cells', () => {
    project.call('summariseNow');
    const week = callDoor(project, 'weekForSidebar') as WeekAnswer;
    if (!week.ok) throw new Error(JSON.stringify(week));
    const named = week.problems.filter(({ text }) => text.includes(`“${phoneNumber}” không phải ngày`));
    expect(named.map(({ jump }) => jump?.cell).sort()).toEqual([...places].sort());
  });

  it('is listed by “Kiểm tra dữ liệu”, with the way out', () => {
    const checks = callDoor(project, 'checksForSidebar') as ChecksAnswer;
    if (!checks.ok) throw new Error(JSON.stringify(checks));
    const lines = checks.groups.flatMap((group) => group.lines);
    for (const cell of places)
      expect(lines.find(({ jump }) => jump.cell === cell)?.text).toContain(
        `“${phoneNumber}” không phải ngày. Gõ lại dạng ngày/tháng/năm, ví dụ 30/08/2023.`,
      );
  });

  it('keeps no other page shut', () => {
    for (const [door, ...args] of [
      ['mineForSidebar', { person: '' }],
      ['tabsToAdopt'],
      ['digestForDialog'],
      ['scheduleForSidebar'],
      ['setsForSidebar'],
    ] as const)
      expect([door, callDoor(project, door, ...args)]).toEqual([door, expect.objectContaining({ ok: true })]);
  });

  it('keeps nobody’s letter back, and stays in its cell as it was typed', () => {
    const sent = callDoor(project, 'sendDigest', { week: '2023-W32' }) as SendAnswer;
    expect(sent).toMatchObject({ ok: true });
    expect(project.mails.length).toBeGreaterThan(5);
    const tasks = tab(project, 'Nhiệm vụ');
    expect(
      dateColumns.map((header, index) => tasks.cells.get(index + 3)?.get(columnOf(tasks, header))?.value),
    ).toEqual(dateColumns.map(() => phoneNumber));
  });
});
