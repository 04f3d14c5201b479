import { emptySheet, type Project, putCell, type Sheet } from 'stand-in';
import type {
  DigestAnswer,
  DoneAnswer,
  Failure,
  SummariseAnswer,
  TableRequest,
  TabsAnswer,
  UnderstoodAnswer,
} from '../../../src/answers';
import { isOurs } from '../../../src/workbook/colourRules';
import { copied } from '../../support/copies';
import { lettersInDialog } from '../../support/dialog';
import { doubtfulSheets, type ExistingSheet, existingSheets } from '../../support/existingSheets';
import { fileWith } from '../../support/existingWorkbook';
import { columnOf, fill, serial, setUpOffice, shown, tab } from '../../support/office';
import { callDoor } from '../../support/doors';

const asking = (sheet: string, said: Partial<TableRequest> = {}): TableRequest => ({
  sheet,
  text: '',
  columns: null,
  states: [],
  year: null,
  add: [],
  ...said,
});

function answered<Answer extends { ok: true }>(answer: unknown): Answer {
  const given = answer as Answer | Failure;
  if (!given.ok) throw new Error(given.message);
  return given;
}

const understand = (project: Project, request: TableRequest) =>
  answered<UnderstoodAnswer>(callDoor(project, 'understandTable', request));

const adopt = (project: Project, request: TableRequest) =>
  answered<DoneAnswer>(callDoor(project, 'adoptTable', request));

/** Everything of a tab but the colour rules we add. */
const theirs = (sheet: Sheet) =>
  copied({
    ...sheet,
    colourRules: sheet.colourRules.filter(
      ({ condition }) => condition.kind !== 'formula' || !isOurs(condition.formula),
    ),
  });

/** Each task as the page lists it: row, words, then who, until when and how far. */
const found = ({ reading }: UnderstoodAnswer) =>
  reading?.tasks.map(({ text, detail, jump }) => [jump?.cell, text, detail]);

const expected = ({ tasks }: ExistingSheet) =>
  tasks.map(([row, content, owners, deadline, state]) => [
    `A${row}`,
    content,
    `${owners || 'chưa rõ ai phụ trách'} · ${deadline === '' ? 'không có hạn' : `hạn ${deadline}`} · ${state}`,
  ]);

const isOpen = (state: string) => !['Hoàn thành', 'Tạm dừng'].includes(state);
const overdueOf = ({ tasks }: ExistingSheet) =>
  tasks
    .filter(([, , , deadline, state]) => isOpen(state) && deadline !== '' && isBefore(deadline))
    .map(([row]) => row);
const isBefore = (deadline: string) => deadline.split('/').reverse().join('') < '20230811';

function addMembers(project: Project): void {
  fill(project, 'Thành viên', [
    { 'Họ và tên': 'Trần Văn Bình', Email: 'binh@example.com', 'Bản tin': 'Cá nhân' },
    { 'Họ và tên': 'Lê Thị Mai', Email: 'mai@example.com', 'Bản tin': 'Cá nhân' },
    { 'Họ và tên': 'Nguyễn Văn Sơn', Email: 'son@example.com', 'Bản tin': 'Toàn cảnh' },
  ]);
}

/** The fill a rule gives a row's second cell; undefined where it stays as it was painted. */
const fillOf = (project: Project, sheet: Sheet, row: number) =>
  project.evaluated().get(sheet.id)?.formats.get(`${row}:2`)?.background;

