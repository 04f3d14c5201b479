/** The rows that files become, column by column: what the models read, in DuckDB and on BigQuery alike. */
import type { GivenWeek } from '../files/weekFile';

type Kind = 'integer' | 'text' | 'date' | 'boolean' | 'number';

/** Columns in their order, with what they hold. Lists are one text, joined by "; ". */
export const tables = {
  closed_weeks: {
    file_id: 'integer',
    commune_code: 'text',
    commune_name: 'text',
    unit_type: 'text',
    goal: 'text',
    criteria_set: 'text',
    week: 'text',
    monday: 'date',
    closed_on: 'date',
    made_on: 'date',
    made_at: 'text',
    fingerprint: 'text',
  },
  closed_criteria: {
    file_id: 'integer',
    commune_code: 'text',
    week: 'text',
    position: 'integer',
    code: 'text',
    name: 'text',
    met: 'boolean',
    applicable: 'boolean',
    indicators_met: 'integer',
    indicators_applicable: 'integer',
  },
  closed_tasks: {
    file_id: 'integer',
    commune_code: 'text',
    week: 'text',
    code: 'text',
    state: 'text',
    progress: 'number',
    deadline: 'date',
    first_deadline: 'date',
    touched_on: 'date',
    criteria: 'text',
    offices: 'text',
    content: 'text',
  },
} as const satisfies Record<string, Record<string, Kind>>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];

type Holds = { integer: number; number: number; text: string; date: string; boolean: boolean };
type Row<Name extends TableName> = {
  [Column in keyof (typeof tables)[Name]]: Holds[(typeof tables)[Name][Column] & Kind] | null;
};

export type Rows = { [Name in TableName]: Row<Name>[] };

/** The rows of one week of one file. `monday` and `fingerprint`: of that week. */
export function rowsOf(fileId: number, data: GivenWeek, monday: string, fingerprint: string): Rows {
  const common = { file_id: fileId, commune_code: data.commune.code, week: data.week };
  return {
    closed_weeks: [
      {
        ...common,
        commune_name: data.commune.name,
        unit_type: data.commune.unitType,
        goal: data.goal,
        criteria_set: data.criteriaSet,
        monday,
        closed_on: data.closedOn,
        made_on: data.madeAt.slice(0, 10),
        made_at: data.madeAt,
        fingerprint,
      },
    ],
    closed_criteria: data.criteria.map((criterion, position) => ({
      ...common,
      position,
      code: criterion.code,
      name: criterion.name,
      met: criterion.met,
      applicable: criterion.applicable,
      indicators_met: criterion.indicatorsMet,
      indicators_applicable: criterion.indicatorsApplicable,
    })),
    closed_tasks: data.tasks.map((task) => ({
      ...common,
      code: task.code,
      state: task.state,
      progress: task.progress,
      deadline: task.deadline,
      first_deadline: task.firstDeadline,
      touched_on: task.touchedOn,
      criteria: task.criteria.join('; '),
      offices: task.offices.join('; '),
      content: task.content ?? null,
    })),
  };
}
