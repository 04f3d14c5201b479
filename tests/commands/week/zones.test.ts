import type { WeekAnswer } from '../../../src/answers';
import { Project } from 'stand-in';
import { officeWith, overdueTask, serial, surroundings } from '../../support/office';
import { callDoor } from '../../support/doors';
import { someOf } from '../../support/size';

const zones = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Los_Angeles'];
const hour = 3_600_000;

it.each(zones.flatMap((sheet) => zones.map((script) => [sheet, script] as const)))(
  'A task is overdue from the same Vietnamese midnight on, with the sheet in %s and the script in %s',
  async (sheet, script) => {
    const { workbook } = await officeWith([{ ...overdueTask, Hạn: serial('2023-08-10') }]);
    workbook.timeZone = sheet;
    const { files, ...rest } = await surroundings();
    const manifest = { ...files.manifest, timeZone: script };
    const project = new Project({ ...rest, files: { ...files, manifest }, workbook });
    const monday = Date.parse('2023-08-07T00:00:00+07:00');
    const midnight = Date.parse('2023-08-11T00:00:00+07:00');
    const hours = Array.from({ length: 7 * 24 }, (_, i) => monday + i * hour);
    const moments = hours.flatMap((at) => [at, at + hour - 60_000]);
    const wrong: string[] = [];
    for (const moment of [...someOf('zones', moments, 5), midnight - 60_000, midnight]) {
      project.clock.set(moment);
      const { overdue } = callDoor(project, 'weekForSidebar') as WeekAnswer;
      if (overdue.length !== (moment >= midnight ? 1 : 0)) wrong.push(new Date(moment).toISOString());
    }
    expect(wrong).toEqual([]);
  },
);

describe('The zone of the workbook', () => {
  it.each([
    ['Asia/Bangkok', '2023-08-10', 0, false],
    ['America/Los_Angeles', '2023-08-10', 0, true],
    ['Asia/Bangkok', '2023-08-10', 0.5, true],
    ['Asia/Bangkok', null, 0, true],
  ])('is asked for only where no days tell it: %s, %s and %s of a day', async (zone, day, time, asks) => {
    const deadline = day === null ? null : serial(day) + time;
    const project = await officeWith([{ ...overdueTask, 'Ngày giao': null, Hạn: deadline }]);
    project.workbook.timeZone = zone;
    project.resetCounts();
    const { overdue } = callDoor(project, 'weekForSidebar') as WeekAnswer;
    expect(overdue).toHaveLength(day === null ? 0 : 1);
    expect(project.calls.has('Spreadsheet.getSpreadsheetTimeZone')).toBe(asks);
  });

  const warned = async (zone: string) => {
    const project = await officeWith([overdueTask]);
    project.workbook.timeZone = zone;
    const { problems } = callDoor(project, 'weekForSidebar') as WeekAnswer;
    return JSON.stringify(problems).includes('Múi giờ của bảng');
  };

  it.each(['Asia/Bangkok', 'Asia/Saigon', 'Asia/Ho_Chi_Minh'])(
    'is not complained of where its clocks show what the committee’s show, as in %s',
    async (zone) => {
      expect(await warned(zone)).toBe(false);
    },
  );

  it.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])(
    'is complained of where they differ, as in %s',
    async (zone) => {
      expect(await warned(zone)).toBe(true);
    },
  );
});
