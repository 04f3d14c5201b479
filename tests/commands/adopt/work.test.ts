import { emptySheet, type Project, putCell } from 'stand-in';
import type {
  ChecksAnswer,
  DoneAnswer,
  Failure,
  TableRequest,
  TabsAnswer,
  UnderstoodAnswer,
} from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { columnOf, fill, officeWith, overdueTask, shown, tab } from '../../support/office';

type Rows = (string | number)[][];
const header = ['Mã', 'Nội dung nhiệm vụ', 'Người phụ trách', 'Hạn', 'Trạng thái'];
const rows: Rows = [
  header,
  ['A-1', 'Lập hồ sơ an ninh', 'Trần Văn Bình', '30/8/2023', 'Đang thực hiện'],
  ['A-2', 'Rà soát biển báo', 'Lê Thị Mai', '15/9/2023', 'Hoàn thành'],
];

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
});

/** The office with a tab of theirs. */
async function withTab(content: Rows, name = 'Theo dõi cũ'): Promise<Project> {
  const project = await copyOf(made);
  const sheet = emptySheet(71, name, 60, 12);
  content.forEach((cells, r) =>
    cells.forEach((value, c) => value !== '' && putCell(sheet, r + 1, c + 1, { value })),
  );
  project.workbook.sheets.push(sheet);
  project.touch();
  return project;
}

const asking = (said: Partial<TableRequest> = {}): TableRequest => ({
  sheet: 'Theo dõi cũ',
  text: '',
  columns: null,
  states: [],
  year: null,
  add: [],
  ...said,
});
const understand = (project: Project, said: Partial<TableRequest> = {}) =>
  callDoor(project, 'understandTable', asking(said)) as UnderstoodAnswer;
const adopt = (project: Project, said: Partial<TableRequest> = {}) =>
  callDoor(project, 'adoptTable', asking(said)) as DoneAnswer | Failure;

const plain = [
  { meaning: 'id', header: 'Mã' },
  { meaning: 'content', header: 'Nội dung nhiệm vụ' },
  { meaning: 'owners', header: 'Người phụ trách' },
  { meaning: 'deadline', header: 'Hạn' },
  { meaning: 'state', header: 'Trạng thái' },
] as TableRequest['columns'] & object;

describe('Days that leave their year out', () => {
  const task = (code: string, deadline: string) => [code, `Việc ${code}`, 'Lê Thị Mai', deadline, 'Đang làm'];
  const dated = [task('1', '15/8/23'), task('2', 'trước 20.8'), task('3', 'cuối tháng 8'), task('4', 'sớm')];
  const titled = [['THEO DÕI CÔNG VIỆC NĂM 2023', '', '', '', ''], header, ...dated];

  it('are asked about once, with the year the table names itself', async () => {
    expect(understand(await withTab([header, ...dated])).year).toEqual({ cells: 3, likely: null });
    const project = await withTab(titled);
    expect(understand(project).year).toEqual({ cells: 3, likely: 2023 });
    expect(understand(project, { year: 2023 }).year).toBeNull();
    expect(understand(await withTab([header, task('1', '15/8/2023')])).year).toBeNull();
  });

  it('are of the year that was said, in the numbers and in what “Kiểm tra dữ liệu” offers', async () => {
    const project = await withTab(titled);
    const deadlines = understand(project, { year: 2023 }).reading?.tasks.map(({ detail }) => detail);
    expect(deadlines).toEqual([
      expect.stringContaining('hạn 15/08/2023'),
      expect.stringContaining('hạn 20/08/2023'),
      expect.stringContaining('hạn 31/08/2023'),
      expect.not.stringContaining('hạn 2'),
    ]);
    expect(adopt(project, { year: 2023 })).toMatchObject({ ok: true });
    const { groups } = callDoor(project, 'checksForSidebar') as ChecksAnswer;
    const offers = groups.flatMap(({ lines }) =>
      lines.flatMap(({ repairs }) => repairs.map(({ says }) => says)),
    );
    // Words that say more than a day have no column here to be kept in.
    expect(offers).toEqual(['Ghi Hạn là 15/08/2023']);
  });
});

