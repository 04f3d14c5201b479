import type { Context } from './context';
import { Exception } from './errors';
import { Fake } from './face';
import type { LockKind } from './state';

type Google = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/**
 * Executions run one after another or one within another here, so a lock is free unless an execution around this one holds it or
 * the project says that somebody else does; waiting for it moves the clock. It is freed when the execution ends, as on Google.
 */
class FakeLock extends Fake<Lock> implements Lock {
  constructor(
    context: Context,
    readonly kind: LockKind,
  ) {
    super(context, 'Lock');
  }

  hasLock(): boolean {
    return this.context.locks.has(this.kind);
  }

  releaseLock(): void {
    this.context.freeLock(this.kind);
  }

  tryLock(timeout: number): boolean {
    if (!(timeout >= 0)) throw new Exception(`Invalid argument: timeoutInMillis (${timeout})`);
    const { state, locks } = this.context;
    if (locks.has(this.kind)) return true;
    if (state.heldLocks.has(this.kind)) {
      this.context.wait(timeout);
      return false;
    }
    locks.add(this.kind);
    state.heldLocks.add(this.kind);
    return true;
  }

  waitLock(timeout: number): void {
    if (!this.tryLock(timeout)) {
      throw new Exception('Lock timeout: another process was holding the lock for too long.');
    }
  }
}

export class FakeLockService extends Fake<Google> implements Google {
  constructor(context: Context) {
    super(context, 'LockService');
  }

  getDocumentLock(): Lock {
    return new FakeLock(this.context, 'document').face;
  }

  getScriptLock(): Lock {
    return new FakeLock(this.context, 'script').face;
  }

  getUserLock(): Lock {
    return new FakeLock(this.context, 'user').face;
  }
}
