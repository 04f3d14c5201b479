import { mineAnswer } from '../../src/answers/mineAnswer';
import { membersTab, tasksTab } from '../../src/workbook/tabs/tabs';
import { dated, tabWith } from '../support/grids';
import { eventfulWeek, readWeekOf } from '../support/week';

/** "Việc của tôi" of a committee with two members of one name, by its rows of members. */
function mine(of: (name: string) => boolean) {
  const week = readWeekOf([
    tabWith(membersTab, [
      { name: 'Nguyễn Văn An', unit: 'UBND phường', email: 'an@example.com' },
      { name: 'Nguyễn Văn An', unit: 'Công an phường', email: 'an2@example.com' },
      { name: 'Lê Thị Mai', email: 'mai@example.com', role: 'Thư ký' },
      { name: 'Lê Thị Mai', email: 'mai@example.com', role: 'Tổ trưởng' },
    ]),
    tabWith(
      tasksTab,
      ['Nguyễn Văn An', 'Nguyễn Văn An (UBND phường)', 'Nguyễn Văn An (Công an phường)'].map(
        (owners, index) => ({ id: `NV-${index + 1}`, content: 'Việc', owners }),
      ),
    ),
  ]);
  return mineAnswer(
    week,
    '',
    week.tracker.members.filter(({ name }) => of(name)),
  );
}

it('“Việc của tôi” offers namesakes apart, and one person with two roles once', () => {
  const { person, people } = mine((name) => name === 'Lê Thị Mai');
  expect(person).toBe('Lê Thị Mai');
  expect(people).toEqual(['Nguyễn Văn An (UBND phường)', 'Nguyễn Văn An (Công an phường)', 'Lê Thị Mai']);
});

it('“Việc của tôi” lists neither a namesake’s tasks nor those of which it is unclear whose they are', () => {
  const { tasks } = mine((name) => name === 'Nguyễn Văn An (UBND phường)');
  expect(tasks.map(({ code }) => code)).toEqual(['NV-2']);
});

