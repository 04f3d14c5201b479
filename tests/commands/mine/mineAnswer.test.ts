import { mineAnswer } from '../../../src/commands/mine/mineAnswer';
import { readTracker } from '../../../src/workbook/reading/tracker';
import { membersTab, tasksTab } from '../../../src/workbook/tabs/tabs';
import { tabWith, workbookWith } from '../../support/grids';
import { summary } from '../../support/tracker';

/** "Việc của tôi" of a committee with two members of one name, by its rows of members. */
function mine(of: (name: string) => boolean) {
  const grids = workbookWith(
    tabWith(membersTab, [
      { name: 'Nguyễn Văn An', unit: 'UBND phường', email: 'an@example.com' },
      { name: 'Nguyễn Văn An', unit: 'Công an phường', email: 'an2@example.com' },
      { name: 'Lê Thị Mai', email: 'mai@example.com', role: 'Thư ký' },
      { name: 'Lê Thị Mai', email: 'mai@example.com', role: 'Tổ trưởng' },
    ]),
    tabWith(
      tasksTab,
      ['Nguyễn Văn An', 'Nguyễn Văn An (UBND phường)', 'Nguyễn Văn An (Công an phường)'].map(
        (owners, index) => ({ id: `NV-${index + 1}`, content: 'Việc', owners }),
      ),
    ),
  );
  const { tracker, tasksTable } = readTracker(grids);
  const week = {
    ok: true as const,
    tracker,
    tasksTable,
    summary: summary(tracker),
    baseline: null,
    closed: false,
    blocking: [],
    grids,
  };
  return mineAnswer(
    week,
    '',
    tracker.members.filter(({ name }) => of(name)),
  );
}

it('“Việc của tôi” offers namesakes apart, and one person with two roles once', () => {
  const { person, people } = mine((name) => name === 'Lê Thị Mai');
  expect(person).toBe('Lê Thị Mai');
  expect(people).toEqual(['Nguyễn Văn An (UBND phường)', 'Nguyễn Văn An (Công an phường)', 'Lê Thị Mai']);
});

it('“Việc của tôi” lists neither a namesake’s tasks nor those of which it is unclear whose they are', () => {
  const { tasks } = mine((name) => name === 'Nguyễn Văn An (UBND phường)');
  expect(tasks.map(({ code }) => code)).toEqual(['NV-2']);
});
