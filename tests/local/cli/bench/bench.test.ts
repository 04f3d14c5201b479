import { tried } from '../../../../local/cli/bench/bench';
import { counted } from '../../../../local/cli/bench/counts';
import { trials } from '../../../../local/cli/bench/doors';
import { grown } from '../../../../local/cli/bench/workbook';
import { asPage } from '../../../../local/asPage';
import { openProject } from '../../../../local/run';
import { sampleToday } from '../../../../local/sample/story';
import { pushedFiles } from '../../../support/office';
import { sampleWorkbook } from '../../../support/sample';

describe('The bench', () => {
  it.each([
    ['showMine', 8],
    ['showChecks', 9],
    ['showReport', 10],
    ['showMeeting', 10],
    ['previewDigest', 14],
    ['showAdopt', 6],
    ['addDuties', 15],
    ['closeWeek', 14],
    ['setUp', 20],
    ['saveSettings', 13],
    ['updateTask', 10],
    ['goToCell', 2],
    ['understandTable', 9],
    ['doGet', 9],
    ['saveFromPhone', 11],
    ['askMoreTime', 10],
  ])('counts what %s asks, with its page where it is an item of the menu', async (name, most) => {
    const workbook = grown(await sampleWorkbook(), { tasks: 50 });
    const { roundTrips } = await tried(await pushedFiles(), workbook, trials[name]!);
    expect(roundTrips).toBeGreaterThan(0);
    expect(roundTrips).toBeLessThanOrEqual(most);
  });

  it('finds an hour that sends 15 letters within its 60, in 59', async () => {
    const workbook = grown(await sampleWorkbook(), { recipients: 15 });
    // Of the page of phones `npm start` asks where it is, which a committee has told.
    workbook.properties.delete('phonePage');
    const project = await openProject({
      workbook,
      user: 'thu.ky@example.com',
      today: sampleToday,
      files: await pushedFiles(),
    });
    asPage(project, 'showSettings')('takeOver');
    const { roundTrips } = counted(project, () => project.fire(project.triggers[0]!));
    expect(project.mails).toHaveLength(15);
    expect(roundTrips).toBeLessThanOrEqual(59);
  });
});
