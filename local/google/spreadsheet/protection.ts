import { wholeSheet } from '../../workbook/cells';
import type { Protection, Sheet } from '../../workbook/model';
import { mayEdit } from '../../workbook/protection';
import type { Context } from '../context';
import { ProtectionType } from '../enums';
import { Fake } from '../face';
import { addressOf, FakeUser, type Person } from '../user';

type Google = GoogleAppsScript.Spreadsheet.Protection;

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
      | 'isWarningOnly'
      | 'remove'
      | 'removeEditor'
      | 'removeEditors'
      | 'setDescription'
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

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.context.make.range(this.sheet, this.protection.area ?? wholeSheet(this.sheet));
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

  setWarningOnly(warningOnly: boolean): Google {
    return this.#change({ warningOnly });
  }
}
