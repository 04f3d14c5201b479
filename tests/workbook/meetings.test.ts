import fc from 'fast-check';
import type { Cell, Grid } from '../../src/sheet/cells';
import type { Decision } from '../../src/domain/meeting';
import { decisionRow, presentRow, readMeetings } from '../../src/workbook/meetings';
import { type MeetingKey, meetingTab } from '../../src/workbook/tabs/meetingTab';
import { dated, grid, tabWith } from '../support/grids';
import { day as dayOf, friday } from '../support/tracker';

type Row = Partial<Record<MeetingKey, Cell>>;

const day = dated('2023-08-11');
const row = (id: string, more: Row = {}): Row => ({
  id,
  heldOn: day,
  kind: 'Kết luận',
  content: `Việc ${id}`,
  ...more,
});
const ofGrid = (tab: Grid) => readMeetings(new Map([[meetingTab.name, tab]]));
const read = (...rows: Row[]) => ofGrid(tabWith(meetingTab, rows));
const decided = ({ meetings }: ReturnType<typeof readMeetings>) =>
  meetings.flatMap(({ decisions }) => decisions.map(({ id }) => id));
const told = ({ problems }: ReturnType<typeof readMeetings>) =>
  problems.map(({ cell, message }) => [cell, message]);

describe('The tab “Giao ban”', () => {
  it('may not be there, which is no problem', () =>
    expect(readMeetings(new Map())).toEqual({ meetings: [], problems: [], leftOut: [] }));

  it('names a decision without a code or a day, and counts the others', () => {
    const found = read(row('', { id: '' }), row('KL-02', { heldOn: '' }), row('KL-03'));
    expect(decided(found)).toEqual(['KL-03']);
    expect(told(found)).toEqual([
      ['A2', 'Chưa có mã nên dòng này chưa được tính. Ghi một mã riêng ở ô này, ví dụ KL-01.'],
      ['B3', 'Chưa ghi ngày họp nên dòng này chưa được tính. Ghi ngày ở ô này.'],
    ]);
    expect(found.leftOut.map(({ row: at, reason }) => [at, reason])).toEqual([
      [2, 'noMeeting'],
      [3, 'noMeeting'],
    ]);
  });

  it.each<Cell>([912345678, '31/2/2023', 'hôm nọ', dated('1950-01-01'), true, '#REF!'])(
    'names a day of a meeting that is none (%p), with what stands there',
    (heldOn) => {
      const found = read(row('KL-01', { heldOn }), row('KL-02'));
      expect(decided(found)).toEqual(['KL-02']);
      expect(found.problems).toEqual([expect.objectContaining({ sheet: 'Giao ban', cell: 'B2' })]);
      expect(found.problems[0]?.value).not.toBe('');
      expect(found.problems[0]?.message).toMatch(/Gõ lại|Kiểm tra|Sửa/);
    },
  );

  it('names a deadline that is no day, and keeps the decision', () => {
    const found = read(row('KL-01', { deadline: 'cuối quý' }));
    expect(found.meetings[0]?.decisions).toMatchObject([{ id: 'KL-01', deadline: null }]);
    expect(found.problems).toMatchObject([{ cell: 'G2', value: 'cuối quý' }]);
  });

  it('counts a code once, and names the row that repeats it', () => {
    const found = read(row('KL-01'), row('kl-01', { content: 'Khác' }));
    expect(decided(found)).toEqual(['KL-01']);
    expect(told(found)).toEqual([
      ['A3', 'Mã “kl-01” đã dùng ở dòng 2; dòng này không được tính. Mỗi dòng cần một mã.'],
    ]);
    expect(found.leftOut).toMatchObject([{ row: 3, reason: 'repeatedCode' }]);
  });

  it('takes a kind nobody knows for a decision, and names it', () => {
    const found = read(row('KL-01', { kind: 'Kết lụn' }), row('KL-02', { kind: '', content: '' }));
    expect(decided(found)).toEqual(['KL-01', 'KL-02']);
    expect(told(found)).toEqual([
      ['C2', 'Không hiểu “Kết lụn”. Chọn một trong: Dự họp, Kết luận, Không phát sinh nhiệm vụ.'],
      ['D3', 'Chưa ghi nội dung kết luận. Ghi ở ô này.'],
    ]);
  });

  it('is read as far as it goes where a column is missing, written twice, or has merged cells', () => {
    const headers = Object.values(meetingTab.columns).map(({ header }) => header);
    const cells = ['KL-01', day, 'Kết luận', 'Lắp pa nô'];
    const without = ofGrid(
      grid('Giao ban', [
        headers.filter((header) => header !== 'Loại'),
        [cells[0]!, cells[1]!, cells[3]!],
        ['DU-20230811', day, 'Mai; Sơn'],
      ]),
    );
    expect(decided(without)).toEqual(['KL-01']);
    expect(without.meetings[0]?.present).toEqual(['Mai', 'Sơn']);
    expect(told(without)).toEqual([
      ['A1', 'Tab “Giao ban” thiếu cột “Loại”. Thêm cột ấy vào dòng tiêu đề, hoặc đặt lại tên cột.'],
    ]);
    const twice = ofGrid(grid('Giao ban', [[...headers, 'Nội dung'], cells]));
    expect([decided(twice), twice.problems.length]).toEqual([['KL-01'], 1]);
    const merged = ofGrid({
      ...grid('Giao ban', [headers, cells]),
      merges: [{ row: 2, column: 5, rows: 2, columns: 1 }],
    });
    expect([decided(merged), merged.problems.length]).toEqual([['KL-01'], 1]);
  });

  it('says of a missing column once, and lists the rows that lack it', () => {
    const headers = Object.values(meetingTab.columns)
      .map(({ header }) => header)
      .slice(1);
    const found = ofGrid(
      grid('Giao ban', [headers, [day, 'Kết luận', 'Lắp pa nô'], [day, 'Kết luận', 'Sơn vạch']]),
    );
    expect([found.meetings, found.problems.length, found.leftOut.length]).toEqual([[], 1, 2]);
  });

  it('joins the rows of who was there', () => {
    const found = read(
      row('DU-1', { kind: 'Dự họp', content: 'Mai' }),
      row('DU-2', { kind: 'dự họp', content: 'Sơn; Mai' }),
    );
    expect(found.meetings).toMatchObject([{ present: ['Mai', 'Sơn'], decisions: [] }]);
    expect(found.problems).toEqual([]);
  });

  it('holds no row that is neither of a meeting nor listed, whatever stands in it', () => {
    const words = fc.constantFrom<Cell>(
      '', '', '', 'KL-01', 'KL-02', 'DU-20230811', day, day, 912345678, '11/8/2023', '31/2/2023', 'Kết luận', 'Dự họp', 'Tổng cộng',
      'Ghi chú: x', 'I', 'TM. BAN CHỈ ĐẠO', 'Nơi nhận:', 'Mã', 'Ngày họp', 12, true, false, '#REF!', '  ', 'constructor',
    ); // prettier-ignore
    const width = Object.keys(meetingTab.columns).length;
    const rows = fc.array(fc.array(words, { minLength: width, maxLength: width }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, (filled) => {
        const found = ofGrid({ ...tabWith(meetingTab), rows: [...tabWith(meetingTab).rows, ...filled] });
        const holding = filled.filter((cells) =>
          cells.some((cell) => cell !== false && String(cell).trim() !== ''),
        );
        const isPresent = (cells: Cell[]) =>
          cells[2] === 'Dự họp' || (cells[0] === 'DU-20230811' && cells[2] !== 'Kết luận');
        const left = found.leftOut.map(({ row: at }) => at);
        const counted = filled.filter((cells, index) => holding.includes(cells) && !left.includes(index + 2));
        expect(decided(found)).toHaveLength(counted.filter((cells) => !isPresent(cells)).length);
        expect(left.length + counted.length).toBe(holding.length);
        const unplaced = found.leftOut.filter(
          ({ reason }) => reason === 'noMeeting' || reason === 'repeatedCode',
        );
        for (const { row: at } of unplaced)
          expect(found.problems.some(({ cell }) => Number(/\d+/.exec(cell)) === at)).toBe(true);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

const decision = (fields: Partial<Decision> = {}): Decision => ({
  id: 'KL-1',
  heldOn: friday,
  content: 'Lắp biển báo ở ngã tư chợ',
  owners: ['Trần Văn Bình', 'Lê Thị Mai'],
  phrase: 'trước 30/8',
  deadline: dayOf('2023-08-30'),
  recurrence: 'hằng tháng',
  criterion: '2',
  isNoted: false,
  about: 'NV-7',
  task: 'NV-12',
  notice: '09-TB/BCĐ',
  ...fields,
});

const bare = { owners: [], phrase: '', deadline: null, recurrence: '', criterion: '', about: '', task: '' };

const meetings = (...rows: Row[]) => read(...rows).meetings;

describe('A meeting', () => {
  it('is written so that a clerk can read it in the tab', () => {
    expect(decisionRow(decision())).toEqual({
      id: 'KL-1',
      heldOn: dated('2023-08-11'),
      kind: 'Kết luận',
      content: 'Lắp biển báo ở ngã tư chợ',
      owners: 'Trần Văn Bình; Lê Thị Mai',
      phrase: 'trước 30/8',
      deadline: dated('2023-08-30'),
      recurrence: 'hằng tháng',
      criterion: '2',
      about: 'NV-7',
      task: 'NV-12',
      notice: '09-TB/BCĐ',
    });
    expect(decisionRow(decision({ isNoted: true, deadline: null }))).toMatchObject({
      kind: 'Không phát sinh nhiệm vụ',
      deadline: '',
    });
    expect(presentRow(friday, ['Lê Thị Mai', 'Trần Văn Bình'])).toEqual({
      id: 'DU-20230811',
      heldOn: dated('2023-08-11'),
      kind: 'Dự họp',
      content: 'Lê Thị Mai; Trần Văn Bình',
    });
  });

  it('is read back as it was written, with who was there and what was decided', () => {
    const decided = [
      decision(),
      decision({ ...bare, id: 'KL-2', content: 'Biểu dương khu phố 3', isNoted: true, notice: '' }),
    ];
    expect(
      meetings(...decided.map(decisionRow), presentRow(friday, ['Lê Thị Mai', 'Trần Văn Bình'])),
    ).toEqual([{ heldOn: friday, present: ['Lê Thị Mai', 'Trần Văn Bình'], decisions: decided }]);
  });

  it('is one of its day, the earliest first, in whatever order its rows stand', () => {
    const [july, august] = [dayOf('2023-07-28'), dayOf('2023-08-04')];
    const read = meetings(
      presentRow(friday, ['Lê Thị Mai']),
      decisionRow(decision({ id: 'KL-3', heldOn: july })),
      decisionRow(decision({ id: 'KL-5', heldOn: friday })),
      decisionRow(decision({ id: 'KL-4', heldOn: august })),
    );
    expect(
      read.map(({ heldOn, present, decisions }) => [heldOn, present, decisions.map(({ id }) => id)]),
    ).toEqual([
      [july, [], ['KL-3']],
      [august, [], ['KL-4']],
      [friday, ['Lê Thị Mai'], ['KL-5']],
    ]);
  });

  it('is read however its kinds and days were typed again', () => {
    const [read] = meetings(
      { id: 'DU-1', heldOn: '11/8/2023', kind: 'DỰ  HỌP', content: 'Lê Thị Mai, Trần Văn Bình' },
      { id: 'KL-1', heldOn: '11.8.2023', kind: 'khong phat sinh nhiem vu', content: 'Rút kinh nghiệm' },
      { id: 'KL-2', heldOn: dated('2023-08-11'), kind: 'khác', content: 'Làm tiếp', deadline: '30/8/2023' },
    );
    expect(read?.present).toEqual(['Lê Thị Mai', 'Trần Văn Bình']);
    expect(read?.decisions.map(({ id, isNoted, deadline }) => [id, isNoted, deadline])).toEqual([
      ['KL-1', true, null],
      ['KL-2', false, '2023-08-30'],
    ]);
  });

  it('takes no row without a day or a code, which is left to people', () => {
    expect(
      meetings(
        { id: 'KL-1', heldOn: '', kind: 'Kết luận', content: 'Chưa rõ ngày' },
        { id: '', heldOn: dated('2023-08-11'), kind: 'Kết luận', content: 'Chưa có mã' },
      ),
    ).toEqual([]);
  });
});
