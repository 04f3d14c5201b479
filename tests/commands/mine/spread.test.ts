import type { DoneAnswer, Failure } from '../../../src/answers';
import type { Project } from 'stand-in';
import { copyOf } from '../../support/faults';
import { columnOf, fill, newOffice, officeWith, overdueTask, serial, shown, tab } from '../../support/office';

const duty = {
  ...overdueTask,
  Mã: 'NV-04',
  'Nội dung nhiệm vụ': '=Hoàn thiện nhà văn hóa',
  'Người phụ trách': 'các khu phố',
  'Thời hạn (theo văn bản)': '30/8/2023',
  Hạn: serial('2023-08-30'),
};

async function office(): Promise<Project> {
  const project = await officeWith([duty, { ...overdueTask, Mã: 'NV-05' }]);
  fill(project, 'Khu phố', [
    { Tên: 'Khu phố 1', 'Trưởng khu phố': 'Lương Văn Chính' },
    { Tên: 'Khu phố Xuân Hợp' },
  ]);
  return project;
}

function spreadRow(project: Project, row: number, answer: 'YES' | 'NO'): DoneAnswer | Failure {
  const sheet = tab(project, 'Nhiệm vụ');
  project.workbook.activeSheetId = sheet.id;
  project.selection = { sheetId: sheet.id, area: { row, column: 2, rows: 1, columns: 1 } };
  project.answers.push(answer);
  return project.call('spreadDuty') as DoneAnswer | Failure;
}

const rows = (project: Project) => shown(tab(project, 'Nhiệm vụ')).slice(1);

describe('Giao cho từng đơn vị, cá nhân', () => {
  it('adds a row a neighbourhood below the last task, text as text and dates as dates, and leaves the duty as it is', async () => {
    const project = await office();
    const before = rows(project);
    expect(spreadRow(project, 2, 'YES')).toMatchObject({ ok: true });
    const sheet = tab(project, 'Nhiệm vụ');
    const after = rows(project);
    expect(after.slice(0, 2)).toEqual(before);
    const of = (row: string[], header: string) => row[columnOf(sheet, header) - 1];
    expect(
      after.slice(2).map((row) => [of(row, 'Mã'), of(row, 'Khu phố'), of(row, 'Người phụ trách')]),
    ).toEqual([
      ['NV-04.1', 'Khu phố 1', 'Lương Văn Chính'],
      ['NV-04.2', 'Khu phố Xuân Hợp', 'Khu phố Xuân Hợp'],
    ]);
    for (const row of after.slice(2)) {
      expect(of(row, 'Nội dung nhiệm vụ')).toBe('=Hoàn thiện nhà văn hóa');
      expect(of(row, 'Thời hạn (theo văn bản)')).toBe('30/8/2023');
      expect(of(row, 'Hạn')).toBe(String(serial('2023-08-30')));
      expect(of(row, 'Trạng thái')).toBe('Chưa thực hiện');
    }
  });

  it('adds nothing when the answer is no, and nothing a second time', async () => {
    const project = await office();
    const before = rows(project);
    spreadRow(project, 2, 'NO');
    expect(rows(project)).toEqual(before);
    spreadRow(project, 2, 'YES');
    const once = rows(project);
    expect(spreadRow(project, 2, 'YES')).toMatchObject({ ok: false });
    expect(rows(project)).toEqual(once);
  });

  it('shows the roll-up and the matrix on the dashboard', async () => {
    const project = await office();
    spreadRow(project, 2, 'YES');
    project.call('summariseNow');
    const text = shown(tab(project, 'Tổng quan'))
      .map((row) => row.join(' | '))
      .join('\n');
    expect(text).toContain('0/2 nơi xong');
    expect(text).toContain('Khu phố theo việc giao chung');
  });

  it('asks for a code first', async () => {
    const project = await officeWith([{ ...duty, Mã: '' }]);
    expect(spreadRow(project, 2, 'YES')).toMatchObject({
      ok: false,
      message: expect.stringMatching(/chưa có Mã/),
    });
  });
});

/** Rows of the task tab, first to last, are selected; the answer to the question is yes. */
function spreadRows(project: Project, first: number, last: number, name = 'Nhiệm vụ'): DoneAnswer | Failure {
  const sheet = tab(project, name);
  project.workbook.activeSheetId = sheet.id;
  project.selection = {
    sheetId: sheet.id,
    area: { row: first, column: 2, rows: last - first + 1, columns: 1 },
  };
  project.answers.push('YES');
  return project.call('spreadDuty') as DoneAnswer | Failure;
}

const added = (project: Project, from: number, ...headers: string[]) => {
  const sheet = tab(project, 'Nhiệm vụ');
  return rows(project)
    .slice(from)
    .map((row) => headers.map((header) => row[columnOf(sheet, header) - 1] ?? ''));
};

