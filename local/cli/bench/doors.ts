import type { Project } from 'stand-in';
import { asOpenPage, asPage, type CallDoor } from '../../asPage';
import { pasteTasks } from './edit';
import { bytesOf, openPage, pages } from './answers';

/** How a function that Google may call is measured. */
export interface Trial {
  /** The menu item whose page calls it; none for what the menu or Google calls. */
  from?: string;
  /** What has to be there before it is counted. */
  before?: (project: Project, page: CallDoor) => void;
  /** Calls it; gives the bytes of its answer. */
  call: (project: Project, page: CallDoor) => number;
}

const code = 'NV-00007';
const week = '2023-W32';
const heldOn = '2023-08-11';
const table = { sheet: 'Nhiệm vụ', text: '', columns: null, states: [], year: null, add: [] };
const pasted = 'Mã\tTiêu chí\tNội dung\n9.8\t9\tDòng dán một\n9.9\t9\tDòng dán hai';
const mail = 'https://script.google.com/macros/s/AKfycb-bench/exec';

const duty = (index: number) => ({
  content: `Việc thêm thứ ${index + 1}`,
  owners: '',
  partners: '',
  neighbourhoods: '',
  criterion: '2',
  phrase: 'trước ngày 30/8/2023',
  deadline: '2023-08-30',
  recurrence: '',
  source: '07-TB/BCĐ',
  spread: [],
  extends: '',
});

const decision = {
  heldOn,
  id: 'KL-ABCD2345',
  content: 'Khảo sát pa nô',
  owners: 'Công an phường',
  phrase: 'trước 30/8/2023',
  criterion: '2',
  isNoted: false,
  about: '',
};

const edition = {
  kind: 'report',
  span: 'week',
  period: week,
  today: heldOn,
  rewritten: [],
  without: ['chart'],
};

/** The measured task as the page "Việc của tôi" shows it, and the change that is asked for. */
function change(project: Project): {
  person: string;
  changes: { field: string; seen: string; value: string }[];
} {
  const page = asPage(project, 'showMine');
  const { people } = page('mineForSidebar', { person: '' }) as { people: string[] };
  for (const person of people) {
    const { tasks } = page('mineForSidebar', { person }) as { tasks: ShownTask[] };
    const field = tasks.find((task) => task.code === code)?.fields.find((one) => one.field === 'result');
    if (field !== undefined)
      return { person, changes: [{ field: 'result', seen: field.seen, value: 'Đã báo cáo' }] };
  }
  throw new Error(`Nobody has the task ${code}`);
}

interface ShownTask {
  code: string;
  fields: { field: string; seen: string }[];
}

const asks = (from: string, door: string, ...asked: unknown[]): Trial => ({
  from,
  call: (_, page) => bytesOf(page(door, ...asked)),
});

/** A door whose request depends on what another one answered. */
const asksWith = (from: string, door: string, make: (page: CallDoor, project: Project) => unknown): Trial => {
  let asked: unknown;
  return {
    from,
    before: (project, page) => (asked = make(page, project)),
    call: (_, page) => bytesOf(page(door, asked)),
  };
};

const item = (name: string): Trial => ({ call: (project) => bytesOf(project.call(name) ?? null) });

/** An item of the menu with the page it opens, until that has something to show. */
const opening = (name: string): Trial => ({
  call: (project) => openPage(project, name, (...asked) => asOpenPage(project)(...asked)),
});

/** Switches the phone's page on; gives what a browser of this person shows. */
function phoneKey(project: Project, page: CallDoor, person = firstPerson(page)): string {
  if (project.webApp === null) throw new Error('The project is not served as a web app.');
  const { testLink } = page('tryPhone', { address: mail }) as { testLink: string };
  project.runFromWeb('switchOnPhone', [keyIn(testLink), { address: mail }]);
  const { text } = page('phoneMessage', { person }) as { text: string };
  return keyIn(text);
}

const keyIn = (text: string): string => /[?&]k=([\w.-]+)/.exec(text)?.[1] ?? '';

const byPhone = (call: (project: Project, key: string) => unknown): Trial => {
  let key = '';
  return {
    from: 'showSettings',
    before: (project, page) => (key = phoneKey(project, page)),
    call: (project) => bytesOf(call(project, key)),
  };
};

