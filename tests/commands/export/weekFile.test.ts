import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Project } from 'stand-in';
import type { Failure, WeekFileAnswer } from '../../../src/answers';
import type { WeekData } from '../../../src/domain/weekFile';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { closingHour, columnOf, fill, officeWith, overdueTask, shown, tab } from '../../support/office';
import { set } from '../../support/schedule';

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask, { ...overdueTask, Mã: 'NV-2', 'Trạng thái': 'Hoàn thành' }]);
  fill(made, 'Thành viên', [{}, { 'Đơn vị': 'Công an phường' }]);
});

const ask = (project: Project, week: string | null = null) =>
  callDoor(project, 'weekFile', { week }) as WeekFileAnswer | Failure;

function file(project: Project, week: string | null = null) {
  const answer = ask(project, week);
  if (!answer.ok || answer.asksForCode) throw new Error(JSON.stringify(answer));
  return {
    ...answer,
    read: JSON.parse(answer.text) as { checksum: string; version: number; data: WeekData },
  };
}

const withCode = async (): Promise<Project> => {
  const project = await copyOf(made);
  expect(callDoor(project, 'saveCommuneCode', { code: '00123' })).toMatchObject({ ok: true });
  return project;
};

describe('Xuất số liệu tuần', () => {
  it('asks for the commune’s code once, and keeps it as it was typed', async () => {
    const project = await copyOf(made);
    expect(ask(project)).toEqual({ ok: true, asksForCode: true, committee: 'Ban Chỉ đạo' });
    expect(callDoor(project, 'saveCommuneCode', { code: 'xã 12' })).toEqual({
      ok: false,
      message: 'Mã đơn vị chỉ gồm chữ không dấu, số, dấu chấm và gạch ngang, dài nhất 30 ký tự.',
    });
    expect(callDoor(project, 'saveCommuneCode', { code: ' 00123 ' })).toEqual({
      ok: true,
      message: 'Đã ghi mã đơn vị 00123 vào tab “Cài đặt”.',
    });
    expect(shown(tab(project, 'Cài đặt')).find(([label]) => label === 'Mã đơn vị')?.[1]).toBe('00123');
    expect(ask(project)).toEqual({
      ok: false,
      message: 'Chưa có tuần nào được chốt. Chọn Chốt số liệu tuần rồi xuất lại.',
    });
  });

  it('gives the closed week as a file whose checksum holds, whatever was changed since, within nine round trips', async () => {
    const project = await withCode();
    project.call('closeWeek');
    const then = file(project);
    expect(then).toMatchObject({
      fileName: '00123-2023-W32.json',
      week: '2023-W32',
      weeks: [{ key: '2023-W32', name: 'Tuần 32/2023, chốt 11/08/2023' }],
      about: [
        'Đạt 1/2 tiêu chí, 2 nhiệm vụ.',
        'Ban Chỉ đạo, mã đơn vị 00123.',
        expect.stringMatching(/không có tên người/),
      ],
    });
    const { checksum, data } = then.read;
    expect(createHash('sha256').update(JSON.stringify(data)).digest('hex')).toBe(checksum);
    expect(data.tasks.map(({ code, state, deadline }) => [code, state, deadline])).toEqual([
      ['NV-1', 'inProgress', '2023-08-04'],
      ['NV-2', 'done', '2023-08-04'],
    ]);
    // Of a person the unit alone.
    expect(data.tasks[0]).toMatchObject({ criteria: ['4'], offices: ['Công an phường'] });

    project.clock.set(closingHour('2023-08-14'));
    set(project, 'Tên ban chỉ đạo', 'Ban Chỉ đạo phường Đông Hà');
    project.resetCounts();
    const later = file(project);
    expect(project.roundTrips).toBeLessThanOrEqual(9);
    expect(later.read.data).toEqual({
      ...data,
      commune: { ...data.commune, name: 'Ban Chỉ đạo phường Đông Hà' },
      madeAt: '2023-08-14 14:00',
    });
    expect(later.about).toContain('Tuần 33 chưa chốt nên chưa xuất được.');
  });

  it('names the cell of the history that it cannot read, and gives no file', async () => {
    const project = await withCode();
    project.call('closeWeek');
    const sheet = tab(project, 'Lịch sử');
    sheet.cells.get(1)!.set(columnOf(sheet, 'Tuần'), { value: 'Của riêng tôi' });
    project.touch();
    expect(ask(project)).toEqual({ ok: false, message: expect.stringMatching(/Lịch sử/) as string });
  });

  it('says that the code has no place where the tab of settings is changed at that moment', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Cài đặt');
    project.betweenCalls = () => {
      const row = [...sheet.cells].find(([, cells]) => cells.get(1)?.value === 'Mã đơn vị')?.[0];
      if (row === undefined) return;
      sheet.cells.get(row)!.set(2, { value: '' });
      project.touch();
    };
    expect(callDoor(project, 'saveCommuneCode', { code: '00123' })).toEqual({
      ok: false,
      message: expect.stringMatching(/Cài đặt/) as string,
    });
  });

  it('offers every week in the history, and names one that is not there', async () => {
    const project = await withCode();
    project.call('closeWeek');
    project.clock.set(closingHour('2023-08-18'));
    project.call('closeWeek');
    expect(file(project).weeks.map(({ key }) => key)).toEqual(['2023-W33', '2023-W32']);
    expect(file(project, '2023-W32').read.data.closedOn).toBe('2023-08-11');
    expect(ask(project, '2023-W31')).toEqual({
      ok: false,
      message: 'Không thấy số liệu đã chốt của tuần 2023-W31. Chọn tuần khác.',
    });
  });

  it('writes nothing when it is asked', async () => {
    const project = await withCode();
    project.call('closeWeek');
    const before = project.workbook.sheets.map(shown);
    file(project);
    expect(project.workbook.sheets.map(shown)).toEqual(before);
  });

  it('has no field that its page in docs does not describe, and no other', async () => {
    const project = await withCode();
    set(project, 'Xuất cả nội dung việc', 'Có');
    project.call('closeWeek');
    const described = [...readFileSync('docs/so-lieu-tuan.md', 'utf8').matchAll(/^\| `([\w.[\]]+)`/gm)];
    expect(described.map(([, path]) => path).sort()).toEqual(pathsIn(file(project).read).sort());
  });
});

/** `data.tasks[].code` for each value of a JSON document, each once. */
function pathsIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => pathsIn(one, `${path}[]`)))];
  if (typeof value !== 'object' || value === null) return [path.replace(/\[\]$/, '')];
  return [
    ...new Set(
      Object.entries(value).flatMap(([key, one]) =>
        Array.isArray(one) && one.length === 0 ? [join(path, key)] : pathsIn(one, join(path, key)),
      ),
    ),
  ];
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
