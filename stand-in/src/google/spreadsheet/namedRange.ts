import type { Workbook } from '../../workbook/model';
import type { Context } from '../context';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { FakeRange } from './rangeBase';

type Google = GoogleAppsScript.Spreadsheet.NamedRange;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Named = Workbook['namedRanges'][number];

export class FakeNamedRange extends Fake<Google> implements Google {
  constructor(
    context: Context,
    readonly named: Named,
  ) {
    super(context, 'NamedRange');
  }

  getName(): string {
    return this.named.name;
  }

  getRange(): Range {
    const sheet = this.context.state.workbook.sheets.find(({ id }) => id === this.named.sheetId);
    if (!sheet) throw new Exception('Range not found');
    return this.context.make.range(sheet, this.named.area);
  }

  remove(): void {
    removeName(this.context, this.named.name);
  }

  setName(name: string): Google {
    requireName(name);
    if (name !== this.named.name) removeName(this.context, name);
    this.named.name = name;
    this.context.state.touch();
    return this.face;
  }

  setRange(range: Range): Google {
    const place = behind(range, FakeRange);
    if (!place) throw mismatch('SpreadsheetApp.NamedRange.setRange', [range]);
    Object.assign(this.named, { sheetId: place.sheet.id, area: place.area });
    this.context.state.touch();
    return this.face;
  }
}

/** Names an area; a name that is taken moves to it. */
export function nameRange(context: Context, name: string, range: Range): void {
  const place = behind(range, FakeRange);
  if (!place) throw mismatch('SpreadsheetApp.Spreadsheet.setNamedRange', [name, range]);
  requireName(name);
  removeName(context, name);
  context.state.workbook.namedRanges.push({ name, sheetId: place.sheet.id, area: place.area });
}

export function removeName(context: Context, name: string): void {
  const { workbook } = context.state;
  workbook.namedRanges = workbook.namedRanges.filter((each) => each.name !== name);
  context.state.touch();
}

/** Letters, digits and `_`, no digit first, no cell reference (three letters at most), not a truth value (Docs editors help, "Named ranges"). */
function requireName(name: string): void {
  const fits = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name);
  if (!fits || /^(true|false)$/i.test(name) || /^r\d*c\d*$/i.test(name) || /^[A-Z]{1,3}\d+$/i.test(name)) {
    throw new Exception(`The name "${name}" is not valid for a named range.`);
  }
}
