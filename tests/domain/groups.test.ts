import { groupsBy, rowsOf } from '../../src/domain/groups';
import { criterion, neighbourhood, task } from '../support/tracker';

const lists = {
  criteria: [criterion({ code: '2', name: 'Giao thông' })],
  neighbourhoods: [neighbourhood({ name: 'Khu phố 3' })],
};

describe('The rows of a state table in which a task is counted', () => {
  it('are its criteria by code and name, a code nobody knows as it is', () => {
    const groups = groupsBy('criterion', lists);
    expect(rowsOf(task({ criteria: ['2', '9'] }), groups)).toEqual(['2. Giao thông', '9']);
    expect(rowsOf(task(), groups)).toEqual(['Không gắn tiêu chí']);
    expect(groups.order).toEqual(['2. Giao thông']);
  });

  it('are its neighbourhoods, or that it belongs to none', () => {
    const groups = groupsBy('neighbourhood', lists);
    expect(rowsOf(task({ neighbourhoods: ['Khu phố 3', 'Khu phố 4'] }), groups)).toEqual([
      'Khu phố 3',
      'Khu phố 4',
    ]);
    expect(rowsOf(task(), groups)).toEqual(['Không gắn khu phố']);
    expect(groups.order).toEqual(['Khu phố 3']);
  });

  it('are its owners, or that nobody was given it', () => {
    const groups = groupsBy('member', lists);
    expect(rowsOf(task({ owners: ['Mai', 'Bình'] }), groups)).toEqual(['Mai', 'Bình']);
    expect(rowsOf(task(), groups)).toEqual(['Chưa giao ai']);
    expect(groups.order).toEqual([]);
  });
});
