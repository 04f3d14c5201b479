import { wholeSheet } from '../../workbook/cells';
import type { Protection, Sheet } from '../../workbook/model';
import { mayEdit } from '../../workbook/protection';
import type { Context } from '../context';
import { ProtectionType } from '../enums';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { addressOf, FakeUser, type Person } from '../user';
import { FakeRange } from './rangeBase';

type Google = GoogleAppsScript.Spreadsheet.Protection;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A protected tab or range. As on Google it changes nothing until editors are taken off it. */
export class FakeProtection
  extends Fake<Google>
  implements
    Pick<
      Google,
      | 'addEditor'
      | 'addEditors'
      | 'canDomainEdit'
      | 'canEdit'
      | 'getDescription'
      | 'getEditors'
      | 'getProtectionType'
      | 'getRange'
      | 'getUnprotectedRanges'
      | 'isWarningOnly'
      | 'remove'
      | 'removeEditor'
      | 'removeEditors'
      | 'setDescription'
      | 'setDomainEdit'
      | 'setUnprotectedRanges'
      | 'setWarningOnly'
    >
{
  constructor(
    context: Context,
    readonly sheet: Sheet,
    readonly protection: Protection,
  ) {
    super(context, 'Protection');
  }

  #change(changes: Partial<Protection>): Google {
    Object.assign(this.protection, changes);
    this.context.state.touch();
    return this.face;
  }

  addEditor(person: Person): Google {
    return this.addEditors([addressOf(person)]);
  }

  addEditors(addresses: string[]): Google {
    return this.#change({ editors: [...new Set([...this.protection.editors, ...addresses])] });
  }

  canDomainEdit(): boolean {
    return false;
  }

  canEdit(): boolean {
    return mayEdit(this.protection, this.context.state.user);
  }

  getDescription(): string {
    return this.protection.description;
  }

  getEditors(): GoogleAppsScript.Base.User[] {
    return this.protection.editors.map((address) => new FakeUser(this.context, address).face);
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return this.protection.area ? ProtectionType.RANGE : ProtectionType.SHEET;
  }

  getRange(): Range {
    return this.context.make.range(this.sheet, this.protection.area ?? wholeSheet(this.sheet));
  }

  /** None for a protected range. */
  getUnprotectedRanges(): Range[] {
    return (this.protection.open ?? []).map((area) => this.context.make.range(this.sheet, area));
  }

  isWarningOnly(): boolean {
    return this.protection.warningOnly;
  }

  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((each) => each !== this.protection);
    this.context.state.touch();
  }

  removeEditor(person: Person): Google {
    return this.removeEditors([person]);
  }

  /** Whoever runs the script cannot take themselves off. */
  removeEditors(people: Person[]): Google {
    const gone = people.map(addressOf);
    const { user } = this.context.state;
    const editors = this.protection.editors.filter((address) => address === user || !gone.includes(address));
    return this.#change({ editors, everyone: false });
  }

  setDescription(description: string): Google {
    return this.#change({ description });
  }

  /** The file belongs to no domain here: refused, as documented for such files. */
  setDomainEdit(): never {
    throw new Exception('The spreadsheet is not a member of a Google Workspace domain.');
  }

  setUnprotectedRanges(ranges: Range[]): Google {
    if (this.protection.area) throw new Exception('Only a protected sheet can have unprotected ranges.');
    const open = ranges.map((range) => {
      const place = behind(range, FakeRange);
      if (!place) throw mismatch('SpreadsheetApp.Protection.setUnprotectedRanges', [ranges]);
      if (place.sheet !== this.sheet) throw new Exception('The ranges must be on the protected sheet.');
      return place.area;
    });
    return this.#change({ open });
  }

  setWarningOnly(warningOnly: boolean): Google {
    return this.#change({ warningOnly });
  }
}
