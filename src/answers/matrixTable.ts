import type { Matrix } from '../domain/weekSummary';
import { firstLine, partsBadge } from '../domain/wording';
import type { MatrixTable } from '.';

/** A matrix as the sidebar shows it: short heads, for 300 px; what they stand for is read aloud and shown on touch. */
export const matrixTable = ({ against, columns, rows }: Matrix): MatrixTable => ({
  title: against === 'criterion' ? 'Khu phố theo tiêu chí' : 'Khu phố theo việc giao chung',
  columns: columns.map(({ code, name }) => ({
    label: against === 'criterion' ? `Tiêu chí ${code}` : code,
    name: firstLine(name),
  })),
  rows: rows.map(({ place, cells }) => ({ name: place, cells: cells.map(partsBadge) })),
});
