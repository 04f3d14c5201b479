import { sendStateNames } from '../../src/workbook/register';
import type { Project } from 'stand-in';
import { copyOf, cutEverywhere, type Tried } from '../support/faults';
import {
  closingHour,
  newOffice,
  officeWith,
  overdueTask,
  secretary,
  shown,
  slim,
  tab,
} from '../support/office';
import { callDoor } from '../support/doors';

const peoplesTabs = ['Nhiệm vụ', 'Tiêu chí', 'Nội dung', 'Thành viên', 'Khu phố', 'Cài đặt'];
const everybody = ['binh@example.com', secretary, 'son@example.com'].sort();
const uid = (project: Project): string => project.triggers.at(-1)?.id ?? '';
const peoplesRows = (project: Project) => peoplesTabs.map((name) => shown(tab(project, name)));

function strike(project: Project, hours: number[], date = '2023-08-11'): void {
  for (const hour of hours) {
    project.clock.set(closingHour(date) + (hour - 14) * 3_600_000);
    project.call('hourly', { triggerUid: uid(project) });
  }
}

/** A committee with the schedule on; each trial gets a copy. */
async function scheduled(): Promise<Project> {
  const project = await officeWith([overdueTask]);
  project.clock.set(closingHour('2023-08-07'));
  callDoor(project, 'takeOver');
  return slim(project);
}

const hasBegun = (project: Project): boolean =>
  project.workbook.properties.get('schedule')?.includes('"begun":"2023-W32"') === true;

/** Every trigger strikes, each under its own account. */
function fireAll(project: Project, moment: number): void {
  project.clock.set(moment);
  for (const trigger of [...project.triggers]) project.fire(trigger);
}

/** Keeps new tabs at eighty rows, as somebody would who deletes the empty ones: a thousand take a hundred times as long. */
function keptSlim(project: Project): Project {
  project.betweenCalls = () => {
    if (project.workbook.sheets.some(({ maxRows }) => maxRows > 80)) slim(project);
  };
  return project;
}

/** By the register: what is said of each address this week, the strongest word. */
function said(project: Project, kinds: RegExp): Map<string, string> {
  const words = new Map<string, string>();
  const strength = ['Chờ gửi', 'Chưa gửi được', 'Chưa rõ', 'Đã gửi'];
  for (const [, kind = '', , email = '', state = ''] of shown(tab(project, 'Sổ gửi')).slice(1))
    if (kinds.test(kind) && strength.indexOf(state) > strength.indexOf(words.get(email) ?? ''))
      words.set(email, state);
  return words;
}

/** Nobody twice; nobody missed but the one whose letter was in flight, and that one is told. */
function expectOnce(
  project: Project,
  to: string[],
  kinds: RegExp,
  isLetter: (subject: string) => boolean,
  end: string,
): void {
  const got = project.mails.filter(({ subject }) => isLetter(subject)).map(({ to: address }) => address);
  const states = said(project, kinds);
  const unclear = [...states].filter(([, state]) => state === sendStateNames.unclear).map(([email]) => email);
  expect({ end, twice: got.filter((address, i) => got.indexOf(address) !== i) }).toEqual({ end, twice: [] });
  expect({
    end,
    missed: to.filter((address) => !got.includes(address) && !unclear.includes(address)),
  }).toEqual({ end, missed: [] });
  expect({ end, unclear: unclear.length <= 1 }).toEqual({ end, unclear: true });
  expect({
    end,
    sent: [...states.values()].filter((state) => state !== 'Chưa rõ' && state !== 'Đã gửi'),
  }).toEqual({ end, sent: [] });
}