describe('What a table says without a column of its own', () => {
  const ticked: Rows = [
    ['TT', 'Nội dung công việc', 'Phụ trách', 'Thời hạn', 'Đã xong', 'Đang làm', 'Chậm', 'Ghi chú'],
    ['I', 'Tiêu chí 3: Môi trường', '', '', '', '', '', ''],
    [1, 'Thu gom rác', 'Lê Thị Mai', '30/8/2023', 'x', '', '', ''],
    [2, 'Trồng cây xanh', 'Trần Văn Bình', '15/9/2023', '', 'x', 'x', 'mưa nhiều'],
    ['II', 'Tiêu chí số 4. An ninh', '', '', '', '', '', ''],
    [3, 'Lập tổ tự quản', 'Lê Thị Mai', '15/9/2023', '', '', '', ''],
    ['III', 'Tiêu chí 9. Khác', '', '', '', '', '', ''],
    [4, 'Việc khác', 'Lê Thị Mai', '20/9/2023', '', 'X', '', ''],
  ];

  it('is read: states by ticks, criteria by the names of groups, and said so', async () => {
    const { columns, questions, reading } = understand(await withTab(ticked));
    expect(questions).toEqual([]);
    expect(columns.map(({ header, place, meaning }) => [header, place, meaning]).slice(-2)).toEqual([
      ['Trạng thái', 'I', 'state'],
      ['Tiêu chí', 'J', 'criteria'],
    ]);
    expect(reading?.notes.slice(0, 2)).toEqual([
      '“Trạng thái” lấy theo dấu ở các cột Đã xong, Đang làm, Chậm, ghi vào cột riêng.',
      '“Tiêu chí” lấy theo tên nhóm ở trên mỗi việc, ghi vào cột riêng.',
    ]);
    expect(reading?.tasks.map(({ text, detail }) => [text, detail.split(' · ').pop()])).toEqual([
      ['Thu gom rác', 'Hoàn thành'],
      ['Trồng cây xanh', 'Đang thực hiện'],
      ['Lập tổ tự quản', 'Chưa thực hiện'],
      ['Việc khác', 'Đang thực hiện'],
    ]);
  });

  it('gets columns at the right end, filled in, and nothing of theirs is changed', async () => {
    const project = await withTab(ticked);
    expect(adopt(project)).toMatchObject({
      ok: true,
      message: expect.stringContaining('4 nhiệm vụ') as string,
    });
    const rows = shown(tab(project, 'Theo dõi cũ')).map((row) =>
      Array.from({ length: 10 }, (_, i) => row[i] ?? ''),
    );
    expect(rows.map((row) => row.slice(0, 8))).toEqual(ticked.map((row) => row.map(String)));
    expect(rows.map((row) => row.slice(8))).toEqual([
      ['Trạng thái', 'Tiêu chí'],
      ['', ''],
      ['Hoàn thành', '3'],
      ['Đang thực hiện', '3'],
      ['', ''],
      ['', '4'],
      ['', ''],
      ['Đang thực hiện', ''],
    ]);
  });

  it('is left alone where somebody says that no column holds it', async () => {
    const project = await withTab(ticked);
    const said = understand(project).columns.flatMap(({ meaning, header }) =>
      meaning === '' || meaning === 'criteria' ? [] : [{ meaning, header }],
    );
    expect(adopt(project, { columns: [...said, { meaning: 'criteria', header: '' }] })).toMatchObject({
      ok: true,
    });
    expect(shown(tab(project, 'Theo dõi cũ'))[0]?.slice(8)).toEqual(['Trạng thái']);
  });

  it('comes with pasted rows too', async () => {
    const project = await copyOf(made);
    const pasted = { sheet: null, text: ticked.map((row) => row.join('\t')).join('\n') };
    expect(adopt(project, pasted)).toMatchObject({ ok: true });
    const tasks = tab(project, 'Nhiệm vụ');
    const written = shown(tasks)
      .slice(2)
      .map((row) =>
        [columnOf(tasks, 'Tiêu chí'), columnOf(tasks, 'Trạng thái')].map((at) => row[at - 1] ?? ''),
      );
    expect(written).toEqual([
      ['3', 'Hoàn thành'],
      ['3', 'Đang thực hiện'],
      ['4', ''],
      ['', 'Đang thực hiện'],
    ]);
  });

  it('is no state where one column alone is ticked, or holds words', async () => {
    const words = ticked.map((row, i) =>
      row.map((cell, j) => (i > 0 && j > 4 && cell === 'x' ? 'từ 1/8' : cell)),
    );
    for (const table of [words, ticked.map((row) => row.filter((_, i) => i !== 5 && i !== 6))])
      expect(understand(await withTab(table)).columns.map(({ header }) => header)).not.toContain(
        'Trạng thái',
      );
  });
});

