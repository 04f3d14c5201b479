import type { Area, Sheet } from '../workbook/model';
import { requirePermission } from './permissions';
import type { Realm } from './realm';
import { isRoundTrip } from './roundTrips';
import type { State } from './state';

/** How services make each other, so that none has to know the other's file. */
export interface Makers {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheet: Sheet): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheet: Sheet, area: Area): GoogleAppsScript.Spreadsheet.Range;
}

/** One execution of the script: the project's state, the realm the script runs in, and what it may do. */
export class Context {
  /** Filled in by globals.ts, once. */
  make!: Makers;
  /** Kinds of lock this execution holds. */
  readonly locks = new Set<string>();

  constructor(
    readonly state: State,
    readonly realm: Realm,
    /** Simple triggers run before anybody consented: nothing that needs a scope beyond the document. */
    readonly mode: 'FULL' | 'LIMITED',
  ) {}

  count(service: string, method: string): void {
    const name = `${service}.${method}`;
    this.state.calls.set(name, (this.state.calls.get(name) ?? 0) + 1);
    if (isRoundTrip(service, method)) this.state.roundTrips++;
    requirePermission(service, method, this.mode, this.state.files.manifest.oauthScopes);
  }

  /** A host error as the script's own Error; what the script itself threw is handed on untouched. */
  toRealm(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const copy = new this.realm.Error(error.message);
    copy.name = error.name;
    return copy;
  }
}
