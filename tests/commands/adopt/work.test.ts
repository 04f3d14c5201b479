import { emptySheet, type Project, putCell } from 'stand-in';
import type { DoneAnswer, Failure, TableRequest, TabsAnswer, UnderstoodAnswer } from '../../../src/answers';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { officeWith, overdueTask, shown, tab } from '../../support/office';

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
