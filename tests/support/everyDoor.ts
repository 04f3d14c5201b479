/** Every function that Google calls of a committee at work, each as its page, the menu, the clock or a phone calls it. */
import { emptySheet, type Project, putCell } from 'stand-in';
import type { AddedAnswer, AuditAnswer, ChecksAnswer, ScheduleAnswer } from '../../src/answers';
import { reading, toPropose } from '../../src/pages/notice/reading';
import { callDoor } from './doors';
import { fill, overdueTask, secretary, tab } from './office';
import { keyIn, linkFor, openLink, switchOn, webAddress } from './phone';
import { at, scheduled, set, tick } from './schedule';

export type Call = (project: Project) => unknown;

export interface Door {
  /** What has to have happened before, while nothing hinders it. */
  first?: Call;
  call: Call;
}

const [mai, binh] = ['Lê Thị Mai', 'Trần Văn Bình'] as const;
const week = { week: '2023-W32' };
const heldOn = '2023-08-11';

/** The schedule is on, the week was summarised on Friday at two, and people have the phone's page. */
export async function committeeAtWork(): Promise<Project> {
  const project = await scheduled([
    { ...overdueTask, 'Kiến nghị': 'Cấp thêm vốn' },
    { ...overdueTask, Mã: 'NV-2', 'Nội dung nhiệm vụ': 'Kiểm tra chợ', 'Người phụ trách': 'Các khu phố' },
    { ...overdueTask, Mã: 'NV-3', 'Nội dung nhiệm vụ': 'Dọn kênh', 'Người phụ trách': 'Trần Vân Bìnn' },
  ]);
  fill(project, 'Khu phố', [{ Tên: 'Khu phố 1', 'Trưởng khu phố': 'Phùng Thị Lụa' }, { Tên: 'Khu phố 2' }]);
  fill(project, 'Thành viên', [{ 'Vai trò': 'Trưởng Ban' }, {}, { 'Vai trò': 'Thư ký' }]);
  project.touch();
  project.clock.set(at('2023-08-11', 14));
  switchOn(project);
  project.call('summariseNow');
  callDoor(project, 'saveDecision', decision('KL-ABCD2345'));
  project.mails.splice(0);
  // What the dashboard does not know yet.
  fill(project, 'Nhiệm vụ', [{}, { 'Trạng thái': 'Vướng mắc' }]);
  project.touch();
  return project;
}

const decision = (id: string) => ({
  heldOn,
  id,
  content: 'Khảo sát pa nô',
  owners: binh,
  phrase: 'trước ngày 30/8/2023',
  criterion: '4',
  isNoted: false,
  about: '',
});

const duty = {
  content: 'Khảo sát pa nô',
  owners: '',
  partners: '',
  neighbourhoods: '',
  criterion: '4',
  phrase: 'trước ngày 30/8/2023',
  deadline: '2023-08-30',
  recurrence: '',
  source: '07-TB/BCĐ',
  spread: [],
  extends: '',
};
const adding = { date: heldOn, duties: [duty] };

const update = {
  task: 'NV-1',
  state: 'done',
  progress: null,
  difficulty: null,
  request: null,
  result: 'Đã họp',
  proof: null,
  doneOn: heldOn,
  ticks: [],
  extension: null,
  quote: 'NV-1 xong rồi',
  sender: binh,
  doubts: [],
};

const changes = [{ field: 'result', seen: '', value: 'Đã họp' }];
const pasted = '3.2\tCây xanh\t4 m² mỗi người\n4.2\tHòa giải\t3/9';
const table = { sheet: 'Bảng cũ', text: '', columns: null, states: [], year: null, add: [] };

/** A table of theirs beside ours. */
const theirs: Call = (project) => {
  const old = emptySheet(4711, 'Bảng cũ');
  const rows = [
    ['Nội dung công việc', 'Người thực hiện', 'Thời hạn hoàn thành', 'Tình trạng'],
    ['Quét đường', binh, '20/08/2023', 'Đang làm'],
    ['Trồng cây', mai, '25/08/2023', 'Xong'],
  ];
  rows.forEach((cells, i) => cells.forEach((value, j) => putCell(old, i + 1, j + 1, { value })));
  project.workbook.sheets.push(old);
  project.touch();
};

const asked =
  (name: string, ...requests: unknown[]): Call =>
  (project) =>
    callDoor(project, name, ...requests);

const byPhone =
  (name: string, person: string, request: unknown): Call =>
  (project) =>
    project.runFromWeb(name, [keys(project)(person), request]);

