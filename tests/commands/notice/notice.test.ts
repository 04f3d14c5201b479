import type {
  AcceptedDuty,
  AddDutiesRequest,
  DoneAnswer,
  Failure,
  NoticeAnswer,
  ProposedDuty,
} from '../../../src/answers';
import { copied } from '../../support/copies';
import { lettersInDialog } from '../../support/dialog';
import { columnOf, fill, officeWith, overdueTask, serial, tab } from '../../support/office';
import { callDoor } from '../../support/doors';
import { pasteNotice } from '../../support/notice';

type Project = Awaited<ReturnType<typeof officeWith>>;

const notice = `ĐẢNG ỦY THỊ TRẤN SAO MAI
BAN CHỈ ĐẠO
Số 08-TB/BCĐ
Sao Mai, ngày 31 tháng 7 năm 2023
THÔNG BÁO
Kết luận của Trưởng Ban Chỉ đạo tại hội nghị giao ban
Nhiệm vụ trọng tâm
1. Giao đồng chí Trần Văn Bình lập kế hoạch kiểm tra biển báo trên các tuyến đường (Thời gian hoàn thành trước 18/8/2023).
2. Các khu phố sửa chữa bàn ghế nhà văn hóa (Thời gian hoàn thành trước 30/8/2023).
3. Giao đồng chí Lê Thị Mai tổng hợp tiến độ báo cáo Ban Chỉ đạo vào chiều thứ Sáu hằng tuần.`;

const later = notice
  .replace('08-TB/BCĐ', '09-TB/BCĐ')
  .replace('31 tháng 7', '10 tháng 8')
  .replace('18/8/2023', '15/9/2023');

async function committee(): Promise<Project> {
  const project = await officeWith([overdueTask]);
  fill(project, 'Khu phố', [
    { Tên: 'Khu phố 1', 'Trưởng khu phố': 'Đỗ Văn Lâm' },
    { Tên: 'Khu phố Xuân Hợp', 'Trưởng khu phố': 'Phạm Thị Cúc' },
  ]);
  return project;
}

