/** The SQL models, the same text for DuckDB and BigQuery: what differs stands in `dialects/`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../home';

export interface Model {
  /** `late_tasks`: the table or view it becomes, in the schema `province`. */
  name: string;
  /** A query without a semicolon. */
  sql: string;
}

/** In the order in which they build on each other. */
export const models: readonly Model[] = readdirSync(join(home, 'models'))
  .filter((file) => file.endsWith('.sql'))
  .sort()
  .map((file) => ({
    name: file.replace(/^\d+_(.*)\.sql$/, '$1'),
    sql: readFileSync(join(home, 'models', file), 'utf8').trim(),
  }));

/** The functions a dialect lends to the models, a statement each. */
export const dialect = (name: 'duckdb' | 'bigquery'): string[] =>
  statementsIn(readFileSync(join(home, 'dialects', `${name}.sql`), 'utf8'));

/** Statements end with a semicolon at the end of a line. */
export const statementsIn = (sql: string): string[] =>
  sql
    .split(/;\s*$/m)
    .map((statement) => statement.replace(/^\s*--.*$/gm, '').trim())
    .filter((statement) => statement !== '');
