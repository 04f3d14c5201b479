import { tried } from '../../../../local/cli/bench/bench';
import { trials } from '../../../../local/cli/bench/doors';
import { grown } from '../../../../local/cli/bench/workbook';
import { pushedFiles } from '../../../support/office';
import { sampleWorkbook } from '../../../support/sample';

describe('The bench', () => {
  it.each([
    ['updateTask', 12],
    ['goToCell', 2],
    ['understandTable', 9],
  ])('counts what %s asks without the opening of its page', async (name, most) => {
    const workbook = grown(await sampleWorkbook(), { tasks: 50 });
    const { roundTrips } = await tried(await pushedFiles(), workbook, trials[name]!);
    expect(roundTrips).toBeGreaterThan(0);
    expect(roundTrips).toBeLessThanOrEqual(most);
  });
});
