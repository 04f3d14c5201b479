import { type CommuneGroup, requirementFor } from '../../domain/communeGroups';
import type { ConditionKind } from '../../domain/criteriaSets';
import { folded } from '../../domain/text';
import type { Conclusion, Condition } from '../../domain/tracker';
import { unnamed } from '../../domain/wording';
import type { Cell } from '../../sheet/cells';
import { acceptingUnknown, type Book, CellReader, shown } from './cells';
import { isBlank } from '../grid';
import { type RecordColumns, takeRecords } from './leftOut';
import {
  fractionTyped,
  isFraction,
  percentIn,
  type PercentScale,
  percentScale,
  unclearPercent,
} from './percents';
import { conditionKindsByWord, conditionResults } from './meanings';
import type { Table } from './table';
import { conclusionChoices, conditionKinds, type conditionsTab } from '../tabs/tabs';

type Key = keyof (typeof conditionsTab)['columns'];

const conditionColumns: RecordColumns<Key> = {
  code: 'code',
  name: 'content',
  decisive: ['owners', 'deadline', 'result'],
  state: 'result',
};

/** The tab "Điều kiện"; `table` is null in workbooks without one. */
export function readConditions(
  table: Table<Key> | null,
  people: Book,
  group: CommuneGroup = 'none',
): Condition[] {
  if (table === null) return [];
  const read = new CellReader<Key>(table.sheet, table.problems);
  const rowOf = new Map<string, number>();
  return takeRecords(table, conditionColumns).map((row): Condition => {
    const code = read.text(row, 'code');
    const content = read.text(row, 'content');
    const earlier = code === '' ? undefined : rowOf.get(folded(code));
    if (earlier === undefined) rowOf.set(folded(code), row.row);
    // It may stand between the committee and its title, so it counts all the same.
    else
      read.report(
        row,
        'code',
        `Mã “${shown(code)}” đã dùng ở dòng ${earlier}. Mỗi điều kiện cần một mã riêng.`,
      );
    if (isBlank(row.cell('content')))
      read.report(row, 'content', 'Chưa ghi tên điều kiện. Ghi ở ô này; dòng vẫn được tính.');
    const kind = read.choice<ConditionKind>(row, 'kind', conditionKindsByWord, conditionKinds) ?? 'other';
    const counts = kind === 'survey' || kind === 'years';
    // What is asked for and what was reached are compared, so they are written alike.
    const scale = percentScale([row.cell('requirement'), row.cell('achieved')]);
    const held = (key: Key): Cell => {
      const cell = row.cell(key);
      return key === 'requirement' && typeof cell === 'string' ? requirementFor(cell, group) : cell;
    };
    const number = (key: Key): number | null => {
      const cell = held(key);
      if (kind === 'survey' && percentIn(cell, scale) === 'unclear') {
        read.report(row, key, unclearPercent(cell));
        return null;
      }
      return counts ? oneNumber(cell, kind === 'survey' ? scale : null) : null;
    };
    return {
      code,
      row: row.row,
      content: content || unnamed('tên', row.row),
      kind,
      requirement:
        percentText(row.cell('requirement'), kind, scale) ??
        requirementFor(read.text(row, 'requirement'), group),
      achieved: percentText(row.cell('achieved'), kind, scale) ?? read.text(row, 'achieved'),
      required: number('requirement'),
      reached: number('achieved'),
      result: read.choice<Conclusion>(row, 'result', conditionResults, conclusionChoices),
      owners: read.names(row, 'owners', acceptingUnknown(people)),
      deadline: read.date(row, 'deadline'),
      proof: read.text(row, 'proof'),
    };
  });
}

/**
 * The number a cell means, when it is clear which: the only one, or the only one with a percent sign. "Phát ra 1000, đồng ý
 * 950" tells no percent. A cell typed as 92% holds the fraction 0.92. `scale`: null where no percent
 * is meant.
 */
function oneNumber(cell: Cell, scale: PercentScale | null): number | null {
  if (typeof cell === 'number') return scale !== null && isFraction(cell, scale) ? cell * 100 : cell;
  if (typeof cell !== 'string') return null;
  const fraction = scale === null ? null : fractionTyped(cell);
  if (fraction !== null) return fraction * 100;
  const numbers = cell.match(/\d+(?:[.,]\d+)?\s*%?/g) ?? [];
  const marked = numbers.filter((number) => number.endsWith('%'));
  const meant = scale !== null && marked.length === 1 ? marked : numbers;
  return meant.length === 1 ? parseFloat((meant[0] ?? '').replace(',', '.')) : null;
}

/** "92%" for the fraction a percent cell holds; null for every other cell. */
function percentText(cell: Cell, kind: ConditionKind, scale: PercentScale): string | null {
  if (kind !== 'survey' || typeof cell !== 'number' || !isFraction(cell, scale)) return null;
  return `${String(Math.round(cell * 10_000) / 100).replace('.', ',')}%`;
}
