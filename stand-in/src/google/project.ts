import type { Script } from 'node:vm';
import { cellAt } from '../workbook/cells';
import type { Area, Sheet } from '../workbook/model';
import { requireCarriable } from './clientCall';
import { Context } from './context';
import { enter } from './entry';
import { AuthMode } from './enums';
import { Exception, ScriptError } from './errors';
import { behind } from './face';
import { FakeHtmlOutput } from './htmlOutput';
import { provideServices } from './globals';
import { scriptNames, scriptsOf } from './compile';
import { clockEvent, openingEvent, webEvent } from './events';
import { LOOK_AT_THE_CLOCK } from './costs';
import { type Cause, Execution, ExecutionEnded, TOO_LONG } from './execution';
import { inTimeZone, load, newRealm, wasCutOff } from './realm';
import type { StoredTrigger, WebPage } from './records';
import { FakeEditedRange } from './spreadsheet/editedRange';
import { State, type ProjectOptions } from './state';

export type { Answer, Menu, MenuEntry, Page, ProjectFiles, SentMail, StoredTrigger, Toast } from './records';
export type { ProjectOptions } from './state';

/** One Apps Script project bound to one workbook: runs its functions as Google does and keeps what they leave behind. */
export class Project extends State {
  readonly #scripts: Script[];
  readonly #scriptNames: string[];

  constructor(options: ProjectOptions) {
    super(options);
    this.#scripts = scriptsOf(options.files);
    this.#scriptNames = scriptNames(options.files);
  }

  resetCounts(): void {
    this.calls.clear();
    this.roundTrips = 0;
    this.builderCalls = 0;
  }

  /** Somebody opens the file: the menus are built anew by the script's `onOpen`. */
  open(): void {
    this.menus = [];
    this.#fireSimple('onOpen', () => ({}));
    this.#fireInstalled('ON_OPEN', () => ({}));
  }

  /** As a menu item calls a function. Throws what the script throws, as a ScriptError. */
  call(functionName: string, ...args: unknown[]): unknown {
    return this.#execute('menu', (call) => call(functionName, args));
  }

  /** A trigger of the clock goes off, now; the clock does not move to it: see `nextFiring`. Throws as `call` does. */
  fire(trigger: StoredTrigger): void {
    this.#fireAs(trigger, 'clock', (context) => clockEvent(context, trigger));
  }

  /**
   * As google.script.run does: public functions only, and nothing but plain data in and out. Gives plain data of the
   * host; a function that returns nothing gives null.
   */
  run(functionName: string, args: unknown[]): unknown {
    return this.#runFrom('client', functionName, args);
  }

  /** The same from a page that `serve` gave: it runs as the owner of the web app, and nobody looks at the sheet. */
  runFromWeb(functionName: string, args: unknown[]): unknown {
    return this.#asWebApp(() => this.#runFrom('web', functionName, args));
  }

