import { intersection } from '../../workbook/a1';
import type { Area, Sheet } from '../../workbook/model';
import { Exception } from '../errors';

/** Google refuses validation and formats of numbers in the columns of a table, whose types are the table's own. */
export function requireNoTypedColumns({ tables = [] }: Sheet, area: Area): void {
  if (tables.some((table) => intersection(table, area) !== null))
    throw new Exception('This operation is not allowed on cells in typed columns.');
}