const update = {
  task: code,
  state: 'done',
  progress: null,
  difficulty: null,
  request: null,
  result: null,
  proof: null,
  doneOn: '2023-08-10',
  ticks: [],
  extension: null,
  quote: 'đã xong ngày 10/8/2023',
  sender: null,
  doubts: [],
};

interface PhoneTask extends ShownTask {
  mayAskTime: boolean;
}

const request = { until: '2024-06-28', reason: 'Chờ cấp 2 tỷ' };

/** What somebody saves of a task of theirs, once Nhật ký and the columns for requests are there. */
function byPhoneSaved(door: string, make: (task: PhoneTask) => object): Trial {
  let [key, asked] = ['', {}];
  return {
    from: 'showSettings',
    before: (project, page) => {
      for (const person of peopleOf(page)) {
        key = phoneKey(project, page, person);
        const shown = project.runFromWeb('phoneWork', [key, { task: '', from: 0 }]) as { tasks: PhoneTask[] };
        const task = shown.tasks.find(({ mayAskTime }) => mayAskTime);
        if (task === undefined) continue;
        project.runFromWeb('askMoreTime', [key, { ...request, code: task.code }]);
        asked = { code: task.code, ...make(task) };
        return;
      }
      throw new Error('Nobody has a task with a deadline.');
    },
    call: (project) => bytesOf(project.runFromWeb(door, [key, asked])),
  };
}

const peopleOf = (page: CallDoor): string[] => (page('phoneForSidebar') as { people: string[] }).people;

const firstPerson = (page: CallDoor): string => peopleOf(page)[0] ?? '';

