import type { Area, Chart } from './model';

/** Colours of series that say none, as Sheets gives them. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853'];

/** One row of columns a chart draws; `name` is the cell that says what it is. */
interface Series {
  name: Area | null;
  values: Area;
  color: string;
}

/** What a chart draws: the first column of its ranges names the categories, each other one is a series. */
export function seriesOf({ ranges, headers, colors }: Pick<Chart, 'ranges' | 'headers' | 'colors'>): {
  labels: Area | null;
  series: Series[];
} {
  const columns = ranges.flatMap(({ row, column, rows, columns: wide }) =>
    Array.from({ length: wide }, (_, index): Area => ({ row, column: column + index, rows, columns: 1 })),
  );
  const body = (area: Area): Area => ({ ...area, row: area.row + headers, rows: area.rows - headers });
  const [labels, ...rest] = columns;
  return {
    labels: labels ? body(labels) : null,
    series: rest.map((area, index) => ({
      name: headers > 0 ? { ...area, rows: 1 } : null,
      values: body(area),
      color: colors[index] ?? COLOURS[index % COLOURS.length]!,
    })),
  };
}