describe('A table of theirs', () => {
  it('is understood by its plain columns, or by what the person says of them', async () => {
    const project = await withTab(rows);
    const seen = understand(project);
    expect([seen.title, seen.headerRow, seen.questions, seen.unknownStates]).toEqual([
      'Theo dõi cũ',
      1,
      [],
      [],
    ]);
    expect(seen.columns.map(({ meaning }) => meaning)).toEqual([
      'id',
      'content',
      'owners',
      'deadline',
      'state',
    ]);
    expect(seen.reading?.headline).toBe('Đọc được 2 nhiệm vụ, không bỏ dòng nào.');

    const said = plain.filter(({ meaning }) => meaning !== 'id');
    const other = understand(project, { columns: [...said, { meaning: 'id', header: '' }] });
    expect(other.columns.map(({ meaning }) => meaning)).toEqual([
      '',
      'content',
      'owners',
      'deadline',
      'state',
    ]);
    const unknown = understand(project, { columns: [...said, { meaning: 'id', header: 'Số hiệu' }] });
    expect(unknown.columns[0]?.meaning).toBe('');
    expect(unknown.reading?.tasks).toHaveLength(2);
  });

  it('has its open questions asked, and is not taken before they are answered', async () => {
    const project = await withTab(rows.map(([code, content, , ...rest]) => [code!, content!, ...rest]));
    const seen = understand(project);
    expect(seen.questions.map(({ meaning }) => meaning)).toEqual(['owners']);
    expect(seen.reading).toBeNull();
    expect(adopt(project)).toEqual({
      ok: false,
      message: 'Còn cột chưa rõ. Trả lời hết các câu hỏi rồi làm tiếp.',
    });
    const answered = [
      ...plain.filter(({ meaning }) => meaning !== 'owners'),
      { meaning: 'owners' as const, header: '' },
    ];
    expect(understand(project, { columns: answered }).questions).toEqual([]);
  });

  it('has its people found by the names of members, under whatever header, and asks whether it is so', async () => {
    const [names, ...tasks] = rows as [string[], ...Rows];
    const headers = names.map((one) => (one === 'Người phụ trách' ? 'Cột C' : one));
    const project = await withTab([headers, ...tasks]);
    expect(understand(project).questions).toEqual([
      expect.objectContaining({ meaning: 'owners', likely: ['Cột C'] }),
    ]);
    // Of two with that name it is nobody's to say which.
    fill(project, 'Thành viên', [
      { 'Họ và tên': 'Trần Văn Bình', 'Chức vụ': 'Trưởng Công an' },
      { 'Họ và tên': 'Trần Văn Bình', 'Chức vụ': 'Chỉ huy trưởng' },
    ]);
    project.touch();
    expect(understand(project).questions).toMatchObject([{ meaning: 'owners', likely: ['Cột C'] }]);
  });

  it('gets the column that somebody says it lacks, though one of its own has no header', async () => {
    const unnamed = rows.map(([code, ...rest], i) => [i === 0 ? '' : code!, ...rest]);
    const said = [...plain.filter(({ meaning }) => meaning !== 'id'), { meaning: 'id' as const, header: '' }];
    const project = await withTab(unnamed);
    const { columns } = understand(project, { columns: said });
    expect(columns.map(({ meaning }) => meaning)).toEqual(['', 'content', 'owners', 'deadline', 'state']);
    expect(adopt(project, { columns: said, add: ['id'] })).toMatchObject({ ok: true });
    expect(shown(tab(project, 'Theo dõi cũ')).map((cells) => cells[5])).toEqual(['Mã', 'NV-01', 'NV-02']);
  });

  it('is asked for the words of the task as long as no column has them', async () => {
    const project = await withTab(rows.map(([code, , ...rest]) => [code!, ...rest]));
    const without = [
      ...plain.filter(({ meaning }) => meaning !== 'content'),
      { meaning: 'content' as const, header: '' },
    ];
    expect(understand(project).questions.map(({ meaning }) => meaning)).toContain('content');
    expect(understand(project, { columns: without }).questions.map(({ meaning }) => meaning)).toEqual([
      'content',
    ]);
  });

  it('asks for at most twenty words of states, without those that were answered', async () => {
    const words = Array.from({ length: 23 }, (_, i) => `Đợt xét ${String.fromCharCode(97 + i)}`);
    const project = await withTab([
      header,
      ...words.map((word, i) => [`A-${i}`, `Việc ${i}`, 'Trần Văn Bình', '30/8/2023', word]),
    ]);
    const seen = understand(project, { columns: plain });
    expect(seen.unknownStates).toEqual(words.slice(0, 20));
    const states = [{ word: 'ĐỢT XÉT a', state: 'Hoàn thành' as const }];
    const after = understand(project, { columns: plain, states });
    expect(after.unknownStates).toEqual(words.slice(1, 21));
    expect(after.reading?.tasks[0]?.detail).toContain('Hoàn thành');
    expect(after.reading?.moreTasks).toBe(3);
  });

  it('that is gone, or has no header, is told', async () => {
    const project = await withTab([['ghi chú']]);
    expect(understand(project, { sheet: 'Không có' })).toEqual({
      ok: false,
      message: 'Không tìm thấy tab “Không có”. Chọn lại tab.',
    });
    expect(understand(project)).toEqual({
      ok: false,
      message:
        'Tab “Theo dõi cũ” không có dòng tiêu đề đọc được trong 15 dòng đầu. Chọn tab khác, hoặc ghi tiêu đề cho các cột.',
    });
    expect(understand(project, { sheet: null, text: 'a\tb' })).toEqual({
      ok: false,
      message: 'Không thấy dòng tiêu đề trong bảng đã dán. Chép cả dòng tiêu đề rồi dán lại.',
    });
  });

  it('may be the task tab of now, as it stands', async () => {
    const project = await copyOf(made);
    const seen = understand(project, { sheet: 'Nhiệm vụ' });
    expect(seen.reading?.tasks.map(({ text }) => text)).toEqual(['Hoàn thiện hồ sơ an ninh']);
  });

  it('that was pasted is called so', async () => {
    const project = await copyOf(made);
    const text = rows.map((cells) => cells.join('\t')).join('\n');
    expect(understand(project, { sheet: null, text })).toMatchObject({
      title: 'Bảng đã dán',
      reading: { headline: 'Đọc được 2 nhiệm vụ, không bỏ dòng nào.' },
    });
  });
});

