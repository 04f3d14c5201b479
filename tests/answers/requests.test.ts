import { type GenericSchema, safeParse } from 'valibot';
import * as requests from '../../src/answers/requests';
import { reading, toPropose } from '../../src/pages/notice/reading';

const facts = ['address', 'domain', 'approver', 'sender', 'replyTo', 'automatic'].map((kind) => ({
  kind,
  value: 'a',
}));

const duty = {
  content: 'Khảo sát pa nô',
  owners: 'các khu phố',
  partners: '',
  neighbourhoods: '',
  criterion: '2',
  phrase: 'trước ngày 30/8/2023',
  deadline: '2023-08-30',
  recurrence: '',
  source: '07-TB/BCĐ',
  spread: ['Khu phố 1'],
  extends: '',
};

const read = toPropose(reading('Số 08-TB/BCĐ\nGiao Công an lập kế hoạch trước 18/8/2023.', '2023-07-31', []));
const readDuty = read.duties[0]!;

const table = {
  sheet: 'Theo dõi',
  text: '',
  columns: [{ meaning: 'content', header: 'Nội dung' }],
  states: [{ word: 'xong', state: 'Hoàn thành' }],
  year: null,
  add: ['id', 'state'],
};

const decision = {
  heldOn: '2023-08-11',
  id: 'KL-ABCD2345',
  content: 'Khảo sát pa nô',
  owners: 'Công an',
  phrase: 'trước 30/8',
  criterion: '2',
  isNoted: false,
  about: '',
};

const edition = {
  kind: 'report',
  span: 'week',
  period: '2023-W32',
  today: '2023-08-11',
  rewritten: [{ key: 'opening', text: 'Mở đầu.' }],
  without: ['chart'],
};

const change = { field: 'state', seen: '', value: 'Hoàn thành' };
const update = { code: 'NV-1', person: '', changes: [change] };
const reported = {
  task: 'NV-1',
  state: 'done',
  progress: null,
  difficulty: null,
  request: null,
  result: 'xong',
  proof: null,
  doneOn: '2023-08-10',
  ticks: [],
  extension: null,
  quote: 'nv1 xong',
  sender: null,
  doubts: ['Có thể là việc NV-2.'],
};
const long = (length: number) => 'a'.repeat(length);

interface Door {
  name: string;
  asks: GenericSchema;
  takes: unknown[];
  refuses: unknown[];
}

