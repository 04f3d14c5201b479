import fc from 'fast-check';
import { type TaskChanges, weekIndex } from '../../src/digest/weekIndex';
import { concernsWithin } from '../../src/domain/concerns';
import { counted } from '../../src/domain/parts';
import { isOpen } from '../../src/domain/timing';
import { eventfulWeek } from '../support/week';

describe('The index of a week', () => {
  const { summary, tracker } = eventfulWeek();
  const index = weekIndex(summary);
  const concernsOf = concernsWithin(tracker);

  it('gives whoever reads all open tasks that are their business, in the order of the sheet', () => {
    fc.assert(
      fc.property(fc.subarray([...tracker.members], { minLength: 1 }), (readers) => {
        const concerns = concernsOf(readers);
        const open = counted(summary.tasks).filter(({ timing }) => isOpen(timing));
        const theirs = open.filter((task) => concerns.tie(task) !== null);
        expect(index.openOf(concerns).filter((task) => concerns.tie(task) !== null)).toEqual(theirs);
      }),
    );
  });

  it('gives them what became of the tasks that are their business, and of no other', () => {
    fc.assert(
      fc.property(fc.subarray([...tracker.members], { minLength: 1 }), (readers) => {
        const concerns = concernsOf(readers);
        const isTheirs = ([{ task }]: TaskChanges): boolean => concerns.tie(task) !== null;
        expect(index.changesOf(concerns).filter(isTheirs)).toEqual(index.changes.filter(isTheirs));
      }),
    );
    expect(index.changes).not.toEqual([]);
  });
});