describe('Cut off anywhere,', () => {
  const tried: Record<string, Tried> = {};
  afterAll(() => console.log(`Ends tried: ${JSON.stringify(tried)}`));

  it('the Friday digest goes out once to everybody, and register and dashboard agree', async () => {
    const office = await scheduled();
    const rows = peoplesRows(office);
    tried['digest'] = await cutEverywhere(
      {
        make: () => copyOf(office),
        run: (project) => strike(project, [14]),
        again: (project) => strike(project, [15, 16, 17]),
      },
      (project, end) => {
        expectOnce(
          project,
          everybody,
          /Toàn cảnh|Cá nhân|Cả hai/,
          (subject) => subject.startsWith('Tuần 32'),
          end,
        );
        expect({ end, rows: peoplesRows(project) }).toEqual({ end, rows });
        const states = [...said(project, /Toàn cảnh|Cá nhân|Cả hai/).values()];
        const sent = states.filter((state) => state === 'Đã gửi').length;
        const line =
          shown(tab(project, 'Tổng quan'))
            .flat()
            .find((text) => text.includes('Bản tin tuần 32:')) ?? '';
        expect({ end, line }).toEqual({ end, line: expect.stringContaining(`${sent} thư đã gửi`) as string });
        expect({ end, unclear: line.includes('chưa rõ') }).toEqual({
          end,
          unclear: states.includes('Chưa rõ'),
        });
      },
    );
  });

  it('the reminder goes out once to whom it concerns', async () => {
    const office = await scheduled();
    tried['reminder'] = await cutEverywhere(
      {
        make: () => copyOf(office),
        run: (project) => strike(project, [8], '2023-08-10'),
        again: (project) => strike(project, [9, 10], '2023-08-10'),
      },
      (project, end) =>
        expectOnce(
          project,
          ['binh@example.com'],
          /Nhắc/,
          (subject) => subject.startsWith('Nhắc cập nhật'),
          end,
        ),
    );
  });

  it('setting up can be taken up, and leaves one of everything', async () => {
    const office = await newOffice();
    const make = async () => keptSlim(await copyOf(office));
    const found = (project: Project) =>
      project.workbook.sheets.map((sheet) => [sheet.name, shown(sheet), sheet.protections.length]).sort();
    const whole = await make();
    whole.call('setUp');
    const wanted = found(whole);
    tried['setUp'] = await cutEverywhere(
      {
        make,
        run: (project) => void project.call('setUp'),
        again: (project) => void project.call('setUp'),
      },
      (project, end) => expect({ end, found: found(project) }).toEqual({ end, found: wanted }),
    );
  });

  it.each([
    ['by somebody else', 'binh@example.com'],
    ['by the same person', secretary],
  ])(
    'taking over %s leaves one trigger that counts, and one digest, though nobody clicks again',
    async (who, user) => {
      const office = await scheduled();
      tried[`takeOver ${who}`] = await cutEverywhere(
        {
          make: async () => {
            const project = await copyOf(office);
            project.user = user;
            return project;
          },
          run: (project) => void callDoor(project, 'takeOver'),
          again: (project) => fireAll(project, closingHour('2023-08-07') + 3_600_000),
        },
        (project, end) => {
          expect({ end, triggers: project.triggers.length }).toEqual({ end, triggers: 1 });
          fireAll(project, closingHour('2023-08-11'));
          fireAll(project, closingHour('2023-08-11') + 3_600_000);
          const letters = project.mails.filter(({ subject }) => subject.startsWith('Tuần 32')).length;
          expect({ end, letters }).toEqual({ end, letters: 3 });
        },
      );
    },
  );

  it('a digest the secretary approves goes out once to everybody, though she does not click again', async () => {
    const office = await scheduled();
    callDoor(office, 'saveSettings', {
      values: [{ setting: 'digestNeedsApproval', value: 'Chờ thư ký duyệt' }],
    });
    strike(office, [14]);
    office.mails.splice(0);
    tried['approved digest'] = await cutEverywhere(
      {
        make: () => copyOf(office),
        run: (project) => void callDoor(project, 'sendDigest', { week: '2023-W32' }),
        again: (project) => {
          // Cut off before anything was remembered, it is as if she had not clicked yet.
          if (!hasBegun(project)) callDoor(project, 'sendDigest', { week: '2023-W32' });
          strike(project, [15, 16]);
        },
      },
      (project, end) => {
        const isLetter = (subject: string) => subject.startsWith('Tuần 32');
        expectOnce(project, everybody, /Toàn cảnh|Cá nhân|Cả hai/, isLetter, end);
      },
    );
  });

  it('a letter sent once more on purpose is not followed by a third', async () => {
    const office = await scheduled();
    // The one whose letter Google refused is still to be sent to.
    const { push } = office.mails;
    office.mails.push = (...mails) => {
      if (mails[0]?.to === 'binh@example.com') throw new Error('Invalid email: binh@example.com');
      return push.apply(office.mails, mails);
    };
    strike(office, [14]);
    tried['resend'] = await cutEverywhere(
      {
        make: () => copyOf(office),
        run: (project) => void callDoor(project, 'resendTo', { week: '2023-W32', email: 'binh@example.com' }),
        again: (project) => void callDoor(project, 'sendDigest', { week: '2023-W32' }),
      },
      (project, end) => {
        const told = said(project, /Cá nhân/).get('binh@example.com');
        expect({ end, twice: project.mails.length > 1 }).toEqual({ end, twice: false });
        expect({ end, missed: project.mails.length === 0 && told !== sendStateNames.unclear }).toEqual({
          end,
          missed: false,
        });
      },
    );
  });
});
