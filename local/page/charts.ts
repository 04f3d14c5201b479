import { cellAt, seriesOf, type Area, type Sheet, type Workbook } from 'stand-in';
import type { ChartPicture } from './protocol';

/** The charts of all tabs with the numbers they draw. */
export const chartPictures = ({ sheets }: Workbook): ChartPicture[] =>
  sheets.flatMap((sheet) =>
    (sheet.charts ?? []).map(({ row, column, offsetX, offsetY, width, height, title, ...drawn }) => {
      const { labels, series } = seriesOf(drawn);
      return {
        sheetId: sheet.id,
        place: { row, column, offsetX, offsetY },
        width,
        height,
        title,
        labels: labels === null ? [] : textsOf(sheet, labels),
        series: series.map(({ name, values, color }) => ({
          name: name === null ? '' : (textsOf(sheet, name)[0] ?? ''),
          color,
          values: valuesOf(sheet, values).map((value) => (typeof value === 'number' ? value : null)),
        })),
      };
    }),
  );

const valuesOf = (sheet: Sheet, { row, column, rows }: Area): unknown[] =>
  Array.from({ length: rows }, (_, index) => cellAt(sheet, row + index, column)?.value ?? null);

const textsOf = (sheet: Sheet, area: Area): string[] =>
  valuesOf(sheet, area).map((value) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : '',
  );