describe('The question before the rows are added', () => {
  let made: Project;
  beforeAll(async () => {
    made = await officeWith([duty]);
  });
  const places = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ Tên: `Khu phố ${i + 1}`, 'Trưởng khu phố': '' }));

  it.each([
    [12, 12, null],
    [13, 12, '… và 1 dòng nữa.'],
    [15, 12, '… và 3 dòng nữa.'],
  ])('of %i rows lists %i, and counts the rest', async (count, listed, rest) => {
    const project = await copyOf(made);
    fill(project, 'Khu phố', places(count));
    project.touch();
    expect(spreadRows(project, 2, 2)).toEqual({
      ok: true,
      message: `Đã thêm ${count} dòng vào tab “Nhiệm vụ”: NV-04.1 đến NV-04.${count}.`,
    });
    const [{ title, prompt } = { title: '', prompt: '' }] = project.alerts;
    expect(title).toBe('Giao cho từng đơn vị, cá nhân');
    expect(prompt.split('\n')).toEqual([
      `Thêm ${count} dòng vào cuối bảng, mỗi nơi một dòng:`,
      ...Array.from({ length: listed }, (_, i) => `NV-04.${i + 1}: Khu phố ${i + 1}, Khu phố ${i + 1}`),
      ...(rest === null ? [] : [rest]),
      'Dòng gốc giữ nguyên và được tính theo các dòng này. Thêm?',
    ]);
    expect(project.toasts.at(-1)).toMatchObject({
      title: 'Giao cho từng đơn vị, cá nhân',
      message: `Đã thêm ${count} dòng vào tab “Nhiệm vụ”: NV-04.1 đến NV-04.${count}.`,
    });
  });

  it('answered no leaves all as it was, and says so', async () => {
    const project = await copyOf(made);
    fill(project, 'Khu phố', places(1));
    project.touch();
    expect(spreadRow(project, 2, 'NO')).toEqual({ ok: false, message: 'Chưa thêm gì.' });
    expect(project.toasts.at(-1)?.message).toBe('Chưa thêm gì.');
    expect(rows(project)).toHaveLength(1);
  });

  it('is not asked where there is nobody to give it to', async () => {
    const project = await copyOf(made);
    expect(spreadRows(project, 2, 2)).toEqual({
      ok: false,
      message: 'Nơi nào cũng đã có việc, hoặc tab “Khu phố”, “Thành viên” còn trống.',
    });
    expect(project.alerts).toEqual([]);
  });
});

describe('To whom a duty is given', () => {
  const members = { ...duty, 'Người phụ trách': 'các thành viên phụ trách', 'Khu phố': 'Khu phố 1' };
  const inContent = { ...duty, 'Nội dung nhiệm vụ': 'Các thành viên báo cáo', 'Người phụ trách': null };
  const plain = { ...overdueTask, Mã: 'NV-05', 'Người phụ trách': 'Trần Văn Bình' };
  const both = { ...duty, Mã: 'NV-06', 'Người phụ trách': 'các khu phố, thành viên phụ trách' };

  async function committee(task: typeof overdueTask): Promise<Project> {
    const project = await officeWith([task]);
    fill(project, 'Khu phố', [{ Tên: 'Khu phố 1', 'Trưởng khu phố': 'Lương Văn Chính' }]);
    return project;
  }

  it.each([
    [
      'its owners name members: those in charge of its criterion, the duty’s own place kept',
      members,
      [['NV-04.1', 'Khu phố 1', 'Trần Văn Bình']],
    ],
    ['only its words name members', inContent, [['NV-04.1', '', 'Trần Văn Bình']]],
    ['it names nobody’s class: every neighbourhood', plain, [['NV-05.1', 'Khu phố 1', 'Lương Văn Chính']]],
    [
      'it names both',
      both,
      [
        ['NV-06.1', 'Khu phố 1', 'Lương Văn Chính'],
        ['NV-06.2', '', 'Trần Văn Bình'],
      ],
    ],
  ])('is told by the row: %s', async (_, task, parts) => {
    const project = await committee(task);
    expect(spreadRows(project, 2, 2)).toMatchObject({ ok: true });
    expect(added(project, 1, 'Mã', 'Khu phố', 'Người phụ trách')).toEqual(parts);
    const [first = []] = parts;
    expect(project.alerts[0]?.prompt.split('\n')[1]).toBe(
      `${first[0]}: ${[task === members ? '' : first[1], first[2]].filter(Boolean).join(', ')}`,
    );
  });
});

