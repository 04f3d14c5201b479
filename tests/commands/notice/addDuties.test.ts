import type { AcceptedDuty, AddedAnswer, DoneAnswer, Failure } from '../../../src/answers';
import { insertLines, type Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { columnOf, fill, newOffice, officeWith, overdueTask, serial, shown, tab } from '../../support/office';

const duty: AcceptedDuty = {
  content: 'Lập kế hoạch kiểm tra',
  owners: 'Trần Văn Bình',
  partners: 'Công an thị trấn',
  neighbourhoods: '',
  criterion: '4',
  phrase: 'trước 30/8/2023',
  deadline: '2023-08-30',
  recurrence: '',
  source: '09-TB/BCĐ, mục 1',
  spread: [],
  extends: '',
};

const add = (project: Project, ...duties: Partial<AcceptedDuty>[]) =>
  callDoor(project, 'addDuties', {
    date: '2023-08-10',
    duties: duties.map((fields) => ({ ...duty, ...fields })),
  }) as DoneAnswer | Failure;

const cells = (project: Project, row: number, ...headers: string[]) => {
  const sheet = tab(project, 'Nhiệm vụ');
  return headers.map((header) => sheet.cells.get(row)?.get(columnOf(sheet, header))?.value ?? null);
};
const moved = ['Hạn', 'Hạn ban đầu', 'Thời hạn (theo văn bản)', 'Căn cứ lùi hạn'];

let made: Project;
beforeAll(async () => {
  made = await officeWith([
    overdueTask,
    { ...overdueTask, Mã: 'NV-2', 'Hạn ban đầu': serial('2023-07-20') },
    { ...overdueTask, Mã: 'NV-3' },
  ]);
  fill(made, 'Khu phố', [
    { Tên: 'Khu phố 1', 'Trưởng khu phố': 'Đỗ Văn Lâm' },
    { Tên: 'Khu phố 2', 'Trưởng khu phố': 'Phạm Thị Cúc' },
  ]);
});

it('Duties are added without a look at who the people are, where none is given to each of them', async () => {
  const trips = async (spread: string[]) => {
    const project = await copyOf(made);
    project.resetCounts();
    expect(add(project, { spread })).toMatchObject({ ok: true });
    return project.roundTrips;
  };
  expect(await trips([])).toBeLessThan(await trips(['Khu phố 1']));
});

describe('A duty that extends one of the sheet', () => {
  it('gets the new deadline with its words and reason, and keeps the first one', async () => {
    const project = await copyOf(made);
    expect(add(project, { extends: 'NV-1' })).toMatchObject({
      ok: true,
      message: 'Đã đổi hạn 1 dòng.',
      jump: null,
    });
    expect(cells(project, 2, ...moved)).toEqual([
      serial('2023-08-30'),
      serial('2023-08-04'),
      'trước 30/8/2023',
      '09-TB/BCĐ, mục 1',
    ]);
    expect(add(project, { extends: 'NV-1', deadline: '2023-09-30', phrase: 'trong tháng 9' })).toMatchObject({
      ok: true,
    });
    expect(cells(project, 2, 'Hạn', 'Hạn ban đầu')).toEqual([serial('2023-09-30'), serial('2023-08-04')]);
    expect(shown(tab(project, 'Nhiệm vụ'))).toHaveLength(4);
  });

  it('leaves a first deadline that stands there', async () => {
    const project = await copyOf(made);
    add(project, { extends: 'NV-2' });
    expect(cells(project, 3, 'Hạn', 'Hạn ban đầu')).toEqual([serial('2023-08-30'), serial('2023-07-20')]);
  });

  it('goes without the columns a sheet does not have', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.cells.get(1)?.set(columnOf(sheet, 'Căn cứ lùi hạn'), { value: 'Của riêng tôi' });
    project.touch();
    expect(add(project, { extends: 'NV-1' })).toMatchObject({ ok: true });
    expect(cells(project, 2, 'Hạn', 'Của riêng tôi')).toEqual([serial('2023-08-30'), null]);
  });

  it('is told by its code where it could not be moved, and nothing else is lost by it', async () => {
    const project = await copyOf(made);
    fill(project, 'Nhiệm vụ', [{ Mã: 'NV-3' }, { Mã: 'NV-3' }], 4);
    project.touch();
    const sheet = tab(project, 'Nhiệm vụ');
    sheet.merges.push({ row: 3, column: columnOf(sheet, 'Hạn'), rows: 1, columns: 2 });
    expect(add(project, { extends: 'NV-2' }, { extends: 'NV-1' }, {})).toEqual({
      ok: false,
      message: expect.stringMatching(
        /^Đã thêm 1 dòng vào tab “Nhiệm vụ”: NV-4\. Đã đổi hạn 1 dòng\. NV-2: Ô cần ghi đang gộp với ô khác\./,
      ) as string,
    });
    expect(cells(project, 2, 'Hạn')).toEqual([serial('2023-08-30')]);
    expect(add(project, { extends: 'NV-9' })).toEqual({
      ok: false,
      message: 'Không còn dòng nào mang mã “NV-9”.',
    });
    expect(add(project, { extends: 'NV-1' }, { extends: 'NV-9' })).toEqual({
      ok: false,
      message: 'Đã đổi hạn 1 dòng. Không còn dòng nào mang mã “NV-9”.',
    });
  });
});

