import type { ConditionKind } from '../../domain/criteriaSets';
import type { Conclusion, Condition } from '../../domain/tracker';
import { acceptingUnknown, type Book, CellReader } from './cells';
import type { Cell } from '../grid';
import { conditionKindsByWord, conditionResults } from './meanings';
import type { Table } from './table';
import { conclusionChoices, conditionKinds, type conditionsTab } from '../tabs/tabs';

type Key = keyof (typeof conditionsTab)['columns'];

/** The tab "Điều kiện"; `table` is null in workbooks without one. */
export function readConditions(table: Table<Key> | null, people: Book): Condition[] {
  if (table === null) return [];
  const read = new CellReader<Key>(table.sheet, table.problems);
  return table.rows.flatMap((row): Condition[] => {
    const content = read.text(row, 'content');
    if (content === '') return [];
    const kind = read.choice<ConditionKind>(row, 'kind', conditionKindsByWord, conditionKinds) ?? 'other';
    const counts = kind === 'survey' || kind === 'years';
    const number = (key: Key) => (counts ? oneNumber(row.cell(key), kind === 'survey') : null);
    return [
      {
        code: read.text(row, 'code'),
        row: row.row,
        content,
        kind,
        requirement: percentText(row.cell('requirement'), kind) ?? read.text(row, 'requirement'),
        achieved: percentText(row.cell('achieved'), kind) ?? read.text(row, 'achieved'),
        required: number('requirement'),
        reached: number('achieved'),
        result: read.choice<Conclusion>(row, 'result', conditionResults, conclusionChoices),
        owners: read.names(row, 'owners', acceptingUnknown(people)),
        deadline: read.date(row, 'deadline'),
        proof: read.text(row, 'proof'),
      },
    ];
  });
}

/**
 * The number a cell means, when it is clear which: the only one, or the only one with a percent sign. "Phát ra 1000, đồng ý
 * 950" tells no percent. A cell typed as 92% holds the fraction 0.92.
 */
function oneNumber(cell: Cell, percent: boolean): number | null {
  if (typeof cell === 'number') return percent && cell <= 1 ? cell * 100 : cell;
  if (typeof cell !== 'string') return null;
  const numbers = cell.match(/\d+(?:[.,]\d+)?\s*%?/g) ?? [];
  const marked = numbers.filter((number) => number.endsWith('%'));
  const meant = percent && marked.length === 1 ? marked : numbers;
  return meant.length === 1 ? parseFloat((meant[0] ?? '').replace(',', '.')) : null;
}

/** "92%" for the fraction a percent cell holds; null for every other cell. */
function percentText(cell: Cell, kind: ConditionKind): string | null {
  if (kind !== 'survey' || typeof cell !== 'number' || cell > 1) return null;
  return `${String(Math.round(cell * 10_000) / 100).replace('.', ',')}%`;
}