describe('Taking it', () => {
  it('says how many tasks it has, and shows it', async () => {
    const project = await withTab(rows);
    expect(adopt(project)).toEqual({
      ok: true,
      message: 'Từ nay tab “Theo dõi cũ” là tab nhiệm vụ: 2 nhiệm vụ.',
    });
    expect(project.workbook.activeSheetId).toBe(71);
    expect(tab(project, 'Theo dõi cũ').colourRules.length).toBeGreaterThan(0);
  });

  it('is refused where somebody changes the settings at the same moment', async () => {
    const project = await withTab(rows);
    const settings = tab(project, 'Cài đặt');
    const at = settings.cells.get(
      [...settings.cells.keys()].find((row) => settings.cells.get(row)?.get(1)?.value === 'Tab nhiệm vụ') ??
        0,
    )!;
    project.betweenCalls = () => {
      if (at.get(2)?.value !== 'Theo dõi cũ') return;
      at.set(2, { value: 'Nhiệm vụ' });
      project.touch();
    };
    expect(adopt(project)).toEqual({
      ok: false,
      message: 'Tab “Cài đặt” vừa bị sửa cùng lúc. Kiểm tra lại rồi lưu.',
    });
  });

  it('adds the columns asked for, and no second one of those it has', async () => {
    const project = await withTab(rows);
    expect(adopt(project, { add: ['state', 'completedOn'] })).toMatchObject({ ok: true });
    expect(shown(tab(project, 'Theo dõi cũ'))[0]).toEqual([...header, 'Ngày hoàn thành']);
    const both = await withTab(rows);
    adopt(both, { add: ['state'] });
    expect(shown(tab(both, 'Theo dõi cũ'))[0]).toEqual(header);
  });

  it('with a column of codes waits while somebody else takes some', async () => {
    const project = await withTab(rows.map(([, ...rest]) => rest));
    project.heldLocks.add('script');
    expect(adopt(project, { add: ['id'] })).toEqual({
      ok: false,
      message: 'Có người khác đang gửi hoặc chốt số liệu. Thử lại sau một phút.',
    });
    expect(shown(tab(project, 'Theo dõi cũ'))[0]).toEqual(header.slice(1));
    project.heldLocks.clear();
    expect(adopt(project, { add: ['id'] })).toMatchObject({ ok: true });
    expect(shown(tab(project, 'Theo dõi cũ')).map((cells) => cells[4])).toEqual(['Mã', 'NV-01', 'NV-02']);
  });

  it('of a pasted table waits as well, and needs a tab with codes', async () => {
    const text = rows.map((cells) => cells.join('\t')).join('\n');
    const project = await copyOf(made);
    project.heldLocks.add('script');
    expect(adopt(project, { sheet: null, text })).toMatchObject({
      ok: false,
      message: expect.stringContaining('Thử lại sau một phút.') as string,
    });
    project.heldLocks.clear();
    expect(adopt(project, { sheet: null, text })).toEqual({
      ok: true,
      message: 'Đã thêm 2 dòng vào tab “Nhiệm vụ”: A-1 đến A-2.',
    });
    tab(project, 'Nhiệm vụ').name = 'Nhiệm vụ cũ';
    expect(adopt(project, { sheet: null, text })).toEqual({
      ok: false,
      message: 'Chưa có tab “Nhiệm vụ” để ghi vào. Chọn Tạo bảng theo dõi để thêm.',
    });
  });
});

