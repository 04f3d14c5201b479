const pause = 500;

/** Saves some time after the last change, one saving at a time. */
export class Autosave {
  private timer: NodeJS.Timeout | null = null;
  private saving: Promise<void> = Promise.resolve();

  constructor(
    private readonly save: () => Promise<void> | undefined,
    private readonly failed: (error: Error) => void,
  ) {}

  later(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), pause);
  }

  /** Saves what waits to be saved; resolves when everything is on disk, or was reported. */
  now(): Promise<void> {
    if (!this.timer) return this.saving;
    clearTimeout(this.timer);
    this.timer = null;
    this.saving = this.saving.then(() => this.save()).catch(this.failed);
    return this.saving;
  }
}
