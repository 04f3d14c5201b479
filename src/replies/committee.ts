import type { CalendarDate } from '../domain/calendar';
import type { Committee, Duty } from './reply';

const columns = [
  'id',
  'content',
  'state',
  'owners',
  'partners',
  'neighbourhoods',
  'criteria',
  'deadline',
  'progress',
  'assignedOn',
  'recurring',
] as const satisfies (keyof Duty)[];

/** A duty on its way to who reads replies, in that order, without nulls at its end: names of fields would be a third of the text. */
type DutyLine = Duty[(typeof columns)[number]][];

/** What replies are read against, as much as one answer carries. */
export interface CommitteePart extends Omit<Committee, 'tasks'> {
  ok: true;
  today: CalendarDate;
  tasks: DutyLine[];
  /** Where the next part begins; null with the last one. */
  next: number | null;
}

/** Letters in the tasks of one part: some six hundred kilobytes. */
const most = 450_000;

/** The committee from one of its tasks on, without what no reply speaks of: addresses, those who left, what was called off. */
export function partFrom(from: number, committee: Committee, today: CalendarDate): CommitteePart {
  const left = committee.tasks.filter(({ state }) => state !== 'cancelled').slice(from);
  const tasks: DutyLine[] = [];
  for (let [at, size] = [0, 0]; at < left.length && size < most; at += 1) {
    const line = lineOf(left[at] as Duty);
    size += JSON.stringify(line).length;
    tasks.push(line);
  }
  return {
    ok: true,
    today,
    tasks,
    next: tasks.length < left.length ? from + tasks.length : null,
    members: committee.members
      .filter((member) => !member.left)
      .map(({ name, fullName, position, unit, role, neighbourhoods }) => ({
        name,
        fullName,
        position,
        unit,
        role,
        neighbourhoods,
      })),
    neighbourhoods: committee.neighbourhoods.map(({ name, row }) => ({ name, row })),
    criteria: committee.criteria.map(({ code, name }) => ({ code, name })),
  };
}

/** Asks for part after part; the first that is refused counts for all. */
export async function askWhole<Refused extends { ok: false }>(
  ask: (from: number) => Promise<CommitteePart | Refused>,
): Promise<Known | Refused> {
  const parts: CommitteePart[] = [];
  for (let from: number | null = 0; from !== null; from = parts[parts.length - 1]?.next ?? null) {
    const part: CommitteePart | Refused = await ask(from);
    if (!part.ok) return part;
    parts.push(part);
  }
  return wholeOf(parts);
}

/** Whom and what replies are read against, and the day of it. */
export interface Known {
  ok: true;
  committee: Committee;
  today: CalendarDate;
}

/** The committee of its parts, at least one. */
export function wholeOf(parts: readonly CommitteePart[]): Known {
  const { today, ...committee } = parts[0] as CommitteePart;
  const tasks = parts.flatMap((part) => part.tasks).map(dutyOf);
  return { ok: true, committee: { ...committee, tasks }, today };
}

/** The day of a recurring duty alone is asked for. */
function lineOf(duty: Duty): DutyLine {
  const recurring = duty.recurring && { rule: duty.recurring.rule };
  const kept: Duty = { ...duty, recurring, assignedOn: recurring && duty.assignedOn };
  const line = columns.map((column) => kept[column]);
  while (line[line.length - 1] === null) line.pop();
  return line;
}

const dutyOf = (line: DutyLine): Duty =>
  Object.fromEntries(columns.map((column, at) => [column, line[at] ?? null])) as unknown as Duty;
