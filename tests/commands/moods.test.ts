import type { Project } from 'stand-in';
import { copyOf } from '../support/faults';
import { callDoor } from '../support/doors';
import { officeWith, overdueTask, secretary, slim, tab } from '../support/office';
import { someOf } from '../support/size';

/** Ways in which Google may meet a committee: what of the sheet is closed, who clicks, what they consented to. */
const moods: Record<string, (project: Project) => void> = {
  'a tab that is one of Google’s tables': (project) => {
    const tasks = tab(project, 'Nhiệm vụ');
    tasks.tables = [{ row: 1, column: 1, rows: tasks.maxRows, columns: 21 }];
    tasks.validations = [];
  },
  'a zone under another name': (project) => {
    project.workbook.timeZone = 'Asia/Bangkok';
  },
  'an account whose address Google does not tell': (project) => {
    project.user = '';
  },
  'no consent to send mail': (project) => void project.takenBack.set(secretary, ['script.send_mail']),
  'no consent to a schedule': (project) => void project.takenBack.set(secretary, ['script.scriptapp']),
  'no consent to tell the address': (project) => void project.takenBack.set(secretary, ['userinfo.email']),
  'a task tab that only its owner may edit': (project) => {
    const sheet = tab(project, 'Nhiệm vụ');
    const area = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    sheet.protections.push({ description: '', warningOnly: false, area, editors: ['owner@example.com'] });
  },
  'a dashboard that only its owner may edit': (project) => {
    const sheet = tab(project, 'Tổng quan');
    const area = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    sheet.protections.push({ description: '', warningOnly: false, area, editors: ['owner@example.com'] });
  },
};

type Door = (project: Project) => unknown;

const item =
  (name: string): Door =>
  (project) =>
    project.call(name);

const door =
  (name: string, ...asked: unknown[]): Door =>
  (project) =>
    callDoor(project, name, ...asked);

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

const doors: Record<string, Door> = {
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
      'setUp',
    ].map((name) => [name, item(name)]),
  ),
  refreshWeek: door('refreshWeek'),
  chatText: door('chatText'),
  updateTask: door('updateTask', {
    code: 'NV-1',
    person: '',
    changes: [{ field: 'result', seen: '', value: 'Đã họp' }],
  }),
  addDuties: door('addDuties', { date: '2023-08-11', duties: [duty] }),
  sendDigest: door('sendDigest', { week: '2023-W32' }),
  sendTest: door('sendTest'),
  takeOver: door('takeOver'),
  saveSettings: door('saveSettings', { values: [{ label: 'Số ngày báo sắp đến hạn', value: '9' }] }),
  chooseSet: door('chooseSet', { key: 'tiep-can-phap-luat-2021' }),
  onOpen: (project) => project.open(),
};

/** Words of Google's refusals that are no Vietnamese. */
const english =
  /\b(?:exception|error|permissions?|authorization|required|sufficient|not allowed|protected|cannot|you are|typed columns|undefined|null)\b/i;

/** All that a person is told by a click: what is thrown, answered, shown in a page or a toast. */
function told(project: Project, work: Door): string[] {
  const before = project.toasts.length;
  project.page = null;
  const texts: string[] = [];
  try {
    texts.push(failureIn(work(project)));
  } catch (error) {
    // Its question for consent is Google's own window, in the language of whoever reads it.
    if (project.consentsAsked.length === 0) texts.push(`Thrown: ${(error as Error).message}`);
  }
  const opened = /;var opened = (.*?);<\/script>/.exec(
    (project.page as { html: string } | null)?.html ?? '',
  )?.[1];
  if (opened !== undefined) texts.push(failureIn(JSON.parse(opened)));
  texts.push(...project.toasts.slice(before).map(({ message }) => message));
  return texts.filter((text) => text !== '');
}

const failureIn = (answer: unknown): string => {
  const { ok, message } = (answer ?? {}) as { ok?: boolean; message?: string };
  return ok === false ? (message ?? '') : '';
};

let made: Project;
beforeAll(async () => {
  made = slim(await officeWith([overdueTask]));
  made.call('summariseNow');
});

const every = Object.keys(moods).flatMap((mood) => Object.keys(doors).map((name) => [mood, name] as const));

it.each(someOf('moods', every, 60))(
  'Where there is %s, %s tells people nothing in Google’s English',
  async (mood, name) => {
    const project = await copyOf(made);
    moods[mood]!(project);
    project.touch();
    expect(told(project, doors[name]!).filter((text) => english.test(text))).toEqual([]);
  },
);

it('Every door that matters meets every mood of Google', () => {
  console.log(`${Object.keys(moods).length} moods × ${Object.keys(doors).length} doors = ${every.length}`);
  expect(every).toHaveLength(200);
});

describe('A dashboard that only its owner may edit', () => {
  it('is named, and letters go out once and count as sent all the same', async () => {
    const project = await copyOf(made);
    moods['a dashboard that only its owner may edit']!(project);
    expect(project.call('summariseNow')).toMatchObject({ ok: true });
    expect(project.toasts.at(-1)?.message).toContain('Chưa cập nhật được tab “Tổng quan”');
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: true, sent: 3 });
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({
      ok: true,
      sent: 0,
      skipped: 3,
    });
    expect(project.mails).toHaveLength(3);
  });
});

describe('A permission that was not given', () => {
  it('is named by the box to tick', async () => {
    const project = await copyOf(made);
    moods['no consent to send mail']!(project);
    expect(callDoor(project, 'sendTest')).toMatchObject({
      ok: false,
      message: expect.stringContaining('chưa cấp quyền “gửi email thay bạn”') as string,
    });
  });
});