describe('A sheet the committee had before', () => {
  it.each(existingSheets.map((sheet) => [sheet.about, sheet] as const))(
    'is taken over with every task found: %s',
    async (_, sheet) => {
      const project = await fileWith(sheet);
      const seen = understand(project, asking(sheet.name));
      expect(seen.questions).toEqual([]);
      expect(seen.unknownStates).toEqual([]);
      expect(found(seen)).toEqual(expected(sheet));
      expect(seen.reading?.leftOut.map((line) => Number(/^Dòng (\d+)/.exec(line)?.[1]))).toEqual(
        sheet.leftOut,
      );

      const before = theirs(tab(project, sheet.name));
      adopt(project, asking(sheet.name));
      expect(theirs(tab(project, sheet.name))).toEqual(before);
      expect(project.workbook.sheets[0]?.name).toBe(sheet.name);
      expect(project.workbook.sheets.map(({ name }) => name)).not.toContain('Nhiệm vụ');

      addMembers(project);
      project.resetCounts();
      const { summary, blocking, notes } = answered<SummariseAnswer>(project.call('summariseNow'));
      expect(blocking).toEqual([]);
      expect(notes[0]).toContain(`“${sheet.name}”`);
      expect(project.roundTrips).toBeLessThanOrEqual(30);
      expect(Object.values(summary.tasks).reduce((a, b) => a + b, 0)).toBe(sheet.tasks.length);
      expect(summary.overdue.map(({ row }) => row).sort((a, b) => a - b)).toEqual(overdueOf(sheet));
      expect(summary.problems.filter(({ sheet: where }) => where === sheet.name)).toEqual([]);
      expect(theirs(tab(project, sheet.name))).toEqual(before);
    },
  );

  it('is coloured by rules on its own columns, its groups left as they were painted', async () => {
    const sheet = existingSheets[5]!;
    const project = await fileWith(sheet);
    adopt(project, asking(sheet.name));
    const made = tab(project, sheet.name);
    expect(fillOf(project, made, 6)).toBe('#fce8e6');
    for (const row of sheet.leftOut) expect(fillOf(project, made, row)).toBeUndefined();
  });

  it('has its finished rows coloured done where they say so in words of their own', async () => {
    const sheet = existingSheets[8]!;
    const project = await fileWith(sheet);
    adopt(project, asking(sheet.name));
    const fills = [3, 4, 5].map((row) => fillOf(project, tab(project, sheet.name), row));
    expect(fills).toEqual(['#fce8e6', '#e6f4ea', '#e6f4ea']);
  });

  it('gives each person their letter, with links into that sheet', async () => {
    const sheet = existingSheets[0]!;
    const project = await fileWith(sheet);
    adopt(project, asking(sheet.name));
    addMembers(project);
    expect(answered<DigestAnswer>(callDoor(project, 'digestForDialog')).blocking).toEqual([]);
    const binh = lettersInDialog(project).find(({ email }) => email === 'binh@example.com');
    expect(binh?.text).toContain('Lập hồ sơ an ninh');
    expect(binh?.html).toContain(`gid=${tab(project, sheet.name).id}&amp;range=B7`);
  });

  it('is known by settings people can read and change', async () => {
    const project = await fileWith(existingSheets[1]!);
    adopt(project, asking('KH 2023'));
    const rows = shown(tab(project, 'Cài đặt')).map(([name, value]) => [name, value]);
    expect(rows).toContainEqual(['Tab nhiệm vụ', 'KH 2023']);
    expect(rows.find(([name]) => name === 'Cột của tab nhiệm vụ')?.[1]).toBe(
      'Mã = (không có); Nội dung nhiệm vụ = Nhiệm vụ; Người phụ trách = Phân công › Chủ trì; ' +
        'Phối hợp = Phân công › Phối hợp; Ngày giao = Thời gian › Bắt đầu; Hạn = Thời gian › Thời hạn; ' +
        'Trạng thái = Trạng thái',
    );
  });

  it('is found again after its columns were moved, and missed by name when a header is renamed', async () => {
    const sheet = existingSheets[9]!;
    const project = await fileWith(sheet);
    adopt(project, asking(sheet.name));
    const made = tab(project, sheet.name);
    putCell(made, 1, 2, { value: 'Người nào' });
    const { blocking } = answered<SummariseAnswer>(project.call('summariseNow'));
    expect(blocking).toEqual([
      expect.stringMatching(/Tab “Trang tính1” thiếu cột “Ai làm”.*Dùng bảng có sẵn/),
    ]);
  });

  it('may have a name that Sheets would take for a date', async () => {
    const sheet = { ...existingSheets[9]!, name: '8/2023' };
    const project = await fileWith(sheet);
    adopt(project, asking(sheet.name));
    const { summary, blocking } = answered<SummariseAnswer>(project.call('summariseNow'));
    expect(blocking).toEqual([]);
    expect(summary.overdue.map(({ row }) => row)).toEqual(overdueOf(sheet));
  });

  it('is left alone by Tạo bảng theo dõi', async () => {
    const sheet = existingSheets[3]!;
    const project = await fileWith(sheet);
    adopt(project, asking(sheet.name));
    const before = copied(tab(project, sheet.name));
    project.call('setUp');
    expect(tab(project, sheet.name)).toEqual(before);
    expect(project.workbook.sheets.map(({ name }) => name)).not.toContain('Nhiệm vụ');
  });

  it('gets columns at its right end only when somebody asks, with a code beside each task', async () => {
    const sheet = existingSheets[3]!;
    const project = await fileWith(sheet);
    const { reading } = understand(project, asking(sheet.name));
    expect(reading?.missing.map(({ label }) => label)).toEqual([
      'Mã',
      'Ngày hoàn thành',
      'Khó khăn, vướng mắc',
    ]);
    const before = shown(tab(project, sheet.name));
    adopt(project, asking(sheet.name, { add: ['id', 'completedOn'] }));
    const made = tab(project, sheet.name);
    expect(project.workbook.activeSheetId).toBe(made.id);
    expect(shown(made).map((row) => row.slice(0, 6).join('|').replace(/\|+$/, ''))).toEqual(
      before.map((row) => row.join('|').replace(/\|+$/, '')),
    );
    const codes = [2, 3, 4, 5, 6, 7].map((row) => made.cells.get(row)?.get(7)?.value ?? '');
    expect(codes).toEqual(['Mã', '', 'NV-01', 'NV-02', '', 'NV-03']);
    expect(made.cells.get(2)?.get(8)?.value).toBe('Ngày hoàn thành');
    const { summary } = answered<SummariseAnswer>(project.call('summariseNow'));
    expect(summary.overdue.map(({ id }) => id)).toEqual(['NV-01']);
  });
});