describe('The tabs to choose from', () => {
  it('are those that are not ours, the task tab of now named, the likely ones first', async () => {
    const project = await withTab(rows);
    project.workbook.sheets.push(emptySheet(72, 'Nháp', 5, 5));
    const ours = callDoor(project, 'tabsToAdopt') as TabsAnswer;
    expect(ours.current).toBe('Nhiệm vụ');
    expect(ours.tabs).toEqual([
      { name: 'Nhiệm vụ', likely: true, says: 'Có vẻ là bảng nhiệm vụ' },
      { name: 'Theo dõi cũ', likely: true, says: 'Có vẻ là bảng nhiệm vụ' },
      { name: 'Trang tính1', likely: false, says: 'Chưa thấy giống bảng nhiệm vụ' },
      { name: 'Nháp', likely: false, says: 'Chưa thấy giống bảng nhiệm vụ' },
    ]);
  });

  it.each([
    ['three columns, the words among them', ['Nội dung nhiệm vụ', 'Người phụ trách', 'Hạn'], true],
    ['two columns', ['Nội dung nhiệm vụ', 'Người phụ trách', 'Ghi chú'], false],
    ['no words of tasks', ['Người phụ trách', 'Hạn', 'Trạng thái'], false],
    [
      'three columns, one of them to be chosen of two',
      ['Nội dung nhiệm vụ', 'Người phụ trách', 'Thời hạn', 'Thời gian hoàn thành'],
      true,
    ],
  ])('look like tasks, or not, by %s', async (_, headers, likely) => {
    const project = await withTab([headers, headers.map((_, i) => (i === 0 ? 'Lập hồ sơ' : ''))]);
    const { tabs } = callDoor(project, 'tabsToAdopt') as TabsAnswer;
    expect(tabs.find(({ name }) => name === 'Theo dõi cũ')?.likely).toBe(likely);
  });
});