/** What Google may call, by name, but for a few that only end what was begun elsewhere. */
export const trials: Record<string, Trial> = {
  ...Object.fromEntries(pages.map((page) => [page.item, opening(page.item)])),
  onEdit: { call: (project) => (pasteTasks(project, 1), 0) },
  onOpen: { call: (project) => (project.open(), 0) },
  hourly: {
    from: 'showSettings',
    before: (project, page) => {
      page('takeOver');
      const [trigger] = project.triggers;
      // What is due at this hour is done once, so that the next finds nothing.
      if (trigger) project.fire(trigger);
      if (trigger) project.fire(trigger);
    },
    call: (project) => (project.fire(project.triggers[0]!), 0),
  },
  closeWeek: item('closeWeek'),
  setUp: item('setUp'),
  spreadDuty: {
    before: (project) => {
      project.selection = null;
    },
    call: (project) => {
      project.call('spreadDuty');
      return 0;
    },
  },
  weekForSidebar: asks('summariseNow', 'weekForSidebar'),
  refreshWeek: asks('summariseNow', 'refreshWeek'),
  tasksCounted: asks('summariseNow', 'tasksCounted', { grouping: null, row: '', column: 0 }),
  chatText: asks('summariseNow', 'chatText'),
  mineForSidebar: asks('showMine', 'mineForSidebar', { person: '' }),
  updateTask: asksWith('showMine', 'updateTask', (_, project) => ({ code, ...change(project) })),
  showNoticeWide: asks('showNotice', 'showNoticeWide'),
  namesForNotice: asks('showNotice', 'namesForNotice'),
  addDuties: asks('showNotice', 'addDuties', {
    date: heldOn,
    duties: Array.from({ length: 15 }, (_, index) => duty(index)),
  }),
  committeeForReplies: asks('showReplies', 'committeeForReplies', { from: 0 }),
  proposeUpdates: asks('showReplies', 'proposeUpdates', { updates: [update] }),
  writeReplies: asksWith('showReplies', 'writeReplies', (_, project) => ({
    updates: [{ code, sender: '', quote: 'đã báo cáo', changes: change(project).changes }],
  })),
  checksForSidebar: asks('showChecks', 'checksForSidebar'),
  repairCell: asks('showChecks', 'repairCell', { key: 'none' }),
  digestForDialog: asks('previewDigest', 'digestForDialog'),
  letterForDialog: asksWith('previewDigest', 'letterForDialog', (page) => ({
    week,
    email: firstReader(page),
  })),
  sendDigest: asks('previewDigest', 'sendDigest', { week }),
  resendTo: asksWith('previewDigest', 'resendTo', (page) => {
    page('sendDigest', { week });
    return { week, email: firstReader(page) };
  }),
  sendTest: asks('showSettings', 'sendTest'),
  confirmMails: {
    from: 'showSettings',
    before: (_, page) => page('takeOver'),
    call: (_, page) => bytesOf(page('confirmMails', { confirms: [] })),
  },
  weekFile: asks('showExport', 'weekFile', { week: null }),
  saveCommuneCode: asks('showExport', 'saveCommuneCode', { code: '14869' }),
  meetingForDialog: asks('showMeeting', 'meetingForDialog'),
  saveDecision: asks('showMeeting', 'saveDecision', decision),
  savePresent: asks('showMeeting', 'savePresent', { heldOn, present: [] }),
  makeDuties: {
    from: 'showMeeting',
    before: (_, page) => page('saveDecision', decision),
    call: (_, page) => bytesOf(page('makeDuties', { heldOn })),
  },
  issueNotice: {
    from: 'showMeeting',
    before: (_, page) => {
      page('saveDecision', decision);
      page('makeDuties', { heldOn });
    },
    call: (_, page) => bytesOf(page('issueNotice', { heldOn, number: '08-TB/BCĐ' })),
  },
  paperForDialog: asks('showReport', 'paperForDialog', { kind: 'report', span: 'month' }),
  savePaper: asks('showReport', 'savePaper', edition),
  scheduleForSidebar: asks('showSettings', 'scheduleForSidebar'),
  saveSettings: asks('showSettings', 'saveSettings', {
    values: [{ setting: 'dueSoonDays', value: '8' }],
  }),
  takeOver: asks('showSettings', 'takeOver'),
  stopSchedule: {
    from: 'showSettings',
    before: (_, page) => page('takeOver'),
    call: (_, page) => bytesOf(page('stopSchedule')),
  },
  formerPeopleForSidebar: asks('showSettings', 'formerPeopleForSidebar'),
  phoneForSidebar: asks('showSettings', 'phoneForSidebar'),
  tryPhone: asks('showSettings', 'tryPhone', { address: mail }),
  switchOffPhone: asks('showSettings', 'switchOffPhone'),
  renewLinks: asks('showSettings', 'renewLinks', { person: '' }),
  phoneMessage: {
    from: 'showSettings',
    before: phoneKey,
    call: (_, page) => bytesOf(page('phoneMessage', { person: firstPerson(page) })),
  },
  setsForSidebar: asks('showSets', 'setsForSidebar'),
  previewSet: asks('showSets', 'previewSet', { key: 'do-thi-van-minh-2022' }),
  chooseSet: asks('showSets', 'chooseSet', { key: 'do-thi-van-minh-2022' }),
  previewPasted: asks('showSets', 'previewPasted', { text: pasted }),
  addPasted: asks('showSets', 'addPasted', { text: pasted }),
  tabsToAdopt: asks('showAdopt', 'tabsToAdopt'),
  understandTable: asks('showAdopt', 'understandTable', table),
  summariseAndOpen: asks('showAdopt', 'summariseAndOpen'),
  auditForSidebar: asks('showAudit', 'auditForSidebar'),
  goToCell: asks('summariseNow', 'goToCell', { sheet: 'Nhiệm vụ', cell: 'B2' }),
  openDigest: asks('summariseNow', 'openDigest'),
  openSettings: asks('summariseNow', 'openSettings'),
  openSets: asks('summariseNow', 'openSets'),
  doGet: byPhone((project, key) => project.serve({ k: key }).html),
  phoneWork: byPhone((project, key) => project.runFromWeb('phoneWork', [key, { task: '', from: 0 }])),
  saveFromPhone: byPhoneSaved('saveFromPhone', ({ fields }) => ({
    changes: (['state', 'progress', 'completedOn', 'result'] as const).map((field) => ({
      field,
      seen: fields.find((one) => one.field === field)?.seen ?? '',
      value: { state: 'done', progress: '100', completedOn: '2023-08-11', result: 'Hồ sơ 3/9' }[field],
    })),
  })),
  askMoreTime: byPhoneSaved('askMoreTime', () => ({ ...request, until: '2024-07-31' })),
};

const firstReader = (page: CallDoor): string => {
  const { letters } = page('digestForDialog') as { letters: { email: string }[] };
  return letters[0]?.email ?? '';
};
