import { refused, type Result } from '../../domain/outcome';
import { readTabs } from '../../google/readTabs';
import { peopleBook } from '../../workbook/reading/books';
import { CriterionBook, readCriteria, readIndicators } from '../../workbook/reading/criteria';
import { type PastedIndicators, pastedIndicators } from '../../workbook/pasted/pastedIndicators';
import { pastedTable } from '../../workbook/pasted/pastedTable';
import { readTable } from '../../workbook/reading/table';
import { criteriaTab, indicatorsTab } from '../../workbook/tabs/tabs';
import type { DoneAnswer, PastedAnswer, PastedRequest } from '../../answers';
import { appendRecords } from '../rows/appendRecords';
import { ensureTab } from '../ensureTab';

/** A pasted table as rows of the tab "Nội dung", to look at first. Writes nothing. */
export function previewPasted({ text }: PastedRequest): Result<PastedAnswer> {
  const { add, existing, unclear } = understood(text).found;
  if (add.length + existing.length + unclear.length === 0) return refused({ code: 'emptyPaste' });
  const rows = add.map(({ code = '', criterion = '', content = '', requirement = '', maxPoints = '' }) => ({
    code,
    criterion,
    content,
    requirement,
    maxPoints,
  }));
  return { ok: true, rows, existing, unclear };
}

/** Adds them below the last row, in one write; what is there already is left out. */
export function addPasted({ text }: PastedRequest): Result<DoneAnswer> {
  const points = understood(text).found.add.some(({ maxPoints }) => (maxPoints ?? '') !== '');
  ensureTab(indicatorsTab.name, new Set(points ? ['Điểm', 'Điểm tối đa'] : []));
  const { found, columns } = understood(text);
  if (found.add.length === 0) return refused({ code: 'nothingNew' });
  appendRecords<string>(indicatorsTab.name, columns, found.add);
  const left = understood(text).found.add.length;
  return left === 0
    ? { ok: true, message: `Đã thêm ${found.add.length} dòng vào tab ${indicatorsTab.name}.` }
    : refused({ code: 'tabChanged', tab: indicatorsTab.name, then: 'paste' });
}

/** The text against the tabs as they stand at this moment. */
function understood(text: string): { found: PastedIndicators; columns: Record<string, number> } {
  const grids = readTabs([criteriaTab.name, indicatorsTab.name]);
  const criteriaTable = readTable(criteriaTab, grids.get(criteriaTab.name) ?? null);
  const table = readTable(indicatorsTab, grids.get(indicatorsTab.name) ?? null);
  // Who owns them is no matter here.
  const nobody = peopleBook([], [], false);
  const criteria = new CriterionBook(
    [...readCriteria(criteriaTable, nobody).keys()],
    criteriaTable.headerRow > 0,
  );
  // Rows that cannot be read have their codes all the same.
  const codes = table.rows.map((row) => ({ code: String(row.cell('code')), criterion: '', content: '' }));
  const present = [...readIndicators(table, criteria, nobody), ...codes];
  const found = pastedIndicators(pastedTable(text), criteria, present);
  return { found, columns: table.columns };
}