  /** A browser opens the web app: the page that `doGet` gives it. Throws where the script is not deployed. */
  serve(parameter: Record<string, string>): WebPage {
    return this.#asWebApp(() => {
      const output = this.#execute('web', (call, _declared, context) =>
        call('doGet', [webEvent(context, parameter)]),
      );
      const page = behind(output, FakeHtmlOutput);
      if (!page) throw new ScriptError(new Exception('The script completed but did not return anything.'));
      return page.asWebPage();
    });
  }

  #asWebApp<Result>(work: () => Result): Result {
    if (this.webApp === null) throw new Exception('The script is not deployed as a web app.');
    const { user } = this;
    this.user = this.webApp.user;
    try {
      return work();
    } finally {
      this.user = user;
    }
  }

  #runFrom(cause: 'client' | 'web', functionName: string, args: unknown[]): unknown {
    if (functionName.endsWith('_')) {
      throw new ScriptError(new TypeError(`google.script.run.${functionName} is not a function`));
    }
    const result = this.#execute(cause, (call, _declared, { realm }) => {
      requireCarriable(args);
      return call(functionName, args.map(realm.copyIn));
    });
    try {
      requireCarriable(result ?? null);
    } catch (error) {
      throw new ScriptError(error);
    }
    return JSON.parse(JSON.stringify(result ?? null)) as unknown;
  }

  /**
   * The user types texts into an area: they are read under the workbook's locale, validation and protection hold (a
   * refusal is thrown and changes nothing), then the script's `onEdit` hears of it. What `onEdit` throws is only
   * logged, as on Google.
   */
  edit(sheetId: number, area: Area, typed: string[][]): void {
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet) throw new Exception(`There is no sheet ${sheetId}.`);
    const before = this.#entered(sheet, area);
    enter(this, sheet, area, (i, j) => typed[i]?.[j] ?? '');
    const after = this.#entered(sheet, area);
    const edited = (context: Context) => ({
      range: new FakeEditedRange(context, sheet, area).face,
      ...(before === undefined ? {} : { oldValue: before }),
      ...(after === undefined ? {} : { value: after }),
    });
    try {
      this.#fireSimple('onEdit', edited);
    } catch (error) {
      this.log.push(`onEdit: ${(error as Error).message}`);
    }
    this.#fireInstalled('ON_EDIT', edited);
    this.#fireInstalled('ON_CHANGE', () => ({ changeType: 'EDIT' }));
  }

  /** What a single cell holds, as an edit event tells it; undefined for an empty cell or for several. */
  #entered(sheet: Sheet, area: Area): string | undefined {
    if (area.rows * area.columns > 1) return undefined;
    const cell = cellAt(sheet, area.row, area.column);
    const value = cell?.formula ?? cell?.value ?? null;
    return value === null || typeof value === 'object' ? undefined : String(value);
  }

  /** A simple trigger, if the script has it. */
  #fireSimple(trigger: 'onOpen' | 'onEdit', details: (context: Context) => object): void {
    this.#execute('simple', (call, declared, context) => {
      if (declared.has(trigger)) call(trigger, [openingEvent(context, AuthMode.LIMITED, details(context))]);
    });
  }

  /** Installed triggers of the document run as whoever installed them; what they throw is only logged. */
  #fireInstalled(eventType: StoredTrigger['eventType'], details: (context: Context) => object): void {
    for (const trigger of this.triggers.filter((each) => each.eventType === eventType)) {
      try {
        this.#fireAs(trigger, 'installed', (context) =>
          openingEvent(context, AuthMode.FULL, { triggerUid: trigger.id, ...details(context) }),
        );
      } catch (error) {
        this.log.push(`${trigger.functionName}: ${(error as Error).message}`);
      }
    }
  }

  #fireAs(trigger: StoredTrigger, cause: Cause, event: (context: Context) => object): void {
    const { user } = this;
    this.user = trigger.user;
    try {
      this.#execute(cause, (call, _declared, context) => call(trigger.functionName, [event(context)]));
    } finally {
      this.user = user;
    }
  }

  /** Every execution lives in a world of its own: globals do not survive it. */
  #execute(cause: Cause, use: (call: Call, declared: Set<string>, context: Context) => unknown): unknown {
    const execution = new Execution(cause);
    const now = (): number => {
      execution.work(LOOK_AT_THE_CLOCK);
      return this.clock.now() + Math.floor(execution.worked);
    };
    const realm = newRealm(now, execution.requireGoingOn, this.patience, this.#scriptNames);
    const context = new Context(this, realm, execution);
    if (cause !== 'simple' && context.scopes?.length === 0 && this.takenBack.has(this.user))
      throw new ScriptError(
        context.toRealm(new Exception('Authorization is required to perform that action.')),
      );
    provideServices(context);
    return inTimeZone(this.files.manifest.timeZone, () => {
      try {
        const declared = load(this.#scripts, realm, this.patience);
        const call: Call = (name, args) => {
          const found = declared.has(name) ? realm.global[name] : undefined;
          if (typeof found !== 'function') throw new Exception(`Script function not found: ${name}`);
          return Reflect.apply(found, undefined, args) as unknown;
        };
        const result = realm.finish(() => use(call, declared, context));
        execution.requireGoingOn();
        return result;
      } catch (error) {
        throw new ScriptError(wasCutOff(error) ? new ExecutionEnded(TOO_LONG) : error);
      } finally {
        for (const kind of context.locks) context.freeLock(kind);
      }
    });
  }
}

type Call = (functionName: string, args: unknown[]) => unknown;
