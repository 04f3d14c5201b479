/** Counts round trips down, so that a command keeps to as many as it may cost. */
export class Trips {
  constructor(private remaining: number) {}

  get left(): number {
    return this.remaining;
  }

  count(trips = 1): void {
    this.remaining -= trips;
  }
}
