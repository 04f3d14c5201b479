import type { Decision } from '../../src/domain/meeting';
import type { Cell } from '../../src/sheet/cells';
import { decisionRow, presentRow, readMeetings } from '../../src/workbook/meetings';
import { type MeetingKey, meetingTab } from '../../src/workbook/tabs/meetingTab';
import { dated, grid, tabWith } from '../support/grids';
import { day, friday } from '../support/tracker';

const decision = (fields: Partial<Decision> = {}): Decision => ({
  id: 'KL-1',
  heldOn: friday,
  content: 'Lắp biển báo ở ngã tư chợ',
  owners: ['Trần Văn Bình', 'Lê Thị Mai'],
  phrase: 'trước 30/8',
  deadline: day('2023-08-30'),
  recurrence: 'hằng tháng',
  criterion: '2',
  isNoted: false,
  about: 'NV-7',
  task: 'NV-12',
  notice: '09-TB/BCĐ',
  ...fields,
});

const bare = { owners: [], phrase: '', deadline: null, recurrence: '', criterion: '', about: '', task: '' };

const meetings = (...rows: Partial<Record<MeetingKey, Cell>>[]) => readMeetings(tabWith(meetingTab, rows));

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
    const [july, august] = [day('2023-07-28'), day('2023-08-04')];
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

  it('is none in a workbook without the tab, or in one whose needed columns are gone', () => {
    expect(readMeetings(null)).toEqual([]);
    for (const gone of ['Mã', 'Ngày họp', 'Loại', 'Nội dung']) {
      const { rows } = tabWith(meetingTab, [decisionRow(decision())]);
      const [header = [], ...others] = rows;
      const renamed = header.map((words) => (words === gone ? 'Cột riêng' : words));
      expect(readMeetings(grid('Giao ban', [renamed, ...others]))).toEqual([]);
    }
  });
});
