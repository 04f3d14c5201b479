import { randomUUID } from 'node:crypto';
import type { Evaluator, SheetResult } from '../workbook/evaluator';
import { key } from '../workbook/cells';
import type { FilterContext } from '../workbook/filtering';
import type { Area, CellError, Scalar, Sheet, Workbook } from '../workbook/model';
import { serialOfInstant } from '../workbook/serial';
import { Clock } from './clock';
import type { Language } from './language';
import type {
  Answer,
  GivenAnswer,
  Menu,
  Page,
  ProjectFiles,
  Question,
  SentMail,
  ShownAlert,
  StoredTrigger,
  Toast,
  WebApp,
} from './records';

export type LockKind = 'document' | 'script' | 'user';

export interface ProjectOptions {
  files: ProjectFiles;
  workbook: Workbook;
  /** The running user's address. */
  user: string;
  /** Milliseconds since 1970. */
  now: number;
  evaluator: Evaluator;
  /** Recipients a day; 100 unless told. */
  dailyMailQuota?: number;
  /** Not deployed as a web app unless told. */
  webApp?: WebApp;
  /**
   * Milliseconds of this machine that a run may take, its computing included, which the movable clock does not see: an
   * endless loop ends here. Six minutes unless told.
   */
  patience?: number;
  /** Workbooks of the account that `SpreadsheetApp.openById` finds beside the script's own. */
  others?: Workbook[];
  /** What is answered to `ui.alert` and `ui.prompt`, in order, when nobody sits at the screen. */
  answers?: (Answer | GivenAnswer)[];
  /** What `Utilities.getUuid` gives; this machine's own chance unless told, for tests that compare what comes out. */
  uuid?: () => string;
}

/** Everything a project keeps between executions, shared by its services. */
export class State {
  readonly files: ProjectFiles;
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly others: Workbook[];
  readonly dailyMailQuota: number;
  readonly patience: number;
  readonly uuid: () => string;
  user: string;
  /** The running user's. */
  language: Language = 'en';

  readonly mails: SentMail[] = [];
  readonly toasts: Toast[] = [];
  readonly alerts: ShownAlert[] = [];
  readonly answers: (Answer | GivenAnswer)[];
  /** Who is asked when no answer was given beforehand; null from them: the run ends here. */
  whoAnswers: ((question: Question) => GivenAnswer | null) | null = null;
  readonly log: string[] = [];
  readonly triggers: StoredTrigger[] = [];
  menus: Menu[] = [];
  page: Page | null = null;
  selection: { sheetId: number; area: Area } | null = null;
  webApp: WebApp | null;

  /** What scripts asked for and the stand-in does not have, also where they caught it. */
  readonly notImplemented = new Set<string>();
  readonly calls = new Map<string, number>();
  roundTrips = 0;
  builderCalls = 0;
  /** Ends the next run just before its n-th service call, as a crash or the time limit would; once. */
  stopAt: number | null = null;
  /** Whether such an end also loses what was written to the document and not flushed; Google promises neither. */
  losesUnflushed = false;
  /** What other people do meanwhile: called just before each service call of a run, with its number. */
  betweenCalls: ((call: number) => void) | null = null;

  readonly scriptProperties = new Map<string, string>();
  readonly userProperties = new Map<string, Map<string, string>>();
  readonly caches = new Map<string, Map<string, { value: string; until: number }>>();
  /** Scopes that people took back from the script, by address; a run of somebody who left none does not begin. */
  readonly takenBack = new Map<string, string[]>();
  /** What runs asked people's consent for (`requireScopes`), each time the scopes that were missing. */
  readonly consentsAsked: string[][] = [];
  /** Locks that an execution under way holds, by kind: one of ours, or somebody else's. */
  readonly heldLocks = new Set<LockKind>();

  readonly #options: ProjectOptions;
  readonly #evaluator: Evaluator;
  readonly #opened = new Map<Workbook, State>();
  #results = new Map<number, SheetResult>();
  #calculatedAt: number | null = null;
  /** By the tab's id, as far as it was asked. */
  readonly #hasFormulas = new Map<number, boolean>();

  constructor(options: ProjectOptions, clock = new Clock(options.now)) {
    this.#options = options;
    this.files = options.files;
    this.workbook = options.workbook;
    this.user = options.user;
    this.clock = clock;
    this.others = [...(options.others ?? [])];
    this.dailyMailQuota = options.dailyMailQuota ?? 100;
    this.patience = options.patience ?? 360_000;
    this.webApp = options.webApp ?? null;
    this.answers = [...(options.answers ?? [])];
    this.uuid = options.uuid ?? randomUUID;
    this.#evaluator = options.evaluator;
  }

  /** Another workbook of the same person, at the same moment: what is calculated, selected and told there is its own. */
  opened(workbook: Workbook): State {
    const state = this.#opened.get(workbook) ?? new State({ ...this.#options, workbook }, this.clock);
    this.#opened.set(workbook, state);
    state.user = this.user;
    state.language = this.language;
    return state;
  }

  /** Says that the workbook changed: what was calculated no longer counts. */
  touch(): void {
    this.#calculatedAt = null;
    this.#hasFormulas.clear();
  }

  /** Formula values and effective colours as of the clock; calculates only when something changed. */
  evaluated(): Map<number, SheetResult> {
    if (this.#calculatedAt === this.clock.now()) return this.#results;
    this.#results = this.#evaluator.evaluate(this.workbook, this.clock.now());
    this.#calculatedAt = this.clock.now();
    for (const sheet of this.workbook.sheets) {
      storeValues(sheet, this.#results.get(sheet.id)?.values);
    }
    return this.#results;
  }

  /** How to look up a calculated value on a tab; a tab without formulas does not wake the engine. */
  calculatedValues(sheet: Sheet): Map<string, Scalar | CellError> | undefined {
    let found = this.#hasFormulas.get(sheet.id);
    if (found === undefined) this.#hasFormulas.set(sheet.id, (found = hasFormulas(sheet)));
    return found ? this.evaluated().get(sheet.id)?.values : undefined;
  }

  /** What a filter of a tab judges rows by, now. */
  filterContext(sheet: Sheet): FilterContext {
    return {
      calculated: this.calculatedValues(sheet),
      locale: this.workbook.locale,
      today: Math.floor(serialOfInstant(this.clock.now(), this.workbook.timeZone)),
    };
  }
}

function hasFormulas(sheet: Sheet): boolean {
  for (const line of sheet.cells.values()) {
    for (const cell of line.values()) if (cell.formula !== undefined) return true;
  }
  return false;
}

function storeValues(sheet: Sheet, values: SheetResult['values'] | undefined): void {
  if (!values?.size) return;
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const value = cell.formula === undefined ? undefined : values.get(key(row, column));
      if (value !== undefined) line.set(column, { ...cell, value });
    }
  }
}
