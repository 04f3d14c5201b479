import fc from 'fast-check';
import type { DigestAnswer, Failure } from '../../../src/answers';
import { sendStateNames } from '../../../src/workbook/register';
import { deleteLines, type Project } from 'stand-in';
import { copyOf } from '../../support/faults';
import { otherRunMeanwhile, reverseRows } from '../../support/meanwhile';
import { overdueTask, secretary, shown, slim } from '../../support/office';
import { runsOf } from '../../support/size';
import { at, ownTrigger, scheduled, set } from '../../support/schedule';
import { callDoor } from '../../support/doors';

const everybody = ['binh@example.com', 'son@example.com', secretary];
const stories = runsOf('interrupted', 5, 1000);

/** What happens so many hours after the event before. */
type Deed =
  /** The clock strikes, or the secretary opens the dialog and sends; the run is cut off before its `cutAt`-th call. */
  | { does: 'strike' | 'send'; cutAt: number | null; losesUnflushed: boolean }
  /** The clock strikes, and before its `atCall`-th call the secretary sends. */
  | { does: 'both'; atCall: number }
  /** The secretary sends this week's digest from a page she has open, whatever last week's waits for. */
  | { does: 'sendThisWeek' }
  | { does: 'quota'; letters: number }
  | { does: 'reverse' | 'rename' | 'delete' };

const anyCut = fc.option(fc.integer({ min: 1, max: 500 }));
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('strike' as const, 'send' as const),
      cutAt: anyCut,
      losesUnflushed: fc.boolean(),
    }),
  },
  fc.record({ does: fc.constant('both' as const), atCall: fc.integer({ min: 1, max: 500 }) }),
  fc.constant({ does: 'sendThisWeek' as const }),
  fc.record({ does: fc.constant('quota' as const), letters: fc.constantFrom(0, 1, 2, 100) }),
  fc.record({ does: fc.constantFrom('reverse' as const, 'rename' as const, 'delete' as const) }),
);
const anyStory = fc.array(fc.tuple(fc.integer({ min: 0, max: 24 }), anyDeed), { minLength: 1, maxLength: 8 });

/** The secretary sends the week that the dialog shows her. */
function sendByHand(project: Project): void {
  const dialog = callDoor(project, 'digestForDialog') as DigestAnswer | Failure;
  if (dialog.ok) callDoor(project, 'sendDigest', { week: dialog.weekKey });
}

function happen(project: Project, deed: Deed): void {
  const strike = () => void project.call('hourly', { triggerUid: ownTrigger(project) });
  project.resetCounts();
  switch (deed.does) {
    case 'strike':
    case 'send':
      return cutOff(project, deed, deed.does === 'strike' ? strike : () => sendByHand(project));
    case 'both':
      project.betweenCalls = (call) => {
        if (call === deed.atCall) otherRunMeanwhile(project, 'sendDigest', { week: '2023-W32' });
      };
      strike();
      project.betweenCalls = null;
      return;
    case 'sendThisWeek':
      callDoor(project, 'sendDigest', { week: isNextWeek(project) ? '2023-W33' : '2023-W32' });
      return;
    case 'quota':
      Object.assign(project, { dailyMailQuota: deed.letters });
      return;
    default:
      editRegister(project, deed.does);
  }
}

const isNextWeek = (project: Project): boolean => project.clock.now() >= at('2023-08-14', 0);

function cutOff(
  project: Project,
  { cutAt, losesUnflushed }: Extract<Deed, { cutAt: number | null }>,
  run: () => void,
): void {
  Object.assign(project, { stopAt: cutAt, losesUnflushed });
  try {
    run();
  } catch {
    // The end we made.
  }
  Object.assign(project, { stopAt: null, losesUnflushed: false });
}

/** A row that says "Chưa rõ" is a question to a person: who takes it away lets the letter go out once more. */
function editRegister(project: Project, how: 'reverse' | 'rename' | 'delete'): void {
  const sheet = project.workbook.sheets.find(({ name }) => name === 'Sổ gửi');
  if (!sheet || (how !== 'reverse' && unclearIn(project).size > 0)) return;
  const last = Math.max(...sheet.cells.keys());
  if (how === 'reverse') reverseRows(sheet);
  else if (how === 'rename') sheet.name = `Sổ gửi ${project.workbook.sheets.length}`;
  else if (last > 1) deleteLines(project.workbook, sheet, 'row', last, 1);
  project.touch();
}

const unclearIn = (project: Project): Set<string> =>
  new Set(
    project.workbook.sheets
      .filter(({ name }) => name.startsWith('Sổ gửi'))
      .flatMap((sheet) => shown(sheet))
      .filter(([, , , , state]) => state === sendStateNames.unclear)
      .map(([week = '', , , email = '']) => `${week} ${email}`),
  );

it('Cut off, edited, out of quota, over the week’s end and sent by two: nobody hears twice, and no week is lost in silence', async () => {
  const office = await scheduled([overdueTask]);
  set(office, 'Nhắc cập nhật', 'Không');
  slim(office);
  const outcomes = { whole: 0, told: 0, unclear: 0 };
  await fc.assert(
    fc.asyncProperty(anyStory, async (story) => {
      const project = await copyOf(office);
      let hours = 14;
      for (const [gap, deed] of story) {
        hours += gap;
        project.clock.set(at('2023-08-11', hours));
        happen(project, deed);
      }
      Object.assign(project, { dailyMailQuota: 100 });
      // Wednesday, when nothing is made up for any more, then Friday and the day after.
      for (const later of [120 + 9, 144 + 9, 168 + 14, 168 + 15, 192 + 14]) {
        if (later <= hours) continue;
        project.clock.set(at('2023-08-11', later));
        happen(project, { does: 'strike', cutAt: null, losesUnflushed: false });
      }

      const unclear = unclearIn(project);
      for (const week of [32, 33]) {
        const got = project.mails
          .filter(({ subject }) => subject.startsWith(`Tuần ${week}`))
          .map(({ to }) => to);
        expect({ week, twice: got.filter((to, index) => got.indexOf(to) !== index) }).toEqual({
          week,
          twice: [],
        });
        const lost = everybody.filter((to) => !got.includes(to) && !unclear.has(`2023-W${week} ${to}`));
        const told = project.mails.filter(
          ({ subject, body }) =>
            subject.startsWith('Lịch gửi:') &&
            body.includes(`Bản tin tuần ${week} `) &&
            body.includes('không gửi nữa'),
        );
        expect({ week, told: told.length }).toEqual({ week, told: lost.length > 0 ? 1 : 0 });
        outcomes.told += told.length;
        outcomes.whole += lost.length === 0 ? 1 : 0;
      }
      outcomes.unclear += unclear.size;
      // Under the name somebody gave it, where no letter has gone out since.
      expect(project.workbook.sheets.some(({ name }) => name.startsWith('Sổ gửi'))).toBe(true);
    }),
    stories,
  );
  console.log(`Stories played: ${stories.numRuns}; weeks ${JSON.stringify(outcomes)}`);
});