describe('Where it cannot tell, it asks', () => {
  it('which of two columns is the deadline, and what a word means', async () => {
    const sheet = doubtfulSheets.twoDeadlines;
    const project = await fileWith(sheet);
    const seen = understand(project, asking(sheet.name));
    expect(seen.questions).toEqual([
      expect.objectContaining({ meaning: 'deadline', likely: ['Thời hạn', 'Thời gian hoàn thành'] }),
    ]);
    expect(seen.unknownStates).toEqual(['Đã báo cáo']);
    expect(seen.reading).toBeNull();
    expect(callDoor(project, 'adoptTable', asking(sheet.name))).toMatchObject({ ok: false });
    expect(project.workbook.sheets).toHaveLength(1);

    const said = asking(sheet.name, {
      columns: [
        { meaning: 'id', header: 'Mã' },
        { meaning: 'content', header: 'Nội dung nhiệm vụ' },
        { meaning: 'owners', header: 'Người phụ trách' },
        { meaning: 'deadline', header: 'Thời gian hoàn thành' },
        { meaning: 'state', header: 'Trạng thái' },
      ],
      states: [{ word: 'Đã báo cáo', state: 'Hoàn thành' }],
    });
    expect(found(understand(project, said))).toEqual(expected(sheet));
    adopt(project, said);
    const { summary } = answered<SummariseAnswer>(project.call('summariseNow'));
    expect(summary.overdue).toEqual([]);
    expect(summary.tasks).toMatchObject({ doneUndated: 1, openInTime: 1 });
  });

  it('who owes the tasks where no column says so, and goes on without one', async () => {
    const sheet = doubtfulSheets.noOwner;
    const project = await fileWith(sheet);
    const seen = understand(project, asking(sheet.name));
    expect(seen.questions).toEqual([
      expect.objectContaining({ meaning: 'owners', likely: [], optional: true }),
    ]);
    const columns = [
      ...seen.columns.flatMap(({ meaning, header }) => (meaning === '' ? [] : [{ meaning, header }])),
      { meaning: 'owners' as const, header: '' },
    ];
    const without = understand(project, asking(sheet.name, { columns }));
    expect(found(without)).toEqual(expected(sheet));
    expect(without.reading?.missing).toContainEqual(expect.objectContaining({ label: 'Người phụ trách' }));
    adopt(project, asking(sheet.name, { columns }));
    expect(answered<SummariseAnswer>(project.call('summariseNow')).blocking).toEqual([]);
  });
});