describe('Each new row', () => {
  it('takes over what the duty says, and nothing of how far it is', async () => {
    const full = {
      ...duty,
      'Phối hợp': 'Công an thị trấn',
      'Ngày giao': serial('2023-07-31'),
      'Hạn ban đầu': serial('2023-08-20'),
      'Lặp lại': 'thứ Sáu hằng tuần',
      'Văn bản giao': '08-TB/BCĐ',
      'Tiến độ (%)': 40,
      'Kết quả, sản phẩm': 'Đã họp',
      'Khó khăn, vướng mắc': 'Thiếu kinh phí',
    };
    const project = await officeWith([full]);
    fill(project, 'Khu phố', [{ Tên: 'Khu phố 1' }]);
    expect(spreadRows(project, 2, 2)).toEqual({
      ok: true,
      message: 'Đã thêm 1 dòng vào tab “Nhiệm vụ”: NV-04.1.',
    });
    expect(
      added(
        project,
        1,
        'Nội dung nhiệm vụ',
        'Tiêu chí',
        'Phối hợp',
        'Ngày giao',
        'Thời hạn (theo văn bản)',
        'Hạn',
        'Hạn ban đầu',
        'Lặp lại',
        'Văn bản giao',
        'Trạng thái',
      ),
    ).toEqual([
      [
        '=Hoàn thiện nhà văn hóa',
        '4',
        'Công an thị trấn',
        String(serial('2023-07-31')),
        '30/8/2023',
        String(serial('2023-08-30')),
        String(serial('2023-08-20')),
        'thứ Sáu hằng tuần',
        '08-TB/BCĐ',
        'Chưa thực hiện',
      ],
    ]);
    expect(added(project, 1, 'Tiến độ (%)', 'Kết quả, sản phẩm', 'Khó khăn, vướng mắc')).toEqual([
      ['', '', ''],
    ]);
  });
});

describe('The selected rows', () => {
  let made: Project;
  beforeAll(async () => {
    made = await officeWith([duty, { ...duty, Mã: 'NV-05' }, { ...duty, Mã: 'NV-06' }, { ...duty, Mã: '' }]);
    fill(made, 'Khu phố', [{ Tên: 'Khu phố 1' }]);
  });
  const none = { ok: false, message: 'Bấm vào dòng của việc cần chia ở tab “Nhiệm vụ” rồi chọn lại.' };

  it('are each given out, from the first to the last and no other', async () => {
    const project = await copyOf(made);
    expect(spreadRows(project, 2, 3)).toMatchObject({
      message: 'Đã thêm 2 dòng vào tab “Nhiệm vụ”: NV-04.1 đến NV-05.1.',
    });
    const single = await copyOf(made);
    spreadRows(single, 3, 3);
    expect(added(single, 3, 'Mã')).toEqual([['NV-05.1'], ['']]);
  });

  it('must hold a duty of the task tab', async () => {
    const project = await copyOf(made);
    expect(spreadRows(project, 1, 1)).toEqual(none);
    expect(spreadRows(project, 8, 9)).toEqual(none);
    expect(spreadRows(project, 2, 2, 'Khu phố')).toEqual(none);
    expect(project.toasts.at(-1)?.message).toBe(none.message);
    expect(rows(project)).toHaveLength(4);
  });

  it('must each have a code: the first without one is named', async () => {
    const project = await copyOf(made);
    expect(spreadRows(project, 2, 5)).toEqual({
      ok: false,
      message: 'Việc ở dòng 5 chưa có Mã riêng. Ghi Mã rồi chọn lại.',
    });
    expect(spreadRows(project, 2, 4)).toMatchObject({ ok: true });
  });

  it('must hold no part of another duty; a number with a point whose whole has no row is none', async () => {
    const project = await officeWith([
      duty,
      { ...duty, Mã: 'nv-04.2' },
      { ...duty, Mã: '3.1' },
      { ...duty, Mã: 'NV-01.TC7' },
    ]);
    fill(project, 'Khu phố', [{ Tên: 'Khu phố 1' }]);
    expect(spreadRows(project, 3, 3)).toEqual({
      ok: false,
      message:
        'Việc ở dòng 3 đã là phần của một nơi trong nv-04 nên không chia nữa. Chọn dòng của việc chung.',
    });
    expect(spreadRows(project, 4, 5)).toMatchObject({ message: expect.stringContaining('dòng 5') as string });
    expect(project.alerts).toEqual([]);
    expect(spreadRows(project, 4, 4)).toMatchObject({ message: expect.stringContaining('3.1.1') as string });
  });

  it('of a file that was not set up lead to setting it up', async () => {
    const project = await newOffice();
    expect(project.call('spreadDuty')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Chọn Tổng hợp tuần › Tổng hợp ngay để bắt đầu') as string,
    });
  });
});
