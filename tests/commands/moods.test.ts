/** Every door of the script in every mood of Google: nothing in Google's English, nothing half done, what is missing is named. */
import { isDeepStrictEqual } from 'node:util';
import type { Project } from 'stand-in';
import { copied } from '../support/copies';
import { callDoor } from '../support/doors';
import { type Call, committeeAtWork, type Door, everyDoor } from '../support/everyDoor';
import { copyOf } from '../support/faults';
import { secretary, shown, slim, tab } from '../support/office';
import { someOf } from '../support/size';

type Mood = (project: Project) => void;

const closes =
  (name: string): Mood =>
  (project) => {
    const sheet = tab(project, name);
    const area = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    sheet.protections.push({ description: '', warningOnly: false, area, editors: ['owner@example.com'] });
  };

const withoutScope =
  (scope: string): Mood =>
  (project) =>
    void project.takenBack.set(secretary, [scope]);

/** What of the sheet is closed, and what people did not consent to. */
const refusing: Record<string, Mood> = {
  'a tab that is one of Google’s tables': (project) => {
    const tasks = tab(project, 'Nhiệm vụ');
    tasks.tables = [{ row: 1, column: 1, rows: tasks.maxRows, columns: 21 }];
    tasks.validations = [];
  },
  'no consent to send mail': withoutScope('script.send_mail'),
  'no consent to a schedule': withoutScope('script.scriptapp'),
  'no consent to tell the address': withoutScope('userinfo.email'),
  'a task tab that only its owner may edit': closes('Nhiệm vụ'),
  'a dashboard that only its owner may edit': closes('Tổng quan'),
};

const inVietnamese =
  (mood: Mood): Mood =>
  (project) => {
    mood(project);
    project.language = 'vi';
  };

const webApp = 'a web app in place of the sheet’s own window';

/** Ways in which Google may meet a committee. */
const moods: Record<string, Mood> = {
  ...refusing,
  ...Object.fromEntries(
    Object.entries(refusing).map(([name, mood]) => [`${name}, told in Vietnamese`, inVietnamese(mood)]),
  ),
  'a zone under another name': (project) => {
    project.workbook.timeZone = 'Asia/Bangkok';
  },
  'an account whose address Google does not tell': (project) => {
    project.user = '';
  },
  [webApp]: (project) => {
    project.run = (name, args) => project.runFromWeb(name, args);
    project.call = (name, ...args) => project.runFromWeb(name, args);
  },
};

/** Words of Google's refusals that are no Vietnamese. */
const english =
  /\b(?:exception|error|permissions?|authorization|required|sufficient|not allowed|protected|cannot|you are|typed columns|undefined|null)\b|googleapis/i;

/** Where there is no window, nobody reads what is refused to whoever asks for one: no page of the web app does. */
const noWindow = /Cannot call SpreadsheetApp\.getUi\(\)/;

/** What a click came to. */
interface Outcome {
  /** What was not done, as a person is told: thrown, answered, or shown in the page that opened. */
  refused: string[];
  /** The same, and what stands in toasts and the answer. */
  told: string[];
  /** What the document shows, by tab. */
  tabs: Record<string, string[][]>;
  letters: string[];
}