describe('The list of tabs', () => {
  it('puts those that look like tasks first, and leaves out ours', async () => {
    const project = await fileWith(existingSheets[7]!);
    project.workbook.sheets.unshift(emptySheet(9, 'Nháp', 5, 5));
    const { tabs, current } = answered<TabsAnswer>(callDoor(project, 'tabsToAdopt'));
    expect(tabs.map(({ name, likely }) => [name, likely])).toEqual([
      ['Việc theo thông báo 07', true],
      ['Nháp', false],
    ]);
    expect(current).toBe('');
    adopt(project, asking('Việc theo thông báo 07'));
    const after = answered<TabsAnswer>(callDoor(project, 'tabsToAdopt'));
    expect(after.current).toBe('Việc theo thông báo 07');
    expect(after.tabs.map(({ name }) => name)).toEqual(['Việc theo thông báo 07', 'Nháp']);
  });

  it('says in plain words when a tab has no header, is gone, or the page asks nonsense', async () => {
    const project = await fileWith(existingSheets[0]!);
    project.workbook.sheets.push(emptySheet(9, 'Nháp', 5, 5));
    for (const odd of [
      asking('Nháp'),
      asking('Không có'),
      null,
      { sheet: 1 },
      { ...asking('Nháp'), add: ['x'] },
    ]) {
      expect(callDoor(project, 'understandTable', odd)).toMatchObject({ ok: false });
      expect(callDoor(project, 'adoptTable', odd)).toMatchObject({ ok: false });
    }
  });
});

describe('A pasted table', () => {
  const text = [
    'TT\tNội dung công việc\tChủ trì\tThời hạn\tTình trạng',
    'I\tLĩnh vực kinh tế\t\t\t',
    '1\tLập hồ sơ an ninh\tTrần Văn Bình\ttrước 30/8/2023\tĐang làm',
    '2\t=HYPERLINK("x")\tLê Thị Mai\t15/9/2023\t',
    '\tTổng cộng\t\t\t2',
  ].join('\n');

  it('is previewed, then becomes rows at the end of the task tab', async () => {
    const project = await setUpOffice();
    addMembers(project);
    fill(project, 'Nhiệm vụ', [{ Mã: 'NV-007', 'Nội dung nhiệm vụ': 'Việc cũ' }]);
    const request = { ...asking(''), sheet: null, text };
    const { reading } = understand(project, request);
    expect(reading?.headline).toBe('Đọc được 2 nhiệm vụ, bỏ qua 2 dòng.');
    const tasks = tab(project, 'Nhiệm vụ');
    expect(tasks.cells.get(3)?.get(2)?.value ?? null).toBeNull();

    expect(adopt(project, request).message).toMatch(/^Đã thêm 2 dòng vào tab “Nhiệm vụ”: \S+ đến \S+\.$/);
    const cell = (row: number, header: string) => tasks.cells.get(row)?.get(columnOf(tasks, header));
    expect(cell(3, 'Mã')?.value).toBe('NV-008');
    expect(cell(3, 'Thời hạn (theo văn bản)')?.value).toBe('trước 30/8/2023');
    expect(cell(3, 'Trạng thái')?.value).toBe('Đang thực hiện');
    expect(cell(4, 'Nội dung nhiệm vụ')).toMatchObject({ value: '=HYPERLINK("x")' });
    expect(cell(4, 'Nội dung nhiệm vụ')?.formula).toBeUndefined();
    expect(cell(4, 'Hạn')?.value).toBe(serial('2023-09-15'));
  });

  it('goes into a sheet of the committee’s own above its total, in its own columns', async () => {
    const sheet = existingSheets[5]!;
    const project = await fileWith(sheet);
    adopt(project, asking(sheet.name));
    adopt(project, { ...asking(''), sheet: null, text });
    const rows = shown(tab(project, sheet.name)).map((row) => row.slice(0, 3));
    expect(rows.slice(6, 10)).toEqual([
      ['CV03', 'Cộng đồng dân cư góp ý', 'Trần Văn Bình'],
      ['CV04', 'Lập hồ sơ an ninh', 'Trần Văn Bình'],
      ['CV05', '=HYPERLINK("x")', 'Lê Thị Mai'],
      ['', 'Tổng cộng', ''],
    ]);
  });

  it('is refused in plain words by a sheet without codes', async () => {
    const sheet = existingSheets[3]!;
    const project = await fileWith(sheet);
    adopt(project, asking(sheet.name));
    expect(callDoor(project, 'adoptTable', { ...asking(''), sheet: null, text })).toMatchObject({
      ok: false,
      message: expect.stringContaining('chưa có cột Mã') as string,
    });
  });

  it('without its header is refused with the way out', async () => {
    const project = await setUpOffice();
    const request = { ...asking(''), sheet: null, text: 'Lan\t12\nHoa\t13' };
    expect(callDoor(project, 'understandTable', request)).toMatchObject({
      ok: false,
      message: expect.stringContaining('dòng tiêu đề') as string,
    });
  });
});
