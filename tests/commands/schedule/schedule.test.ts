import type { Project } from '../../../local/google/project';
import type { ScheduleAnswer } from '../../../src/answers';
import { copyOf } from '../../support/faults';
import { officeWith, overdueTask, secretary } from '../../support/office';
import { at, schedule, scheduled } from '../../support/schedule';
import { callDoor } from '../../support/doors';

let before: Project;
let on: Project;
beforeAll(async () => {
  before = await officeWith([overdueTask]);
  on = await scheduled();
});

const quiet = { ok: true, lastRun: '', stopped: '', failure: null, quota: 100, waiting: '', me: secretary };
const withoutFields = ({ schedule: _, others: __, ...rest }: ScheduleAnswer) => rest;

describe('The page “Lịch gửi và cài đặt”', () => {
  it('opens from the menu beside the sheet', async () => {
    const project = await copyOf(before);
    project.call('showSettings');
    expect(project.page).toMatchObject({ title: 'Cài đặt', kind: 'sidebar' });
  });

  it('says that nobody runs the schedule, and shows each setting with what it holds or begins with', async () => {
    const project = await copyOf(before);
    const answer = schedule(project);
    expect(withoutFields(answer)).toEqual({
      ...quiet,
      owner: null,
      next: [],
      toConfirm: { facts: [], owner: '', mine: false },
    });
    expect(answer.schedule.map(({ label }) => label)).toContain('Giờ gửi bản tin');
    expect(answer.others.map(({ label }) => label)).toContain('Múi giờ');
    expect(answer.schedule[0]).toEqual({
      label: 'Gửi bản tin hằng tuần',
      explanation: 'Khi đã bật lịch, bản tin tự gửi đúng thứ và giờ dưới đây.',
      value: 'Có',
      choices: ['Có', 'Không'],
      isDayList: false,
    });
  });

  it('says who runs it since when, and what comes next', async () => {
    expect(withoutFields(schedule(await copyOf(on)))).toEqual({
      ...quiet,
      owner: { email: secretary, since: '09:00 07/08/2023', isMe: true },
      next: [
        'Nhắc cập nhật tuần 32: thứ Năm 10/08/2023, 8 giờ.',
        'Bản tin tuần 32: thứ Sáu 11/08/2023, 14 giờ.',
      ],
      toConfirm: { facts: [], owner: secretary, mine: true },
    });
  });

  it('says what goes out within the hour, and that last week’s digest is made up for', async () => {
    const project = await copyOf(on);
    project.clock.set(at('2023-08-14', 9));
    expect(schedule(project)).toMatchObject({
      next: expect.arrayContaining(['Bản tin tuần 32 (gửi bù): trong vòng một giờ tới.']) as string[],
    });
  });

  it('is as before once somebody stopped it, and leaves no trigger', async () => {
    const project = await copyOf(on);
    expect(withoutFields(callDoor(project, 'stopSchedule') as ScheduleAnswer)).toMatchObject({
      ...quiet,
      owner: null,
      next: [],
    });
    expect(project.triggers).toEqual([]);
  });

  it.each([
    ['a setting that is none', [{ label: 'Giờ', value: '1' }], 'Không có mục “Giờ”. Mở lại Cài đặt.'],
    [
      'a value that cannot be read',
      [{ label: 'Giờ gửi bản tin', value: 'x' }],
      'Giờ gửi bản tin phải là số nguyên từ 0 đến 23.',
    ],
    ['anything else', 7, 'Trang gửi yêu cầu không đọc được. Mở lại Lịch gửi và cài đặt.'],
  ])('refuses %s, and writes nothing', async (_, values, message) => {
    const project = await copyOf(on);
    expect(callDoor(project, 'saveSettings', { values })).toEqual({ ok: false, message });
    expect(withoutFields(schedule(project))).toEqual(withoutFields(schedule(await copyOf(on))));
  });

  it('writes a value as it was typed, whatever the case of its label, and an empty one takes the beginning', async () => {
    const project = await copyOf(on);
    const save = (value: string) =>
      (
        callDoor(project, 'saveSettings', { values: [{ label: 'giờ GỬI bản tin', value }] }) as ScheduleAnswer
      ).schedule.find(({ label }) => label === 'Giờ gửi bản tin')?.value;
    expect([save(' 15 '), save(''), save('9')]).toEqual(['15', '14', '9']);
  });
});
