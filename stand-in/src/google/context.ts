import type { Area, Sheet, Workbook } from '../workbook/model';
import { costOf } from './costs';
import { Exception, NotImplemented } from './errors';
import { ExecutionEnded, type Execution } from './execution';
import { refusalIn } from './language';
import { requirePermission, scopesLeft } from './permissions';
import type { Realm } from './realm';
import { isBuilderCall, isRoundTrip } from './roundTrips';
import type { LockKind, State } from './state';
import { Unflushed } from './unflushed';

/** How services make each other, so that none has to know the other's file. */
interface Makers {
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Another workbook of the account. */
  opened(workbook: Workbook): GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet(sheet: Sheet): GoogleAppsScript.Spreadsheet.Sheet;
  range(sheet: Sheet, area: Area, open?: string): GoogleAppsScript.Spreadsheet.Range;
}

/** One execution of the script: the project's state, the realm the script runs in, and what it may do. */
export class Context {
  /** Filled in by globals.ts, once. */
  make!: Makers;
  /** Kinds of lock this execution holds. */
  readonly locks = new Set<LockKind>();
  /** What the running user consents to; undefined where the manifest lists no scopes. */
  readonly scopes: string[] | undefined;
  readonly #unflushed: Unflushed | null;

  constructor(
    readonly state: State,
    readonly realm: Realm,
    readonly execution: Execution,
    /** Of the script's own workbook, where this is of one that was opened beside it: the calls are counted there. */
    readonly main?: Context,
  ) {
    this.scopes = scopesLeft(state.files.manifest.oauthScopes, state.takenBack.get(state.user));
    this.#unflushed = state.stopAt && state.losesUnflushed ? new Unflushed(state.workbook) : null;
  }

  /** Simple triggers run before anybody consented: nothing that needs a scope beyond the document. */
  get mode(): 'FULL' | 'LIMITED' {
    return this.execution.cause === 'simple' ? 'LIMITED' : 'FULL';
  }

  /** To be told of every call before it happens; throws where it may not happen. */
  count(service: string, method: string): void {
    if (this.main) return this.main.count(service, method);
    const { state, execution } = this;
    execution.requireGoingOn();
    execution.calls++;
    if (execution.calls === state.stopAt) this.#stop();
    state.betweenCalls?.(execution.calls);
    const name = `${service}.${method}`;
    state.calls.set(name, (state.calls.get(name) ?? 0) + 1);
    if (isRoundTrip(service, method)) state.roundTrips++;
    else if (isBuilderCall(service, method)) state.builderCalls++;
    requirePermission(service, method, this.mode, this.scopes);
    this.#unflushed?.watch(service, method);
    execution.work(costOf(service, method));
  }

  #stop(): never {
    this.state.stopAt = null;
    this.#unflushed?.lose();
    this.state.touch();
    return this.execution.end('The execution was cut off.');
  }

  freeLock(kind: LockKind): void {
    if (this.locks.delete(kind)) this.state.heldLocks.delete(kind);
  }

  /** Time goes by for everybody: sleeping, waiting for a lock. */
  wait(milliseconds: number): void {
    this.state.clock.advance(milliseconds);
    this.execution.wait(milliseconds);
  }

  /** A host error as the script's own Error; what the script itself threw is handed on untouched. */
  toRealm(error: unknown): unknown {
    const { state } = this.main ?? this;
    if (error instanceof NotImplemented) state.notImplemented.add(error.member);
    if (!(error instanceof Error) || error instanceof ExecutionEnded) return error;
    const said = error instanceof Exception ? refusalIn(state.language, error.message) : error.message;
    const copy = new this.realm.Error(said);
    copy.name = error.name;
    return copy;
  }
}
