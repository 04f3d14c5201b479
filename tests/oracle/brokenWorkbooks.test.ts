import fc from 'fast-check';
import { isWhole, runsOf, seed } from '../support/size';
import { brokenWorkbooks } from './brokenWorkbook';
import { expectedOf } from './expected';
import { type Fault, judge } from './judge';
import { committeeWith, emptyCommittee } from './office';

/** Some 20,000 rows in all when tried whole. */
const size = runsOf('brokenWorkbooks', 3, 300);

it('counts every good row, names every bad cell and shows no word of the machine in workbooks broken at random', async () => {
  const empty = await emptyCommittee();
  const rows = { task: 0, all: 0, badCells: 0 };
  const faults: string[] = [];
  const kinds: Record<Fault['kind'], number> = { crash: 0, unnamed: 0, count: 0, shown: 0 };
  for (const [index, broken] of fc.sample(brokenWorkbooks({ min: 40, max: 95 }), size).entries()) {
    const expected = expectedOf(broken);
    rows.task += broken.rows.length;
    rows.all +=
      broken.rows.length + broken.criteria.length + broken.indicators.length + broken.members.length;
    rows.badCells += expected.badCells.length;
    for (const { kind, what } of judge(await committeeWith(broken, empty), broken, expected)) {
      kinds[kind] += 1;
      faults.push(`workbook ${index}${broken.throughFile ? ' (through a file)' : ''}, ${kind}: ${what}`);
    }
  }
  if (isWhole('brokenWorkbooks'))
    console.info(JSON.stringify({ seed, workbooks: size.numRuns, rows, faults: kinds }));
  expect(faults).toEqual([]);
});