const doors: Door[] = [
  {
    name: 'the file of a week',
    asks: requests.weekFileRequest,
    takes: [{ week: null }, { week: '2023-W32' }],
    refuses: [{}, { week: '' }, { week: '2023-08-11' }, { week: null, code: '1' }],
  },
  {
    name: 'a commune’s code',
    asks: requests.communeCodeRequest,
    takes: [{ code: '14869' }],
    refuses: [{}, { code: 14869 }, { code: long(301) }],
  },
  {
    name: 'a decision',
    asks: requests.meetingDecisionRequest,
    takes: [decision, { ...decision, owners: '', phrase: '', criterion: '', about: 'NV-1' }],
    refuses: [
      { ...decision, content: '' },
      { ...decision, id: '=1+1' },
      { ...decision, heldOn: '11/08/2023' },
      { ...decision, isNoted: 'Có' },
    ],
  },
  {
    name: 'who is at a meeting',
    asks: requests.presentRequest,
    takes: [{ heldOn: '2023-08-11', present: [] }],
    refuses: [{ heldOn: '2023-08-11' }, { heldOn: '2023-08-11', present: [7] }],
  },
  {
    name: 'a meeting',
    asks: requests.meetingRequest,
    takes: [{ heldOn: '2023-08-11' }],
    refuses: [{ heldOn: '' }, {}],
  },
  {
    name: 'the number of a notice',
    asks: requests.issueRequest,
    takes: [{ heldOn: '2023-08-11', number: '09-TB/BCĐ' }],
    refuses: [
      { heldOn: '2023-08-11', number: '' },
      { heldOn: '2023-08-11', number: long(101) },
    ],
  },
  {
    name: 'a paper',
    asks: requests.paperOfRequest,
    takes: [
      { kind: 'report', span: 'week' },
      { kind: 'notice', span: 'month' },
    ],
    refuses: [{}, { kind: 'letter', span: 'week' }, { kind: 'report', span: 'year' }],
  },
  {
    name: 'what people made of a paper',
    asks: requests.savePaperRequest,
    takes: [edition, { ...edition, rewritten: [], without: [] }],
    refuses: [
      { ...edition, today: 'hôm nay' },
      { ...edition, rewritten: [{ key: 'opening', text: long(4001) }] },
      { ...edition, without: [7] },
    ],
  },
  {
    name: 'adopting a table',
    asks: requests.tableRequest,
    takes: [
      table,
      { ...table, sheet: null, text: 'Nội dung\tHạn', columns: null, states: [], year: 2023, add: [] },
    ],
    refuses: [
      { ...table, columns: [{ meaning: 'toString', header: 'Nội dung' }] },
      { ...table, columns: [{ meaning: 'content' }] },
      { ...table, states: [{ word: 'xong', state: 'Xong rồi' }] },
      { ...table, year: 1823 },
      { ...table, year: '2023' },
      { ...table, add: ['nothing'] },
      { ...table, text: long(500_001) },
    ],
  },
  {
    name: 'a repair',
    asks: requests.repairRequest,
    takes: [{ key: '["tasks"]' }],
    refuses: [{ key: 1 }, { key: long(101) }],
  },
  {
    name: 'sending',
    asks: requests.sendRequest,
    takes: [
      { week: '2023-W32' },
      { week: '2023-W32', confirms: facts },
      { week: '2023-W32', confirms: [] },
      { week: '2023-W32', note: 'Giao ban lúc 8 giờ.', without: ['son@example.com'] },
    ],
    refuses: [
      { week: '2023-W32', note: long(501) },
      { week: '2023-W32', without: 'son@example.com' },
      { week: '2023-32' },
      { week: '2023-W3' },
      { week: '12023-W32' },
      { week: '2023-W321' },
      { week: '2023-W32', confirms: [{ kind: 'owner', value: 'a' }] },
    ],
  },
  {
    name: 'a message to one member',
    asks: requests.memberChatRequest,
    takes: [{ week: '2023-W32', name: 'Trần Văn Bình' }],
    refuses: [{ week: '2023-W32' }, { week: '2023-W32', name: long(301) }],
  },
  {
    name: 'how far the sending is',
    asks: requests.weekRequest,
    takes: [{ week: '2023-W32' }],
    refuses: [{ week: 'W32' }, {}],
  },
  {
    name: 'sending one letter again',
    asks: requests.resendRequest,
    takes: [{ week: '2023-W32', email: 'son@example.com' }],
    refuses: [{ week: '2023-W32' }, { week: '2023-W32', email: 'son@example.com', note: '' }],
  },
  {
    name: 'one letter of the dialog',
    asks: requests.letterRequest,
    takes: [
      { week: '2023-W32', email: 'son@example.com' },
      { week: '2023-W32', email: 'son@example.com', note: '' },
    ],
    refuses: [{ week: '2023-W32' }, { week: 'W32', email: 'son@example.com' }],
  },
  {
    name: 'confirming',
    asks: requests.confirmRequest,
    takes: [{ confirms: facts }],
    refuses: [{ confirms: null }, { confirms: [{ kind: 'address' }] }],
  },
  {
    name: 'jumping to a cell',
    asks: requests.jumpRequest,
    takes: ['', 'B2', 'AAA1234567', 'A1:AB30'].map((cell) => ({ sheet: 'Nhiệm vụ', cell })),
    refuses: [
      '2',
      'B',
      'b2',
      'AAAA1',
      'A12345678',
      'A1:',
      'A1:C',
      'A1:3',
      'A1:C30:D4',
      '=A1',
      'A1 ',
      'A1:CCCC3',
    ].map((cell) => ({ sheet: 'Nhiệm vụ', cell })),
  },
  {
    name: 'somebody’s tasks',
    asks: requests.mineRequest,
    takes: [{ person: '' }, { person: 'Lê Thị Mai' }],
    refuses: [{ person: null }, { person: long(301) }],
  },
  {
    name: 'reporting of a task',
    asks: requests.taskUpdate,
    takes: [update],
    refuses: [
      { ...update, code: '' },
      { ...update, changes: [] },
      { ...update, changes: [{ ...change, field: 'owners' }] },
      { ...update, changes: [{ field: 'state', value: 'Hoàn thành' }] },
      { ...update, changes: Array.from({ length: 12 }, () => change) },
    ],
  },
  {
    name: 'proposing what was read from a notice',
    asks: requests.proposalsRequest,
    takes: [read, toPropose(reading('Giao Công an quét đường.', '', [])), { ...read, duties: [] }],
    refuses: [
      { ...read, leftOut: [] },
      { ...read, document: { ...read.document, date: '31/07/2023' } },
      { ...read, document: { ...read.document, date: '2023-02-30' } },
      { ...read, duties: Array.from({ length: 2001 }, () => readDuty) },
      { ...read, duties: [{ ...readDuty, text: long(20_001) }] },
      { ...read, duties: [{ ...readDuty, owners: Array.from({ length: 501 }, () => 'Công an') }] },
      { ...read, duties: [{ ...readDuty, deadline: { ...readDuty.deadline, kind: 'soon' } }] },
      { ...read, duties: [{ ...readDuty, doubts: [{ start: 0, end: 1, code: 'other', text: '' }] }] },
      { ...read, duties: [{ ...readDuty, source: { start: -1, end: 0, item: '' } }] },
    ],
  },
  {
    name: 'what replies are read against',
    asks: requests.committeeRequest,
    takes: [{ from: 0 }, { from: 2000 }],
    refuses: [{ from: -1 }, { from: 0.5 }, {}],
  },
  {
    name: 'updates of replies',
    asks: requests.updatesRequest,
    takes: [{ updates: [] }, { updates: [reported, { ...reported, ticks: ['2023-08-06'] }] }],
    refuses: [
      { updates: [{ ...reported, task: '' }] },
      { updates: [{ ...reported, state: 'cancelled' }] },
      { updates: [{ ...reported, progress: 101 }] },
      { updates: [{ ...reported, doneOn: '2023-02-31' }] },
      { updates: [{ ...reported, result: long(50_001) }] },
      { updates: [{ ...reported, row: 2 }] },
    ],
  },
  {
    name: 'writing replies',
    asks: requests.writeRepliesRequest,
    takes: [{ updates: [{ code: 'NV-1', sender: '', quote: 'nv1 xong', changes: [change] }] }],
    refuses: [
      { updates: [] },
      { updates: [{ code: 'NV-1', sender: '', quote: '', changes: [] }] },
      { updates: [{ code: 'NV-1', sender: '', quote: '', changes: [{ ...change, field: 'owners' }] }] },
    ],
  },
  {
    name: 'adding duties',
    asks: requests.addDutiesRequest,
    takes: [{ date: '2023-07-31', duties: [duty, { ...duty, deadline: '', spread: [] }] }],
    refuses: [
      { date: '2023-07-31', duties: [] },
      { date: '2023-07-31', duties: [{ ...duty, content: '' }] },
      { date: '2023-07-31', duties: [{ ...duty, spread: [3] }] },
      { date: 'hôm qua', duties: [duty] },
    ],
  },
  {
    name: 'deleting a person’s data',
    asks: requests.forgetRequest,
    takes: [{ name: 'Lê Thị Mai', email: '' }],
    refuses: [{ name: 'Lê Thị Mai' }, { name: 'Lê Thị Mai', email: long(255) }],
  },
  { name: 'a set of criteria', asks: requests.setRequest, takes: [{ key: 'dtvm' }], refuses: [{ key: 7 }] },
  {
    name: 'pasted indicators',
    asks: requests.pastedRequest,
    takes: [{ text: '' }],
    refuses: [{ text: long(200_001) }],
  },
  {
    name: 'settings',
    asks: requests.settingsRequest,
    takes: [{ values: [] }, { values: [{ setting: 'digestHour', value: '14' }] }],
    refuses: [{ values: [{ setting: 'digestHour', value: 14 }] }, { values: [{ setting: 'digestHour' }] }],
  },
  {
    name: 'what a person tells by phone',
    asks: requests.phoneUpdate,
    takes: [{ code: 'NV-1', changes: [{ field: 'result', seen: long(50_000), value: long(5000) }] }],
    refuses: [
      { code: '', changes: [change] },
      { code: 'NV-1', changes: [] },
      { code: 'NV-1', changes: [{ field: 'owners', seen: '', value: '' }] },
      { code: 'NV-1', changes: [{ ...change, value: long(5001) }] },
      { code: 'NV-1', person: '', changes: [change] },
    ],
  },
  {
    name: 'tasks of a phone',
    asks: requests.phoneRequest,
    takes: [
      { task: '', from: 0 },
      { task: 'NV-1', from: 40 },
    ],
    refuses: [
      { task: 'NV-1', from: -1 },
      { task: 'NV-1', from: 1.5 },
      { task: 'NV-1', from: 0, person: '' },
      { from: 0 },
    ],
  },
  {
    name: 'judging a row of results',
    asks: requests.markRequest,
    takes: [
      { of: 'member', name: 'Trần Văn Bình', mark: 'praised' },
      { of: 'neighbourhood', name: 'Khu phố 1', mark: 'proposed' },
    ],
    refuses: [
      { of: 'criterion', name: '4', mark: 'praised' },
      { of: 'member', name: '', mark: 'none' },
      { of: 'member', name: 'Trần Văn Bình', mark: 'best' },
      { of: 'member', name: 'Trần Văn Bình', mark: 'none', month: '2023-08' },
    ],
  },
  {
    name: 'more time',
    asks: requests.moreTimeRequest,
    takes: [
      { code: 'NV-1', until: '2023-08-20' },
      { code: 'NV-1', until: '' },
    ],
    refuses: [
      { code: '', until: '' },
      { code: 'NV-1', until: 'mai' },
    ],
  },
  {
    name: 'a decision',
    asks: requests.decisionRequest,
    takes: [{ code: 'NV-1', decision: 'handTo', value: 'Lê Thị Mai' }],
    refuses: [{ code: 'NV-1', decision: 'delete', value: '' }],
  },
  {
    name: 'an approval',
    asks: requests.approveRequest,
    takes: [{ week: '2023-W32' }],
    refuses: [{ week: '2023-32' }, { week: '' }],
  },
  {
    name: 'the address of the web app',
    asks: requests.phoneAddressRequest,
    takes: [{ address: 'https://script.google.com/macros/s/abc/exec' }, { address: '' }],
    refuses: [{ address: long(301) }],
  },
  {
    name: 'one person',
    asks: requests.personRequest,
    takes: [{ person: 'Lê Thị Mai' }, { person: '' }],
    refuses: [{ person: long(301) }],
  },
  {
    name: 'taking a change back',
    asks: requests.takeBackRequest,
    takes: [{ row: 2, at: '14:00 11/08/2023' }],
    refuses: [
      { row: 1, at: '' },
      { row: 2.5, at: '' },
    ],
  },
  {
    name: 'taking added duties back',
    asks: requests.takeBackDutiesRequest,
    takes: [
      { rows: [], moved: [] },
      {
        rows: [{ code: 'NV-24', seen: 'NV-24\tKhảo sát pa nô' }],
        moved: [
          {
            code: 'NV-1',
            cells: [
              { key: 'deadline', seen: '2023-08-30', value: { date: '2023-08-04', time: null } },
              { key: 'deadlinePhrase', seen: 'trước 30/8', value: '' },
            ],
          },
        ],
      },
    ],
    refuses: [
      { rows: [{ code: 'NV-24' }], moved: [] },
      { rows: [], moved: [{ code: 'NV-1', cells: [{ key: 'unknown', seen: '', value: '' }] }] },
      {
        rows: [],
        moved: [
          { code: 'NV-1', cells: [{ key: 'deadline', seen: '', value: { date: '2023-02-30', time: null } }] },
        ],
      },
    ],
  },
  {
    name: 'a way to begin',
    asks: requests.beginRequest,
    takes: [{ by: 'sets' }, { by: 'adopt' }, { by: 'notice' }],
    refuses: [{ by: 'digest' }, {}],
  },
  {
    name: 'the tasks behind a number',
    asks: requests.countedTasksRequest,
    takes: [
      { grouping: null, row: 'Tất cả', column: 0 },
      { grouping: 'member', row: '', column: 5 },
    ],
    refuses: [-1, 6, 0.5, '0'].map((column) => ({ grouping: null, row: '', column })),
  },
  {
    name: 'closing a week once more',
    asks: requests.correctWeekRequest,
    takes: [{ reason: 'Nhập nhầm trạng thái' }],
    refuses: [{ reason: '' }, { reason: ' \n' }, { reason: long(501) }, { reason: 7 }, {}],
  },
];

describe.each(doors)('A request for $name', ({ asks, takes, refuses }) => {
  const isTaken = (request: unknown) => safeParse(asks, request).success;

  it('is taken as the page sends it', () => {
    expect(takes.map((request) => safeParse(asks, request).output)).toEqual(takes);
  });

  it('is refused with anything else in it, or with more', () => {
    const odd = [null, undefined, 7, 'x', [], {}, ...takes.map((one) => ({ ...(one as object), more: 1 }))];
    expect([...refuses, ...odd].filter(isTaken)).toEqual([]);
  });
});

it('Every request is tried', () => {
  expect(new Set(doors.map(({ asks }) => asks))).toEqual(new Set(Object.values(requests)));
});