function read(project: Project, text: string): NoticeAnswer {
  const answer = pasteNotice(project, text);
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

/** As the page sends what a person left as it was proposed. */
const accepted = (duty: ProposedDuty, fields: Partial<AcceptedDuty> = {}): AcceptedDuty => ({
  content: duty.content,
  owners: duty.owners,
  partners: duty.partners,
  neighbourhoods: duty.neighbourhoods,
  criterion: duty.criterion,
  phrase: duty.phrase,
  deadline: duty.deadline,
  recurrence: duty.recurrence,
  source: duty.source,
  spread: [],
  extends: duty.standing.kind === 'moved' ? duty.standing.id : '',
  ...fields,
});

function add(project: Project, duties: AcceptedDuty[]): DoneAnswer {
  const request: AddDutiesRequest = { date: '2023-07-31', duties };
  const answer = callDoor(project, 'addDuties', request) as DoneAnswer | Failure;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

/** Cells of the task tab under these headers, row by row, rows without a code left out. */
function rows(project: Project, ...headers: string[]): unknown[][] {
  const sheet = tab(project, 'Nhiệm vụ');
  const valueAt = (row: number, header: string) =>
    sheet.cells.get(row)?.get(columnOf(sheet, header))?.value ?? '';
  return [...sheet.cells.keys()]
    .filter((row) => row > 1 && valueAt(row, 'Mã') !== '')
    .sort((a, b) => a - b)
    .map((row) => headers.map((header) => valueAt(row, header)));
}

describe('Nhập thông báo', () => {
  it('proposes the duties with owners, deadlines and where they stand, and writes nothing', async () => {
    const project = await committee();
    const before = copied(project.workbook.sheets);
    const { document, duties } = read(project, notice);
    expect(document).toBe('08-TB/BCĐ ngày 31/07/2023');
    expect(duties.map(({ owners, deadline, recurrence }) => [owners, deadline, recurrence])).toEqual([
      ['Trần Văn Bình', '2023-08-18', ''],
      ['Các khu phố', '2023-08-30', ''],
      ['Lê Thị Mai', '', 'thứ Sáu hằng tuần'],
    ]);
    expect(duties[1]?.spread).toEqual(['Khu phố 1', 'Khu phố Xuân Hợp']);
    for (const { start, end, content } of duties)
      expect(notice.slice(start, end)).toContain(content.slice(0, 20));
    expect(project.workbook.sheets).toEqual(before);
  });

  it('adds what was accepted below the last row, each with its own code, phrase, first deadline and source', async () => {
    const project = await committee();
    const { duties } = read(project, notice);
    expect(
      add(
        project,
        duties.map((duty) => accepted(duty)),
      ).message,
    ).toBe('Đã thêm 3 dòng vào tab “Nhiệm vụ”: NV-2 đến NV-4.');
    expect(
      rows(project, 'Mã', 'Người phụ trách', 'Thời hạn (theo văn bản)', 'Hạn', 'Hạn ban đầu', 'Văn bản giao'),
    ).toEqual([
      ['NV-1', 'Trần Văn Bình', 'trước 4/8/2023', serial('2023-08-04'), '', ''],
      [
        'NV-2',
        'Trần Văn Bình',
        'trước 18/8/2023',
        serial('2023-08-18'),
        serial('2023-08-18'),
        expect.stringMatching(/^08-TB\/BCĐ, mục /),
      ],
      [
        'NV-3',
        'Các khu phố',
        'trước 30/8/2023',
        serial('2023-08-30'),
        serial('2023-08-30'),
        expect.anything(),
      ],
      ['NV-4', 'Lê Thị Mai', expect.stringContaining('thứ Sáu hằng tuần'), '', '', expect.anything()],
    ]);
  });

  it('begins an empty tab below its header, without the header’s look', async () => {
    const project = await officeWith();
    add(
      project,
      read(project, notice).duties.map((duty) => accepted(duty)),
    );
    const sheet = tab(project, 'Nhiệm vụ');
    expect(rows(project, 'Mã').flat()).toEqual(['NV-01', 'NV-02', 'NV-03']);
    const [header, first] = [1, 2].map((row) => sheet.cells.get(row)!.get(columnOf(sheet, 'Mã'))!.format);
    expect(header?.bold).toBe(true);
    expect(first?.bold).not.toBe(true);
    expect(first?.background).not.toBe(header?.background);
  });

  it('gives each neighbourhood a row of its own behind the duty’s, on request', async () => {
    const project = await committee();
    const duty = read(project, notice).duties[1]!;
    add(project, [accepted(duty, { spread: duty.spread })]);
    expect(rows(project, 'Mã', 'Khu phố', 'Người phụ trách').slice(1)).toEqual([
      ['NV-2', '', 'Các khu phố'],
      ['NV-2.1', 'Khu phố 1', 'Đỗ Văn Lâm'],
      ['NV-2.2', 'Khu phố Xuân Hợp', 'Phạm Thị Cúc'],
    ]);
  });

  it('pasted again says which rows exist', async () => {
    const project = await committee();
    add(
      project,
      read(project, notice).duties.map((duty) => accepted(duty)),
    );
    const again = read(project, notice).duties;
    expect(again.map(({ standing }) => standing.kind)).toEqual(['known', 'known', 'known']);
    expect(again.map(({ standing }) => standing.kind !== 'new' && standing.id)).toEqual([
      'NV-2',
      'NV-3',
      'NV-4',
    ]);
  });

  it('of a later day moves the deadline of the row that is there, and keeps the first one', async () => {
    const project = await committee();
    add(
      project,
      read(project, notice).duties.map((duty) => accepted(duty)),
    );
    const { duties } = read(project, later);
    expect(duties[0]?.standing).toMatchObject({
      kind: 'moved',
      id: 'NV-2',
      from: '18/08/2023',
      to: '15/09/2023',
    });
    expect(add(project, [accepted(duties[0]!)]).message).toBe('Đã đổi hạn 1 dòng.');
    expect(rows(project, 'Mã', 'Hạn', 'Hạn ban đầu', 'Căn cứ lùi hạn')[1]).toEqual([
      'NV-2',
      serial('2023-09-15'),
      serial('2023-08-18'),
      expect.stringContaining('09-TB/BCĐ'),
    ]);
    expect(rows(project, 'Mã')).toHaveLength(4);
  });

  it('keeps whatever was pasted as text', async () => {
    const project = await committee();
    const formula = '=IMPORTXML("http://example.com";"//a")';
    const duty = read(project, notice).duties[0]!;
    add(project, [accepted(duty, { content: formula, owners: '+Bcc: x@example.com', source: '@SUM(A1)' })]);
    expect(rows(project, 'Nội dung nhiệm vụ', 'Người phụ trách', 'Văn bản giao')[1]).toEqual([
      formula,
      '+Bcc: x@example.com',
      '@SUM(A1)',
    ]);
    const written = tab(project, 'Nhiệm vụ').cells.get(3)!;
    expect([...written.values()].every(({ formula: made }) => made === undefined)).toBe(true);
  });

  it('reaches those it concerns with the next digest', async () => {
    const project = await committee();
    add(
      project,
      read(project, notice).duties.map((duty) => accepted(duty)),
    );
    const letters = lettersInDialog(project);
    const letterTo = (name: string) => letters.find(({ recipient }) => recipient.includes(name))?.text;
    expect(letterTo('Trần Văn Bình')).toContain('lập kế hoạch kiểm tra biển báo');
  });

  it('adds nothing while somebody else takes codes for too long, and says to try again', async () => {
    const project = await committee();
    const duties = read(project, notice).duties.map((duty) => accepted(duty));
    const before = rows(project, 'Mã', 'Hạn');
    project.heldLocks.add('script');
    expect(callDoor(project, 'addDuties', { date: '2023-07-31', duties })).toEqual({
      ok: false,
      message: expect.stringContaining('Thử lại sau một phút.') as string,
    });
    expect(rows(project, 'Mã', 'Hạn')).toEqual(before);
  });

  it('says so when a page sends what it should not', async () => {
    const project = await committee();
    const refused = (name: string, request: unknown) =>
      (callDoor(project, name, request) as Failure).ok === false;
    expect(refused('proposeDuties', { text: notice })).toBe(true);
    expect(refused('addDuties', { date: '', duties: [] })).toBe(true);
    expect(refused('addDuties', { date: '', duties: [{ content: 'x' }] })).toBe(true);
  });
});

describe('A name in a notice', () => {
  it('that fits two is asked for, each of them named', async () => {
    const project = await committee();
    fill(
      project,
      'Thành viên',
      [{ 'Họ và tên': 'Trần Văn Bình', Email: 'binh2@example.com', 'Đơn vị': 'Hội Nông dân' }],
      5,
    );
    fill(project, 'Thành viên', [{ 'Đơn vị': 'Công an thị trấn' }], 3);
    project.touch();
    const [first] = read(project, notice).duties;
    expect(first?.unknown).toEqual([
      expect.objectContaining({
        written: 'Trần Văn Bình',
        namesakes: ['Trần Văn Bình (Công an thị trấn)', 'Trần Văn Bình (Hội Nông dân)'],
      }),
    ]);
  });

  it('that nobody bears is shown as it is written', async () => {
    const project = await committee();
    const [first] = read(project, notice.replace('Trần Văn Bình', 'Vũ Đình Khoa')).duties;
    expect(first?.unknown).toEqual([expect.objectContaining({ written: 'Vũ Đình Khoa', namesakes: [] })]);
  });

  it('and its day are read with the day that a person gives where the text tells none', async () => {
    const project = await committee();
    const undated = notice.replace('Sao Mai, ngày 31 tháng 7 năm 2023', '').replace('18/8/2023', '18/8');
    expect(read(project, undated).date).toBe('');
    const answer = pasteNotice(project, undated, '2023-07-31') as NoticeAnswer;
    expect([answer.date, answer.duties[0]?.deadline]).toEqual(['2023-07-31', '2023-08-18']);
  });
});

it('The page is given the names of all who may be named: people, their units, neighbourhoods and who heads or cares for them', async () => {
  const project = await committee();
  fill(project, 'Thành viên', [{}, { 'Đơn vị': 'Công an thị trấn' }]);
  fill(project, 'Khu phố', [{}, { 'Cán bộ phụ trách': 'Vũ Thị Hoa' }]);
  const { names } = callDoor(project, 'namesForNotice') as { names: string[] };
  expect(names.filter((name) => name !== '')).toEqual([
    'Nguyễn Văn Sơn',
    'Trần Văn Bình',
    'Công an thị trấn',
    'Lê Thị Mai',
    'Khu phố 1',
    'Đỗ Văn Lâm',
    'Khu phố Xuân Hợp',
    'Phạm Thị Cúc',
    'Vũ Thị Hoa',
  ]);
});