describe('New duties and moved ones', () => {
  it('are told in one sentence each', async () => {
    const project = await copyOf(made);
    expect(add(project, {}, { extends: 'NV-1' }, {}, { extends: 'NV-2' })).toMatchObject({
      ok: true,
      message: 'Đã thêm 2 dòng vào tab “Nhiệm vụ”: NV-4 đến NV-5. Đã đổi hạn 2 dòng.',
    });
  });

  it('that were added nowhere are told with the way out, and the others are moved', async () => {
    const project = await copyOf(made);
    const sheet = tab(project, 'Nhiệm vụ');
    project.betweenCalls = () => {
      if (!project.workbook.properties.has('codesGiven') || sheet.cells.get(9)?.get(1)?.value === 'NV-4')
        return;
      fill(project, 'Nhiệm vụ', [{ Mã: 'NV-4' }], 9);
      project.touch();
    };
    expect(add(project, {}, { extends: 'NV-1' })).toEqual({
      ok: false,
      message: 'Đã đổi hạn 1 dòng. Mã NV-4 đã có trong tab “Nhiệm vụ”. Mở lại để lấy mã mới.',
    });
  });

  it('need a sheet that was set up', async () => {
    const project = await newOffice();
    expect(add(project, {})).toMatchObject({
      ok: false,
      message: expect.stringContaining('chưa có tab “Nhiệm vụ”') as string,
    });
    expect(callDoor(project, 'namesForNotice')).toMatchObject({ ok: false });
  });
});

describe('A duty for a class', () => {
  const rows = (project: Project, from: number) =>
    shown(tab(project, 'Nhiệm vụ'))
      .slice(from)
      .map((_, i) => cells(project, from + 1 + i, 'Mã', 'Khu phố', 'Người phụ trách'));

  it('is given to those of its places that the page names, under codes of its own', async () => {
    const project = await copyOf(made);
    expect(add(project, { owners: 'Các khu phố', spread: ['Khu phố 2'] }, {})).toMatchObject({
      message: 'Đã thêm 3 dòng vào tab “Nhiệm vụ”: NV-4 đến NV-5.',
    });
    expect(rows(project, 4)).toEqual([
      ['NV-4', null, 'Các khu phố'],
      ['NV-4.1', 'Khu phố 2', 'Phạm Thị Cúc'],
      ['NV-5', null, 'Trần Văn Bình'],
    ]);
  });

  it('named beside a person is found all the same; a person has no parts', async () => {
    const project = await copyOf(made);
    add(project, {
      owners: 'Trần Văn Bình, các khu phố',
      spread: ['Khu phố 1', 'Khu phố 2', 'Trần Văn Bình'],
    });
    expect(rows(project, 4).map(([code, place]) => [code, place])).toEqual([
      ['NV-4', null],
      ['NV-4.1', 'Khu phố 1'],
      ['NV-4.2', 'Khu phố 2'],
    ]);
    const single = await copyOf(made);
    add(single, { spread: ['Khu phố 1'] });
    expect(rows(single, 4)).toEqual([['NV-4', null, 'Trần Văn Bình']]);
  });
});

describe('What was added', () => {
  const added = (project: Project, ...duties: Partial<AcceptedDuty>[]) =>
    add(project, ...duties) as AddedAnswer;
  const takeBack = (project: Project, { undo }: AddedAnswer) => callDoor(project, 'takeBackDuties', undo);
  const codes = (project: Project) =>
    shown(tab(project, 'Nhiệm vụ'))
      .map(([code]) => code)
      .filter((code) => code !== '');

  it('is found at its first row', async () => {
    const project = await copyOf(made);
    expect(added(project, {}, {}).jump).toEqual({ sheet: 'Nhiệm vụ', cell: 'A5' });
  });

  it('is taken back whole: new rows go, moved deadlines return', async () => {
    const project = await copyOf(made);
    const before = shown(tab(project, 'Nhiệm vụ'));
    const answer = added(project, {}, { extends: 'NV-1' }, {}, { extends: 'NV-2' });
    expect(shown(tab(project, 'Nhiệm vụ'))).not.toEqual(before);
    expect(takeBack(project, answer)).toEqual({
      ok: true,
      message: 'Đã hoàn tác. Tab nhiệm vụ trở lại như trước.',
    });
    expect(shown(tab(project, 'Nhiệm vụ'))).toEqual(before);
  });

  it('stays where somebody changed it since, and the others go', async () => {
    const project = await copyOf(made);
    const answer = added(project, {}, {}, {}, { extends: 'NV-1' });
    fill(project, 'Nhiệm vụ', [{ Mã: 'NV-5', 'Kết quả, sản phẩm': 'Dự thảo lần 1' }], 6);
    fill(project, 'Nhiệm vụ', [{ Hạn: serial('2023-10-01') }], 2);
    project.touch();
    expect(takeBack(project, answer)).toEqual({
      ok: false,
      message: 'Đã hoàn tác, trừ NV-5, NV-1: dòng đã được sửa từ lúc thêm. Sửa tay trong bảng.',
    });
    expect(codes(project)).toEqual(['Mã', 'NV-1', 'NV-2', 'NV-3', 'NV-5']);
    expect(cells(project, 2, 'Hạn')).toEqual([serial('2023-10-01')]);
  });

  it('takes nobody else’s row along, wherever others move rows meanwhile', async () => {
    for (let call = 1; ; call += 2) {
      const project = await copyOf(made);
      const answer = added(project, {}, {});
      const sheet = tab(project, 'Nhiệm vụ');
      let calls = 0;
      project.betweenCalls = () => {
        calls += 1;
        if (calls !== call) return;
        insertLines(project.workbook, sheet, 'row', 3, 2);
        fill(project, 'Nhiệm vụ', [{ Mã: 'NV-90', 'Nội dung nhiệm vụ': 'Việc mới của người khác' }], 3);
        project.touch();
      };
      takeBack(project, answer);
      project.betweenCalls = () => undefined;
      if (calls < call) break;
      expect([call, codes(project).sort()]).toEqual([call, ['Mã', 'NV-1', 'NV-2', 'NV-3', 'NV-90']]);
    }
  });
});
