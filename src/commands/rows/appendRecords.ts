import { appendTexts } from '../../google/writeCells';
import type { Table } from '../../workbook/reading/table';

/**
 * Adds records below the last row of a people's tab in one write, each value in its own column; a value whose column the tab
 * lacks is left out. The caller reads the tab again: somebody may have moved a column meanwhile.
 */
export function appendRecords<Key extends string>(
  tab: string,
  columns: Table<Key>['columns'],
  records: readonly Partial<Record<Key, string>>[],
): void {
  const places = Object.entries(columns) as [Key, number][];
  const width = Math.max(0, ...places.map(([, column]) => column));
  appendTexts(
    tab,
    records.map((record) => {
      const cells = Array.from({ length: width }, () => '');
      for (const [key, column] of places) cells[column - 1] = record[key] ?? '';
      return cells;
    }),
  );
}
