import type { Context } from './context';
import { Exception } from './errors';
import { Fake } from './face';

type Google = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;
type Kind = 'document' | 'script' | 'user';

/**
 * Executions run one after another here, so a lock is free unless the project says that somebody else holds it;
 * waiting for it moves the clock. Google frees it when the execution ends; so does the next execution's fresh context.
 */
export class FakeLock extends Fake<Lock> implements Lock {
  constructor(
    context: Context,
    readonly kind: Kind,
  ) {
    super(context, 'Lock');
  }

  hasLock(): boolean {
    return this.context.locks.has(this.kind);
  }

  releaseLock(): void {
    this.context.locks.delete(this.kind);
  }

  tryLock(timeout: number): boolean {
    const { state, locks } = this.context;
    if (locks.has(this.kind)) return true;
    if (state.heldLocks.has(this.kind)) {
      this.context.wait(timeout);
      return false;
    }
    locks.add(this.kind);
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
