import {
  type Decision,
  issuedSource,
  type Meeting,
  provisionalSource,
  undone,
  unissued,
} from '../../src/domain/meeting';
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

it('The meeting that waits for its notice is the last one with a decision that stands in none', () => {
  const issued = decision({ notice: '09-TB/BCĐ' });
  const [july, august] = [meeting('2023-07-14', decision()), meeting('2023-08-11', issued, decision())];
  expect(unissued([july, august])).toBe(august);
  expect(unissued([august, july])).toBe(august);
  expect(unissued([july, meeting('2023-08-11', issued)])).toBe(july);
  expect(unissued([meeting('2023-08-11', issued), meeting('2023-08-12')])).toBeNull();
});

it('A decision is named by its meeting until its notice has a number, and then by its place in it', () => {
  expect(provisionalSource(decision())).toBe('Giao ban 11/08/2023, KL-1');
  expect(issuedSource('09-TB/BCĐ', 2)).toBe('09-TB/BCĐ, kết luận 2');
});