function outcomeOf(project: Project, call: Call): Outcome {
  const before = project.toasts.length;
  project.page = null;
  const refused: string[] = [];
  let answer: unknown;
  try {
    answer = call(project);
    refused.push(failureIn(answer));
  } catch (error) {
    // Its question for consent is Google's own window, in the language of whoever reads it.
    if (project.consentsAsked.length === 0) refused.push(`Thrown: ${(error as Error).message}`);
  }
  const { html = '' } = (project.page ?? {}) as { html?: string };
  const opened = /;var opened = (.*?);<\/script>/.exec(html)?.[1];
  if (opened !== undefined) refused.push(failureIn(JSON.parse(opened)));
  const answered = /Chưa [^"]+/.exec(JSON.stringify(answer) ?? '')?.[0] ?? '';
  const toasts = project.toasts.slice(before).map(({ message }) => message);
  return {
    refused: refused.filter((text) => text !== ''),
    told: [...refused, ...toasts, answered].filter((text) => text !== ''),
    tabs: Object.fromEntries(project.workbook.sheets.map((sheet) => [sheet.name, copied(shown(sheet))])),
    letters: project.mails.map(({ to, subject }) => `${to}: ${subject}`),
  };
}

const failureIn = (answer: unknown): string => {
  const { ok, message } = (answer ?? {}) as { ok?: boolean; message?: string };
  return ok === false ? (message ?? '') : '';
};

let made: Project;
beforeAll(async () => {
  made = slim(await committeeAtWork());
});

/** A committee of its own, before the click. */
async function ready({ first }: Door): Promise<Project> {
  const project = await copyOf(made);
  first?.(project);
  return project;
}

async function clickIn(mood: Mood, door: Door): Promise<Outcome> {
  const project = await ready(door);
  mood(project);
  project.touch();
  return outcomeOf(project, door.call);
}

interface Sides {
  before: Outcome;
  after: Outcome;
}

async function sidesOf(door: Door): Promise<Sides> {
  const project = await ready(door);
  return { before: outcomeOf(project, () => undefined), after: outcomeOf(project, door.call) };
}

const known = new Map<string, Promise<Sides>>();

/** The document on either side of a click that nothing hinders. */
function unhindered(name: string): Promise<Sides> {
  const sides = known.get(name) ?? sidesOf(everyDoor[name]!);
  known.set(name, sides);
  return sides;
}

/** Tabs that are not as the door leaves them where nothing hinders it. */
const differing = (one: Outcome, other: Outcome): string[] =>
  [...new Set([...Object.keys(one.tabs), ...Object.keys(other.tabs)])].filter(
    (name) => !isDeepStrictEqual(one.tabs[name], other.tabs[name]),
  );

const textsIn = ({ tabs }: Outcome): string[] => Object.values(tabs).flat(2);

/** Tabs that the script writes for itself: what was refused is noted there, too. */
const ownTabs = ['Tổng quan', 'Lịch sử', 'Sổ gửi', 'Nhật ký'];

const every = Object.keys(moods).flatMap((mood) =>
  Object.keys(everyDoor).map((name) => [mood, name] as const),
);

describe('Where nothing hinders it', () => {
  it.each(someOf('moods', Object.keys(everyDoor), 20))('%s does its work', async (name) => {
    const { after } = await unhindered(name);
    expect(after.refused).toEqual([]);
  });

  it('every function of the script is tried', async () => {
    const exported = Object.keys(await import('../../src/main')).filter((name) => !name.endsWith('_'));
    expect(Object.keys(everyDoor).sort()).toEqual(exported.sort());
  });

  it('every function meets every mood', () => {
    console.log(
      `${Object.keys(moods).length} moods × ${Object.keys(everyDoor).length} doors = ${every.length} cells`,
    );
    expect(every.length).toBeGreaterThan(1200);
  });
});

describe.each(someOf('moods', every, 60))('Where there is %s, %s', (mood, name) => {
  let came: Outcome;
  let sides: Sides;
  beforeAll(async () => {
    sides = await unhindered(name);
    came = await clickIn(moods[mood]!, everyDoor[name]!);
  });

  it('tells people nothing in Google’s English', () => {
    const read = new Set([...textsIn(sides.before), ...textsIn(sides.after)]);
    const told = came.told.filter((text) => !(mood === webApp && noWindow.test(text)));
    const written = textsIn(came).filter((text) => !read.has(text));
    expect([...told, ...written].filter((text) => english.test(text))).toEqual([]);
  });

  it('does a thing whole or not at all in people’s tabs', () => {
    const half = differing(came, sides.after).filter(
      (tabName) => !ownTabs.includes(tabName) && differing(came, sides.before).includes(tabName),
    );
    expect(half).toEqual([]);
  });

  it('says so where it did less', () => {
    const unchanged = (tabName: string) => !differing(came, sides.before).includes(tabName);
    const isLess =
      differing(came, sides.after).some(unchanged) || came.letters.length < sides.after.letters.length;
    // The clock has nobody to tell: what it could not do stands on the dashboard, and in the mail of its owner.
    if (isLess && name !== 'hourly' && name !== 'onEdit') expect(came.told).not.toEqual([]);
  });

  it('comes to the same in Google’s Vietnamese', async () => {
    if (!(mood in refusing)) return;
    const { tabs, letters } = await clickIn(inVietnamese(refusing[mood]!), everyDoor[name]!);
    expect({ tabs, letters }).toEqual({ tabs: came.tabs, letters: came.letters });
  });
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
