/** The only file that names DuckDB. */
import {
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import { type Rows, type TableName, tableNames, tables } from './tables';

const types: Record<'integer' | 'number' | 'text' | 'date' | 'boolean', DuckDBType> = {
  integer: INTEGER,
  number: DOUBLE,
  text: VARCHAR,
  date: DATE,
  boolean: BOOLEAN,
};

/** As many rows as DuckDB takes at once. */
const CHUNK = 2048;

/** A text as SQL writes it. Only for names of files of our own store; what files hold never becomes SQL. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export type Value = string | number | boolean | null;

export class Database {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /** In memory; `memory`: what it may use, `2GB`. What does not fit goes to `spill`. */
  static async open(spill: string, memory = '2GB'): Promise<Database> {
    const instance = await DuckDBInstance.create(':memory:', {
      max_memory: memory,
      temp_directory: spill,
      // Nothing is fetched from anywhere, and no setting changes later.
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
    });
    const connection = await instance.connect();
    await connection.run('CREATE SCHEMA province');
    return new Database(instance, connection);
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  /** Rows as plain values: dates are `yyyy-MM-dd`, whole numbers numbers. `values`: of the `$name` parameters. */
  async rows(sql: string, values: Record<string, string> = {}): Promise<Record<string, Value>[]> {
    const read = await this.connection.runAndReadAll(sql, values);
    return read.getRowObjects().map((row) => {
      const plain: Record<string, Value> = {};
      for (const [name, value] of Object.entries(row)) plain[name] = plainValue(value);
      return plain;
    });
  }

  /** Tables of this shape, empty, under these names behind `loading_`. */
  async prepareLoading(): Promise<void> {
    for (const name of tableNames) {
      const columns = Object.entries(tables[name]).map(
        ([column, kind]) => `${column} ${types[kind].toString()}`,
      );
      await this.run(`CREATE OR REPLACE TABLE loading_${name} (${columns.join(', ')})`);
    }
  }

  /** Adds rows to the tables that are loading. */
  async load(rows: Rows): Promise<void> {
    for (const name of tableNames) await this.append(name, rows[name]);
  }

  private async append(name: TableName, rows: readonly Record<string, Value>[]): Promise<void> {
    if (rows.length === 0) return;
    const columns = Object.entries(tables[name]);
    const kinds = columns.map(([, kind]) => types[kind]);
    const appender = await this.connection.createAppender(`loading_${name}`);
    for (let first = 0; first < rows.length; first += CHUNK) {
      const some = rows.slice(first, first + CHUNK);
      const chunk = DuckDBDataChunk.create(kinds, some.length);
      columns.forEach(([column, kind], index) => {
        const values = some.map((row) => row[column] ?? null);
        chunk.setColumnValues(index, kind === 'date' ? values.map(dateValue) : (values as DuckDBValue[]));
      });
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  /** Writes what was loaded to a Parquet file and empties the table. */
  async writeLoaded(name: TableName, path: string): Promise<void> {
    await this.run(`COPY loading_${name} TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd)`);
    await this.run(`TRUNCATE loading_${name}`);
  }

  /** `province.NAME` becomes what these Parquet files hold of the files that are there now; an empty table without any. */
  async attach(name: TableName, paths: readonly string[]): Promise<void> {
    const source = paths.length === 0 ? `loading_${name}` : `read_parquet([${paths.map(quoted).join(', ')}])`;
    await this.run(
      `CREATE OR REPLACE VIEW province.${name} AS SELECT * FROM ${source} WHERE file_id IN (SELECT file_id FROM files)`,
    );
  }

  /** A table of a few columns of text, from rows. */
  async table(name: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<void> {
    const kinds = columns.map((column) => (column.endsWith('_id') ? INTEGER : VARCHAR));
    await this.run(
      `CREATE OR REPLACE TABLE ${name} (${columns.map((column, index) => `${column} ${String(kinds[index])}`).join(', ')})`,
    );
    if (rows.length === 0) return;
    const [schema, table] = name.includes('.') ? name.split('.') : [undefined, name];
    const appender = await this.connection.createAppender(table ?? name, schema);
    for (let first = 0; first < rows.length; first += CHUNK) {
      const some = rows.slice(first, first + CHUNK);
      const chunk = DuckDBDataChunk.create(kinds, some.length);
      columns.forEach((_, index) =>
        chunk.setColumnValues(
          index,
          some.map((row) => row[index] ?? null),
        ),
      );
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

const days = new Map<string, DuckDBDateValue>();

/** The same few hundred days come again and again. */
function dateValue(written: Value): DuckDBDateValue | null {
  if (typeof written !== 'string') return null;
  let date = days.get(written);
  if (date === undefined) days.set(written, (date = new DuckDBDateValue(Date.parse(written) / 86_400_000)));
  return date;
}

function plainValue(value: DuckDBValue): Value {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof DuckDBDateValue) return new Date(value.days * 86_400_000).toISOString().slice(0, 10);
  return value as Value;
}
