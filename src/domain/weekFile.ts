/** What a commune gives of a closed week to whoever is above: docs/so-lieu-tuan.md describes the file. */
import { type Baseline, identity } from './baseline';
import type { CalendarDate, WeekKey } from './calendar';
import { wholeOf } from './codes';
import { namesOffice } from './office';
import { folded } from './text';
import type { EnteredState, Task, Tracker } from './tracker';

/** The shape of `WeekData`; a number more with every change that older readers would misread. */
export const weekFileVersion = 1;

/** What names the kind of file. */
export const weekFileFormat = 'tong-hop-tuan/so-lieu-tuan';

export interface WeekData {
  /** `name` is the committee's own; two communes may have the same one, never the same code. */
  commune: { code: string; name: string; unitType: string };
  goal: string;
  criteriaSet: string;
  week: WeekKey;
  closedOn: CalendarDate;
  /** When the file was made, `yyyy-MM-dd HH:mm`: of two files of one week the later one holds. */
  madeAt: string;
  criteria: WeekCriterion[];
  tasks: WeekTask[];
}

/** The whole file. `checksum`: the SHA-256 of `checkedText`, in hexadecimal. */
export interface WeekFile {
  format: typeof weekFileFormat;
  version: number;
  checksum: string;
  data: WeekData;
}

interface WeekCriterion {
  code: string;
  name: string;
  met: boolean;
  /** False when the committee declared it not applicable. */
  applicable: boolean;
  indicatorsMet: number;
  indicatorsApplicable: number;
}

/** A task as the week was closed; a duty that was spread over places is there by its parts alone. */
interface WeekTask {
  code: string;
  state: EnteredState;
  /** Percent. */
  progress: number | null;
  deadline: CalendarDate | null;
  firstDeadline: CalendarDate | null;
  /** The closing day of the last week in which somebody changed the row. */
  touchedOn: CalendarDate;
  /** Criteria and offices as the row has them now; none once the row is gone. */
  criteria: string[];
  offices: string[];
  /** Only where the committee chose to give it: it may name people. */
  content?: string;
}

/** A closed week as data: its numbers as they were closed, with what the rows of today tell of the same tasks. */
export function weekData(closed: Baseline, tracker: Tracker, madeAt: string): WeekData {
  const { settings } = tracker;
  const wholes = new Set(closed.tasks.map(({ id }) => folded(wholeOf(id) ?? '')));
  const rows = new Map(tracker.tasks.map((task) => [identity(task), task]));
  const officesOf = officesIn(tracker);
  return {
    commune: { code: settings.communeCode, name: settings.committee, unitType: settings.unitType },
    goal: settings.goal,
    criteriaSet: settings.criteriaSet,
    week: closed.week,
    closedOn: closed.closedOn,
    madeAt,
    criteria: closed.criteria.map(({ notApplicable, ...criterion }) => ({
      ...criterion,
      applicable: notApplicable !== true,
    })),
    tasks: closed.tasks
      .filter(({ id }) => !wholes.has(folded(id)))
      .map(({ id, content, fingerprint: _, ...task }) => {
        const row = rows.get(identity({ id, content }));
        return {
          code: id,
          ...task,
          criteria: row?.criteria ?? [],
          offices: row === undefined ? [] : officesOf(row),
          ...(settings.givesContent && { content }),
        };
      }),
  };
}

/** The offices that answer for a task: an owner that is one, and the unit of a person. No person is named. */
function officesIn({ members }: Tracker): (task: Task) => string[] {
  const unitOf = new Map(members.map(({ name, unit }) => [name, unit]));
  return ({ owners }) => {
    const offices = owners.flatMap((owner) =>
      namesOffice(owner) ? owner : (unitOf.get(owner) ?? '').split(';'),
    );
    return [...new Set(offices.map((office) => office.trim()))].filter((office) => office !== '');
  };
}

/** `14869-2026-W32.json` */
export const weekFileName = ({ commune, week }: Pick<WeekData, 'commune' | 'week'>): string =>
  `${commune.code}-${week}.json`;

/** The text that the checksum is of: `data` as JSON in one line, its members in their order. */
export const checkedText = (data: object): string => JSON.stringify(data);

/** The file, in one line. */
export function weekFileText(data: WeekData, checksum: string): string {
  const file: WeekFile = { format: weekFileFormat, version: weekFileVersion, checksum, data };
  return `${JSON.stringify(file)}\n`;
}
