import type { CriterionCode } from '../../domain/ids';
import { folded } from '../../domain/text';
import type { Indicator } from '../../domain/tracker';
import type { Book } from './cells';
import type { CriterionBook } from './criteria';

/** What the cell `Tiêu chí` of a task may name: a criterion ("4", "An ninh…") or an indicator under it ("4.2"). */
export class TargetBook implements Book {
  readonly keepsUnknown = false;
  readonly readable: boolean;
  private readonly indicators = new Map<string, Indicator | null>();

  constructor(
    private readonly criteria: CriterionBook,
    indicators: readonly Indicator[],
  ) {
    this.readable = criteria.readable;
    for (const indicator of indicators) {
      const code = folded(indicator.code);
      // A code borne twice ("a" under each criterion) tells nothing by itself.
      if (code !== '') this.indicators.set(code, this.indicators.has(code) ? null : indicator);
    }
  }

  unknown(name: string): string {
    return this.criteria.unknown(name);
  }

  find(written: string): string | null {
    return this.criteria.find(written) ?? this.indicator(written)?.code ?? null;
  }

  /** The criteria meant by the names found, and the indicators among them. */
  meant(found: readonly string[]): { criteria: CriterionCode[]; indicators: string[] } {
    const indicators = found.flatMap((code) =>
      this.criteria.find(code) === null ? (this.indicator(code) ?? []) : [],
    );
    const criteria = found.flatMap(
      (code) => this.criteria.find(code) ?? this.indicator(code)?.criterion ?? [],
    );
    return { criteria: [...new Set(criteria)], indicators: indicators.map(({ code }) => code) };
  }

  /** By its code, alone ("4.2", "nội dung 4.2") or before its text ("4.2. Camera…"). */
  private indicator(written: string): Indicator | null {
    const bare = folded(written).replace(/^(?:noi dung|chi tieu|tieu chuan|nd|ct)\s*(?:so\s*)?/, '');
    const head = /^([\da-z.]+?)[.:]?(?:\s|$)/.exec(bare)?.[1];
    return this.indicators.get(bare) ?? (head === undefined ? null : (this.indicators.get(head) ?? null));
  }
}
