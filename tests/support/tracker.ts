/** Builders of small trackers: every field has a sane default, a test names only what it is about. */
import type { WithPlainCodes } from '../../src/domain/ids';
import { type CalendarDate, calendarDateFromIso } from '../../src/domain/calendar';
import { defaultSettings } from '../../src/domain/settings';
import { summariseWeek } from '../../src/domain/summariseWeek';
import type {
  Condition,
  Criterion,
  Indicator,
  Member,
  Neighbourhood,
  Task,
  Tracker,
} from '../../src/domain/tracker';
import type { WeekSummary } from '../../src/domain/weekSummary';

/** A calendar date from `yyyy-MM-dd`; a test that mistypes one fails at once. */
export function day(iso: string): CalendarDate {
  const date = calendarDateFromIso(iso);
  if (date === null) throw new Error(`No such day: ${iso}`);
  return date;
}

/** Friday of week 32, the closing day of the story. */
export const friday = day('2023-08-11');

let rows = 1;

/** Codes are plain texts here. */
const coded = <Entry>(entry: WithPlainCodes<Entry>): Entry => entry as Entry;

export function task(fields: Partial<WithPlainCodes<Task>> = {}): Task {
  const row = (rows += 1);
  return coded<Task>({
    id: `T${row}`,
    row,
    content: 'Rà soát biển báo giao thông',
    criteria: [],
    indicators: [],
    neighbourhoods: [],
    owners: [],
    partners: [],
    assignedOn: null,
    deadlinePhrase: '',
    deadline: null,
    firstDeadline: null,
    recurrence: '',
    recurring: null,
    deadlineTime: null,
    extensionSource: '',
    extensionAsked: null,
    extensionReason: '',
    state: 'inProgress',
    progress: null,
    completedOn: null,
    result: '',
    difficulty: '',
    proposal: '',
    source: '',
    proof: '',
    waitingFor: '',
    waitingSince: null,
    pressedOn: [],
    ...fields,
  });
}

export const criterion = (fields: Partial<WithPlainCodes<Criterion>> = {}): Criterion =>
  coded<Criterion>({
    code: '2',
    row: 3,
    name: 'Giao thông đô thị',
    group: '',
    owners: [],
    advisor: '',
    conclusion: null,
    reason: '',
    points: { got: null, of: null },
    follows: '',
    ...fields,
  });

export const indicator = (fields: Partial<WithPlainCodes<Indicator>> = {}): Indicator =>
  coded<Indicator>({
    code: '2.1',
    row: 5,
    criterion: '2',
    content: 'Nội dung minh họa',
    requirement: '',
    achieved: '',
    result: null,
    proof: '',
    owners: [],
    points: { got: null, of: null },
    follows: '',
    ...fields,
  });

export const condition = (fields: Partial<Condition> = {}): Condition => ({
  code: 'ĐK1',
  row: 2,
  content: 'Tỷ lệ người dân hài lòng và đồng ý',
  kind: 'other',
  requirement: '',
  achieved: '',
  required: null,
  reached: null,
  result: null,
  owners: [],
  deadline: null,
  proof: '',
  ...fields,
});

/** `email`: the one address most have; empty for none. */
export type MemberFields = Partial<WithPlainCodes<Member>> & { email?: string };

export const member = ({ email = 'binh@example.com', ...fields }: MemberFields = {}): Member =>
  coded<Member>({
    row: 2,
    name: 'Trần Văn Bình',
    fullName: fields.name ?? 'Trần Văn Bình',
    position: '',
    unit: '',
    addresses: email === '' ? [] : [email],
    role: '',
    criteria: [],
    neighbourhoods: [],
    digest: 'personal',
    left: false,
    ...fields,
  });

export const neighbourhood = (fields: Partial<Neighbourhood> = {}): Neighbourhood => ({
  row: 2,
  name: 'Khu phố 3',
  head: '',
  officer: '',
  recognised: null,
  ...fields,
});

export const tracker = (fields: Partial<Tracker> = {}): Tracker => ({
  settings: defaultSettings,
  tasks: [],
  criteria: [],
  indicators: [],
  conditions: [],
  members: [],
  neighbourhoods: [],
  problems: [],
  leftOut: [],
  ...fields,
});

/** The week of a tracker on the Friday of the story, with what a test wants otherwise. */
export const summary = (of: Tracker, fields: Partial<WeekSummary> = {}): WeekSummary => ({
  ...summariseWeek(of, null, friday),
  ...fields,
});
