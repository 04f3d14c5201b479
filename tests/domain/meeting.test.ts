import {
  concerning,
  type Decision,
  issuedSource,
  type Meeting,
  noticed,
  provisionalSource,
  undone,
  unissued,
} from '../../src/domain/meeting';
import type { Task } from '../../src/domain/tracker';
import { day } from '../support/tracker';

const decision = (fields: Partial<Decision> = {}): Decision => ({
  id: 'KL-1',
  heldOn: day('2023-08-11'),
  content: 'Khảo sát pa nô',
  owners: ['Lê Thị Mai'],
  phrase: '',
  deadline: null,
  recurrence: '',
  criterion: '',
  isNoted: false,
  about: '',
  task: '',
  notice: '',
  ...fields,
});

const meeting = (heldOn: string, ...decisions: Decision[]): Meeting => ({
  heldOn: day(heldOn),
  present: [],
  decisions,
});

it('What still has to become a task is what is none yet, and was not only taken down', () => {
  const decisions = [
    decision(),
    decision({ id: 'KL-2', isNoted: true }),
    decision({ id: 'KL-3', task: 'NV-9' }),
  ];
  expect(undone(meeting('2023-08-11', ...decisions)).map(({ id }) => id)).toEqual(['KL-1']);
});

it('A decision is about the task it names, however its code is typed, or about none', () => {
  const tasks = [{ id: 'NV-1' }, { id: 'NV-2' }] as Pick<Task, 'id'>[];
  expect(concerning(decision({ about: ' nv-2' }), tasks)?.id).toBe('NV-2');
  expect(concerning(decision({ about: 'NV-3' }), tasks)).toBeUndefined();
  expect(concerning(decision(), [{ id: '' as Task['id'] }])).toBeUndefined();
});

it('The notice is drafted of the last meeting that decided anything, for a month also after its number was entered', () => {
  const issued = decision({ notice: '09-TB/BCĐ' });
  const [july, august] = [meeting('2023-07-14', decision()), meeting('2023-08-11', issued)];
  const today = day('2023-08-14');
  expect(noticed([july, august], today)).toBe(august);
  expect(noticed([august, july], today)).toBe(august);
  expect(noticed([july, meeting('2023-08-12')], today)).toBe(july);
  expect(noticed([july], day('2024-01-05'))).toBe(july);
  expect(noticed([august], day('2023-09-11'))).toBe(august);
  expect(noticed([august], day('2023-09-12'))).toBeNull();
  const begun = meeting('2023-08-11', issued, decision());
  expect(noticed([begun], day('2023-09-12'))).toBe(begun);
  expect(noticed([meeting('2023-08-12')], today)).toBeNull();
  expect(noticed([], today)).toBeNull();
});

it('An earlier meeting waits for the number of its notice until it is entered, the last one alone', () => {
  const open = meeting('2023-07-14', decision());
  const issued = meeting('2023-08-04', decision({ notice: '09-TB/BCĐ' }));
  const today = meeting('2023-08-11', decision());
  expect(unissued([today, open, issued], day('2023-08-11'))).toBe(open);
  expect(unissued([open, today], day('2023-08-14'))).toBe(today);
  expect(unissued([today, open], day('2023-08-14'))).toBe(today);
  expect(unissued([issued, meeting('2023-08-05')], day('2023-08-14'))).toBeNull();
});

it('A decision is named by its meeting until its notice has a number, and then by its place in it', () => {
  expect(provisionalSource(decision())).toBe('Giao ban 11/08/2023, KL-1');
  expect(issuedSource('09-TB/BCĐ', 2)).toBe('09-TB/BCĐ, kết luận 2');
});