describe('“Việc của tôi” of an eventful week', () => {
  const week = eventfulWeek();
  const answerOf = (name: string) =>
    mineAnswer(
      week,
      'binh@example.com',
      week.tracker.members.filter((member) => member.name === name),
    );

  it('says who looks, whose tasks these are and what may be chosen', () => {
    expect(answerOf('Trần Văn Bình')).toMatchObject({
      ok: true,
      email: 'binh@example.com',
      person: 'Trần Văn Bình',
      people: ['Trần Văn Bình', 'Lê Thị Mai', 'Đỗ Văn Lâm', 'Phạm Thị Cúc'],
      today: '2023-08-11',
      states: [
        { key: 'notStarted', name: 'Chưa thực hiện' },
        { key: 'inProgress', name: 'Đang thực hiện' },
        { key: 'blocked', name: 'Vướng mắc' },
        { key: 'waiting', name: 'Chờ cấp trên' },
        { key: 'awaitingConfirmation', name: 'Chờ xác nhận' },
        { key: 'done', name: 'Hoàn thành' },
        { key: 'paused', name: 'Tạm dừng' },
        { key: 'cancelled', name: 'Hủy' },
      ],
    });
  });

  it('lists all tasks of an owner, the most pressing first and finished ones last, as the form takes them', () => {
    expect(answerOf('Trần Văn Bình').tasks).toEqual([
      {
        code: 'NV-5',
        text: 'NV-5 · Tuần tra đêm',
        content: 'Tuần tra đêm',
        detail: 'Hạn: trước 08/08/2023',
        badge: '● Quá hạn 3 ngày',
        tone: 'overdue',
        closed: false,
        occurrences: [],
        fields: [
          { field: 'state', seen: 'Đang thực hiện', value: 'inProgress' },
          { field: 'progress', seen: '', value: '' },
          { field: 'completedOn', seen: '', value: '' },
          { field: 'result', seen: '', value: '' },
          { field: 'difficulty', seen: '', value: '' },
          { field: 'proposal', seen: '', value: '' },
          { field: 'proof', seen: '', value: '' },
        ],
        jump: { sheet: 'Nhiệm vụ', cell: 'B8' },
      },
      {
        code: 'NV-2',
        text: 'NV-2 · Đổ bê tông',
        content: 'Đổ bê tông\nngõ 3',
        detail: 'Hạn: 30/08/2023 · Khu phố 1',
        badge: '▲ Vướng mắc',
        tone: 'blocked',
        closed: false,
        occurrences: [],
        fields: [
          { field: 'state', seen: 'Vướng mắc', value: 'blocked' },
          { field: 'progress', seen: '', value: '' },
          { field: 'completedOn', seen: '', value: '' },
          { field: 'result', seen: '', value: '' },
          { field: 'difficulty', seen: 'Chờ xi măng\nvà cát', value: 'Chờ xi măng\nvà cát' },
          { field: 'proposal', seen: '', value: '' },
          { field: 'proof', seen: '', value: '' },
        ],
        jump: { sheet: 'Nhiệm vụ', cell: 'B3' },
      },
      {
        code: '',
        text: 'Ký cam kết',
        content: 'Ký cam kết',
        detail: '',
        badge: '○ Không có hạn',
        tone: 'quiet',
        closed: false,
        occurrences: [],
        fields: [
          { field: 'state', seen: 'Đang thực hiện', value: 'inProgress' },
          { field: 'progress', seen: '', value: '' },
          { field: 'completedOn', seen: '', value: '' },
          { field: 'result', seen: '', value: '' },
          { field: 'difficulty', seen: '', value: '' },
          { field: 'proposal', seen: '', value: '' },
          { field: 'proof', seen: '', value: '' },
        ],
        jump: { sheet: 'Nhiệm vụ', cell: 'B9' },
      },
      {
        code: 'NV-1',
        text: 'NV-1 · Lập hồ sơ an ninh',
        content: 'Lập hồ sơ an ninh',
        detail: 'Hạn: 11/08/2023',
        badge: '✓ Hoàn thành đúng hạn',
        tone: 'done',
        closed: true,
        occurrences: [],
        fields: [
          { field: 'state', seen: 'Hoàn thành', value: 'done' },
          { field: 'progress', seen: '', value: '' },
          { field: 'completedOn', seen: '2023-08-10', value: '2023-08-10' },
          { field: 'result', seen: '', value: '' },
          { field: 'difficulty', seen: '', value: '' },
          { field: 'proposal', seen: '', value: '' },
          { field: 'proof', seen: '', value: '' },
        ],
        jump: { sheet: 'Nhiệm vụ', cell: 'B2' },
      },
    ]);
  });

  it('says of others’ tasks who owns them and why they concern the reader', () => {
    expect(answerOf('Lê Thị Mai').tasks.map(({ fields: _, ...task }) => task)).toEqual([
      {
        code: 'NV-5',
        text: 'NV-5 · Tuần tra đêm',
        content: 'Tuần tra đêm',
        detail: 'Hạn: trước 08/08/2023 · Trần Văn Bình · phối hợp',
        badge: '● Quá hạn 3 ngày',
        tone: 'overdue',
        closed: false,
        occurrences: [],
        jump: { sheet: 'Nhiệm vụ', cell: 'B8' },
      },
      {
        code: 'NV-2',
        text: 'NV-2 · Đổ bê tông',
        content: 'Đổ bê tông\nngõ 3',
        detail: 'Hạn: 30/08/2023 · Trần Văn Bình · Khu phố 1 · thuộc khu phố phụ trách',
        badge: '▲ Vướng mắc',
        tone: 'blocked',
        closed: false,
        occurrences: [],
        jump: { sheet: 'Nhiệm vụ', cell: 'B3' },
      },
      {
        code: 'NV-4',
        text: 'NV-4 · Thu gom rác',
        content: 'Thu gom rác',
        detail: 'các khu phố · 1/2 nơi xong · phối hợp',
        badge: '○ Không có hạn',
        tone: 'quiet',
        closed: false,
        occurrences: [],
        jump: { sheet: 'Nhiệm vụ', cell: 'B5' },
      },
      {
        code: 'NV-4.1',
        text: 'NV-4.1 · Thu gom rác',
        content: 'Thu gom rác',
        detail: 'Chưa giao ai · Khu phố 1 · thuộc khu phố phụ trách',
        badge: '○ Không có hạn',
        tone: 'quiet',
        closed: false,
        occurrences: [],
        jump: { sheet: 'Nhiệm vụ', cell: 'B6' },
      },
    ]);
  });

  it('lists nothing, and offers everybody, while nobody is chosen', () => {
    expect(answerOf('')).toMatchObject({
      person: '',
      tasks: [],
      people: ['Trần Văn Bình', 'Lê Thị Mai', 'Đỗ Văn Lâm', 'Phạm Thị Cúc'],
    });
  });
});

