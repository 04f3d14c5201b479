import { tried } from '../../../../local/cli/bench/bench';
import { trials } from '../../../../local/cli/bench/doors';
import { grown } from '../../../../local/cli/bench/workbook';
import { pushedFiles } from '../../../support/office';
import { sampleWorkbook } from '../../../support/sample';

describe('The bench', () => {
  it.each([
    ['showMine', 10],
    ['showChecks', 10],
    ['previewDigest', 14],
    ['showAdopt', 6],
    ['addDuties', 15],
    ['closeWeek', 14],
    ['setUp', 20],
    ['saveSettings', 13],
    ['updateTask', 12],
    ['goToCell', 2],
    ['understandTable', 9],
  ])('counts what %s asks, with its page where it is an item of the menu', async (name, most) => {
    const workbook = grown(await sampleWorkbook(), { tasks: 50 });
    const { roundTrips } = await tried(await pushedFiles(), workbook, trials[name]!);
    expect(roundTrips).toBeGreaterThan(0);
    expect(roundTrips).toBeLessThanOrEqual(most);
  });
});
