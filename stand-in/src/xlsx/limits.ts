/** A file that would take more than a small machine has; thrown before it is parsed. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';

  constructor(
    readonly what: 'bytes' | 'cells',
    readonly most: number,
  ) {
    super(`more than ${most} ${what}`);
  }
}