/** Keys are made while nothing hinders it. */
const known = new WeakMap<object, Map<string, string>>();
const keys = (project: Project) => (person: string) => known.get(project)?.get(person) ?? '';
const keep = (project: Project, person: string, key: string): void => {
  const kept = known.get(project) ?? new Map<string, string>();
  known.set(project, kept.set(person, key));
};
const withKey =
  (person: string): Call =>
  (project) =>
    keep(project, person, linkFor(project, person));

/** What a page tells in its first answer is what its next request names. */
const found = new WeakMap<object, unknown>();
const remembering =
  <Answer>(name: string, pick: (answer: Answer) => unknown, ...requests: unknown[]): Call =>
  (project) => {
    found.set(project, pick(callDoor(project, name, ...requests) as Answer));
  };
const askedOfFound =
  (name: string): Call =>
  (project) =>
    callDoor(project, name, found.get(project));

const clicked = (name: string): Door => ({ call: (project) => project.call(name) });
const plain = (name: string, ...requests: unknown[]): Door => ({ call: asked(name, ...requests) });

export const everyDoor: Record<string, Door> = {
  onOpen: { call: (project) => project.open() },
  onEdit: {
    call: (project) => {
      const area = { row: 5, column: 2, rows: 1, columns: 1 };
      try {
        project.edit(tab(project, 'Nhiệm vụ').id, area, [['Thêm một việc']]);
      } catch {
        // Google itself lets nobody type there.
      }
    },
  },
  hourly: {
    call: (project) => {
      for (const trigger of project.triggers.slice(-1)) project.fire(trigger);
    },
  },
  ...Object.fromEntries(
    [
      'summariseNow',
      'showMine',
      'showAudit',
      'showNotice',
      'showReplies',
      'showChecks',
      'previewDigest',
      'showExport',
      'showReport',
      'showMeeting',
      'showSettings',
      'showSets',
      'showAdopt',
      'closeWeek',
    ].map((name) => [name, clicked(name)]),
  ),
  setUp: {
    first: (project) => {
      const { sheets } = project.workbook;
      sheets.splice(sheets.indexOf(tab(project, 'Khu phố')), 1);
      project.touch();
    },
    call: (project) => project.call('setUp'),
  },
  spreadDuty: {
    first: (project) => {
      const { id } = tab(project, 'Nhiệm vụ');
      project.selection = { sheetId: id, area: { row: 3, column: 2, rows: 1, columns: 1 } };
      project.answers.push('YES');
    },
    call: (project) => project.call('spreadDuty'),
  },
  ...Object.fromEntries(
    [
      'goToCell',
      'openDigest',
      'openSettings',
      'openSets',
      'openStanding',
      'weekForSidebar',
      'refreshWeek',
      'chatText',
      'namesForNotice',
      'showNoticeWide',
      'checksForSidebar',
      'digestForDialog',
      'sendTest',
      'scheduleForSidebar',
      'takeOver',
      'stopSchedule',
      'formerPeopleForSidebar',
      'phoneForSidebar',
      'switchOffPhone',
      'meetingForDialog',
      'standingForDialog',
      'setsForSidebar',
      'auditForSidebar',
      'tabsToAdopt',
      'summariseAndOpen',
    ].map((name) => [name, plain(name, ...(name === 'goToCell' ? [{ sheet: 'Nhiệm vụ', cell: 'B2' }] : []))]),
  ),
  tasksCounted: plain('tasksCounted', { grouping: null, row: 'Tất cả', column: 0 }),
  correctWeek: {
    first: (project) => project.call('closeWeek'),
    call: asked('correctWeek', { reason: 'Nhập nhầm' }),
  },
  mineForSidebar: plain('mineForSidebar', { person: '' }),
  updateTask: plain('updateTask', { code: 'NV-1', person: '', changes }),
  proposeDuties: plain(
    'proposeDuties',
    toPropose(reading('Số 08-TB/BCĐ\nGiao Công an lập kế hoạch trước 18/8/2023.', '2023-07-31', [])),
  ),
  addDuties: plain('addDuties', adding),
  takeBackDuties: {
    first: remembering<AddedAnswer>('addDuties', ({ undo }) => undo, adding),
    call: askedOfFound('takeBackDuties'),
  },
  committeeForReplies: plain('committeeForReplies', { from: 0 }),
  proposeUpdates: plain('proposeUpdates', { updates: [update] }),
  writeReplies: plain('writeReplies', {
    updates: [{ code: 'NV-1', sender: binh, quote: 'NV-1 đã họp', changes }],
  }),
  repairCell: {
    first: remembering<ChecksAnswer>('checksForSidebar', (answer) => ({ key: firstRepair(answer) })),
    call: askedOfFound('repairCell'),
  },
  letterForDialog: plain('letterForDialog', { ...week, email: 'binh@example.com' }),
  sendDigest: plain('sendDigest', week),
  sendingNow: plain('sendingNow', week),
  resendTo: {
    first: asked('sendDigest', week),
    call: asked('resendTo', { ...week, email: 'binh@example.com' }),
  },
  memberChat: plain('memberChat', { ...week, name: binh }),
  confirmMails: {
    first: remembering<ScheduleAnswer>('scheduleForSidebar', ({ toConfirm }) => ({
      confirms: toConfirm.facts.map(({ kind, value }) => ({ kind, value })),
    })),
    call: askedOfFound('confirmMails'),
  },
  weekFile: { first: (project) => project.call('closeWeek'), call: asked('weekFile', { week: null }) },
  saveCommuneCode: plain('saveCommuneCode', { code: '14869' }),
  saveSettings: plain('saveSettings', { values: [{ setting: 'dueSoonDays', value: '9' }] }),
  forgetPerson: {
    first: (project) => {
      callDoor(project, 'sendDigest', week);
      fill(project, 'Thành viên', [{}, { 'Vai trò': 'Đã nghỉ' }]);
      project.touch();
    },
    call: asked('forgetPerson', { name: binh, email: 'binh@example.com' }),
  },
  tryPhone: plain('tryPhone', { address: webAddress }),
  renewLinks: plain('renewLinks', { person: binh }),
  phoneMessage: plain('phoneMessage', { person: binh }),
  saveDecision: plain('saveDecision', decision('KL-EFGH6789')),
  savePresent: plain('savePresent', { heldOn, present: [binh] }),
  makeDuties: plain('makeDuties', { heldOn }),
  issueNotice: plain('issueNotice', { heldOn, number: '09-TB/BCĐ' }),
  paperForDialog: plain('paperForDialog', { kind: 'report', span: 'week' }),
  savePaper: plain('savePaper', {
    kind: 'report',
    span: 'week',
    period: '2023-W32',
    today: heldOn,
    rewritten: [{ key: 'opening', text: 'Mở đầu.' }],
    without: [],
  }),
  markScore: {
    first: (project) => {
      project.user = 'son@example.com';
    },
    call: asked('markScore', { of: 'member', name: binh, mark: 'praised' }),
  },
  previewSet: plain('previewSet', { key: 'tiep-can-phap-luat-2021' }),
  begin: plain('begin', { by: 'sets' }),
  chooseSet: plain('chooseSet', { key: 'tiep-can-phap-luat-2021' }),
  previewPasted: plain('previewPasted', { text: pasted }),
  addPasted: plain('addPasted', { text: pasted }),
  takeBack: {
    first: (project) => {
      withKey(binh)(project);
      byPhone('saveFromPhone', binh, { code: 'NV-1', changes })(project);
      remembering<AuditAnswer>('auditForSidebar', ({ entries: [line] }) => ({
        row: line!.row,
        at: line!.at,
      }))(project);
    },
    call: askedOfFound('takeBack'),
  },
  understandTable: { first: theirs, call: asked('understandTable', table) },
  adoptTable: { first: theirs, call: asked('adoptTable', table) },
  doGet: { first: withKey(binh), call: (project) => openLink(project, keys(project)(binh)) },
  phoneWork: { first: withKey(binh), call: byPhone('phoneWork', binh, { task: '', from: 0 }) },
  saveFromPhone: { first: withKey(binh), call: byPhone('saveFromPhone', binh, { code: 'NV-1', changes }) },
  askMoreTime: {
    first: withKey(binh),
    call: byPhone('askMoreTime', binh, { code: 'NV-1', until: '2023-08-20', reason: 'Chờ vật tư' }),
  },
  decideFromPhone: {
    first: withKey('Nguyễn Văn Sơn'),
    call: byPhone('decideFromPhone', 'Nguyễn Văn Sơn', {
      code: 'NV-1',
      decision: 'agree',
      value: 'Cấp thêm vốn',
    }),
  },
  approveFromPhone: {
    first: (project) => {
      set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
      tick(project, at('2023-08-11', 14));
      const letter = project.mails.find(({ subject }) => subject.startsWith('Chờ duyệt'));
      keep(project, secretary, keyIn(letter?.htmlBody ?? ''));
    },
    call: byPhone('approveFromPhone', secretary, week),
  },
  switchOnPhone: {
    first: (project) => {
      const { testLink } = callDoor(project, 'tryPhone', { address: webAddress }) as { testLink: string };
      keep(project, secretary, keyIn(testLink));
    },
    call: byPhone('switchOnPhone', secretary, { address: webAddress }),
  },
};

const firstRepair = ({ groups }: ChecksAnswer): string =>
  groups.flatMap(({ lines }) => lines).flatMap(({ repairs }) => repairs)[0]?.key ?? '';
