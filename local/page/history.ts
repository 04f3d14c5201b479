import type { Sheet, Workbook } from 'stand-in';

/** The part of a workbook that Ctrl+Z takes back: what is in its tabs, not what a script keeps beside them. */
interface Kept {
  sheets: Sheet[];
  namedRanges: Workbook['namedRanges'];
}

interface Step extends Kept {
  /** What was done from here on, for the menu: "xóa hàng". */
  what: string;
}

/** As Sheets does, a long way back, but not to the beginning: each step holds the rows of all tabs. */
const mostSteps = 30;

/** What was done to a workbook, step by step, whoever did it: a person who typed, or the script. */
export class History {
  private readonly done: Step[] = [];
  private undone: Step[] = [];

  constructor(
    private readonly workbook: Workbook,
    /** The workbook was changed behind the back of whoever calculates it. */
    private readonly touched: () => void,
  ) {}

  /** "xóa hàng", or null when there is nothing to take back. */
  get undo(): string | null {
    return this.done.at(-1)?.what ?? null;
  }

  get redo(): string | null {
    return this.undone.at(-1)?.what ?? null;
  }

  /** Does something and remembers how it was before, if anything is different after it. `act` may take all of it back itself. */
  record<Result>(what: string, act: (takeBack: () => void) => Result): Result {
    const before = kept(this.workbook);
    try {
      return act(() => this.restore(before));
    } finally {
      if (differs(before, this.workbook)) {
        this.done.push({ ...before, what });
        if (this.done.length > mostSteps) this.done.shift();
        this.undone = [];
      }
    }
  }

  /** Takes the last step back. Throws a plain sentence when there is none. */
  back(): void {
    this.go(this.done, this.undone, 'Không còn gì để hoàn tác.');
  }

  /** Does again what was taken back last. */
  forth(): void {
    this.go(this.undone, this.done, 'Không còn gì để làm lại.');
  }

  private go(from: Step[], to: Step[], none: string): void {
    const step = from.pop();
    if (step === undefined) throw new Error(none);
    to.push({ ...kept(this.workbook), what: step.what });
    this.restore(step);
  }

  private restore({ sheets, namedRanges }: Kept): void {
    const { workbook } = this;
    workbook.sheets.splice(0, Infinity, ...sheets);
    workbook.namedRanges = namedRanges;
    if (!workbook.sheets.some(({ id }) => id === workbook.activeSheetId))
      workbook.activeSheetId = workbook.sheets[0]?.id ?? 0;
    this.touched();
  }
}

/** Cells are replaced and never changed, so a copy shares them; all else is copied. */
const kept = ({ sheets, namedRanges }: Workbook): Kept => ({
  sheets: sheets.map(copyOf),
  namedRanges: structuredClone(namedRanges),
});

function copyOf(sheet: Sheet): Sheet {
  const { cells, page, ...frame } = sheet;
  const rows = [...cells].map(
    ([row, line]): [number, Sheet['cells'] extends Map<number, infer L> ? L : never] => [row, new Map(line)],
  );
  return { ...structuredClone(frame), ...(page && { page }), cells: new Map(rows) };
}

const differs = (before: Kept, { sheets }: Workbook): boolean =>
  before.sheets.length !== sheets.length ||
  before.sheets.some((sheet, at) => sheets[at] === undefined || sheetDiffers(sheet, sheets[at]));

function sheetDiffers(before: Sheet, after: Sheet): boolean {
  if (frameOf(before) !== frameOf(after) || before.cells.size !== after.cells.size) return true;
  for (const [row, line] of before.cells) {
    const now = after.cells.get(row);
    if (now?.size !== line.size) return true;
    for (const [column, cell] of line) if (now.get(column) !== cell) return true;
  }
  return false;
}

/** Everything but the cells; Maps and Sets by what they hold. */
const frameOf = ({ cells: _, page: __, strays: ___, ...frame }: Sheet): string =>
  JSON.stringify(frame, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