describe('The form of “Việc của tôi”', () => {
  const week = readWeekOf([
    tabWith(tasksTab, [
      {
        id: 'NV-1',
        content: 'Trực ban',
        owners: 'Trần Văn Bình',
        recurrence: 'hằng tuần, thứ Tư',
        assignedOn: dated('2023-07-10'),
        progress: 0.2,
      },
      {
        id: 'NV-2',
        content: 'Rà soát',
        owners: 'Trần Văn Bình',
        progress: 0.5,
        state: 'Vướng mắc',
        deadline: dated('2023-08-01'),
      },
    ]),
  ]);
  const { tasks } = mineAnswer(week, '', week.tracker.members.slice(0, 1));

  it('shows a blocked task that is overdue as overdue, and 0.5 in its cell as 50 %', () => {
    expect(tasks[0]).toMatchObject({ code: 'NV-2', badge: '● Quá hạn 10 ngày', occurrences: [] });
    expect(tasks[0]!.fields.slice(0, 2)).toEqual([
      { field: 'state', seen: 'Vướng mắc', value: 'blocked' },
      { field: 'progress', seen: '0.5', value: '50' },
    ]);
  });

  it('offers the days of a recurring task that may be ticked, latest first', () => {
    expect(tasks[1]).toMatchObject({
      code: 'NV-1',
      badge: '○ Lần tới 16/08/2023',
      occurrences: ['09/08/2023', '02/08/2023'],
    });
    expect(tasks[1]!.fields.slice(0, 2)).toEqual([
      { field: 'state', seen: '', value: 'notStarted' },
      { field: 'occurrences', seen: '', value: '' },
    ]);
  });
});

it('“Việc của tôi” says of a task without a day what the notice says, and not that it has no deadline', () => {
  const owners = 'Trần Văn Bình';
  const week = readWeekOf([
    tabWith(tasksTab, [
      { id: 'NV-1', content: 'Rà soát', owners, deadlinePhrase: 'sớm' },
      { id: 'NV-2', content: 'Xin vốn', owners, deadlinePhrase: 'sớm', state: 'Vướng mắc' },
      { id: 'NV-3', content: 'Trực ban', owners },
      { id: 'NV-4', content: 'Quét dọn', owners, recurrence: 'cuối tuần' },
    ]),
  ]);
  const { tasks } = mineAnswer(week, '', week.tracker.members.slice(0, 1));
  const said = new Map(tasks.map(({ code, badge, detail }) => [code, [badge, detail]]));
  expect(said.get('NV-1')).toEqual(['○ Không có ngày', 'Văn bản ghi: “sớm”']);
  expect(said.get('NV-2')).toEqual(['▲ Vướng mắc', 'Văn bản ghi: “sớm”']);
  expect(said.get('NV-3')).toEqual(['○ Không có hạn', '']);
  expect(said.get('NV-4')).toEqual(['◐ Đến hạn hôm nay', 'Hạn: cuối tuần']);
});

it('“Việc của tôi” of a mailbox that two people read names both, and a task of two neighbourhoods both of these', () => {
  const week = readWeekOf([
    tabWith(tasksTab, [
      {
        id: 'NV-1',
        content: 'Dọn rác',
        owners: 'Trần Văn Bình',
        neighbourhoods: 'Khu phố 1; Khu phố Xuân Hợp',
      },
    ]),
  ]);
  const { person, tasks } = mineAnswer(week, '', week.tracker.members);
  expect(person).toBe('Trần Văn Bình, Lê Thị Mai');
  expect(tasks.map(({ detail }) => detail)).toEqual(['Khu phố 1, Khu phố Xuân Hợp']);
});
