import type { Script } from 'node:vm';
import { cellAt } from '../workbook/cells';
import type { Area, Sheet } from '../workbook/model';
import { requireCarriable } from './clientCall';
import { Context } from './context';
import { enter } from './entry';
import { AuthMode } from './enums';
import { Exception, ScriptError } from './errors';
import { provideServices } from './globals';
import { compile, inTimeZone, load, newRealm } from './realm';
import { State, type ProjectOptions } from './state';
import { FakeUser } from './user';

export type { Answer, Menu, MenuEntry, Page, ProjectFiles, SentMail, StoredTrigger, Toast } from './records';
export type { ProjectOptions } from './state';

type Mode = Context['mode'];

/** One Apps Script project bound to one workbook: runs its functions as Google does and keeps what they leave behind. */
export class Project extends State {
  readonly #script: Script;

  constructor(options: ProjectOptions) {
    super(options);
    this.#script = compile(options.files.code);
  }

  resetCounts(): void {
    this.calls.clear();
    this.roundTrips = 0;
  }

  /** Somebody opens the file: the menus are built anew by the script's `onOpen`. */
  open(): void {
    this.menus = [];
    this.#fire('onOpen', () => ({}));
  }

  /** As a menu item or a trigger calls a function. Throws what the script throws, as a ScriptError. */
  call(functionName: string, ...args: unknown[]): unknown {
    return this.#execute('FULL', (call) => call(functionName, () => args));
  }

  /**
   * As google.script.run does: public functions only, and nothing but plain data in and out. Gives plain data of the
   * host; a function that returns nothing gives null.
   */
  run(functionName: string, args: unknown[]): unknown {
    if (functionName.endsWith('_')) {
      throw new ScriptError(new TypeError(`google.script.run.${functionName} is not a function`));
    }
    return this.#execute('FULL', (call) => {
      requireCarriable(args);
      const result = call(functionName, ({ realm }) => args.map(realm.copyIn)) ?? null;
      requireCarriable(result);
      return JSON.parse(JSON.stringify(result)) as unknown;
    });
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
    try {
      this.#fire('onEdit', ({ make }) => ({
        range: make.range(sheet, area),
        ...(before === undefined ? {} : { oldValue: before }),
        ...(after === undefined ? {} : { value: after }),
      }));
    } catch (error) {
      this.log.push(`onEdit: ${(error as Error).message}`);
    }
  }

  /** What a single cell holds, as an edit event tells it; undefined for an empty cell or for several. */
  #entered(sheet: Sheet, area: Area): string | undefined {
    if (area.rows * area.columns > 1) return undefined;
    const cell = cellAt(sheet, area.row, area.column);
    const value = cell?.formula ?? cell?.value ?? null;
    return value === null || typeof value === 'object' ? undefined : String(value);
  }

  /** A simple trigger, if the script has it. */
  #fire(trigger: 'onOpen' | 'onEdit', details: (context: Context) => object): void {
    this.#execute('LIMITED', (call, declared) => {
      if (!declared.has(trigger)) return;
      call(trigger, (context) => [
        Object.assign(context.realm.copyIn({}) as object, {
          authMode: AuthMode.LIMITED,
          source: context.make.spreadsheet(),
          user: new FakeUser(context, this.user).face,
          ...details(context),
        }),
      ]);
    });
  }

  /** Every execution lives in a world of its own: globals do not survive it. */
  #execute<T>(mode: Mode, use: (call: Call, declared: Set<string>) => T): T {
    const context = new Context(this, newRealm(this.clock), mode);
    provideServices(context);
    return inTimeZone(this.files.manifest.timeZone, () => {
      try {
        const declared = load(this.#script, context.realm);
        const call: Call = (name, args) => {
          const found = declared.has(name) ? context.realm.global[name] : undefined;
          if (typeof found !== 'function') throw new Exception(`Script function not found: ${name}`);
          return Reflect.apply(found, undefined, args(context)) as unknown;
        };
        return use(call, declared);
      } catch (error) {
        throw new ScriptError(error);
      }
    });
  }
}

type Call = (functionName: string, args: (context: Context) => unknown[]) => unknown;
