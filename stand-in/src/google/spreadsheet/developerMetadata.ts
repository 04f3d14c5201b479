import { intersection } from '../../workbook/a1';
import { wholeSheet } from '../../workbook/cells';
import type { Area, Metadata, Sheet } from '../../workbook/model';
import type { Context } from '../context';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from '../enums';
import { Exception, mismatch } from '../errors';
import { Fake } from '../face';

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Where metadata is kept: the workbook (nothing given), a tab, or an area of it. */
interface Keeper {
  sheet?: Sheet;
  area?: Area;
}

/** Characters for the workbook, and again for each tab (Sheets API guides, "Metadata"). */
const MOST_CHARACTERS = 30_000;

/** (key) · (key, value) · (key, visibility) · (key, value, visibility) */
export function addMetadata(context: Context, keeper: Keeper, args: unknown[]): void {
  const [key, second, third] = args;
  if (typeof key !== 'string' || !key) throw mismatch('addDeveloperMetadata', args);
  const value = typeof second === 'string' ? second : null;
  const visibility = (typeof second === 'object' && second !== null ? second : third) as
    Visibility | undefined;
  const { workbook } = context.state;
  const all = workbook.metadata ?? [];
  const lines = keeper.sheet && keeper.area && linesOf(keeper.sheet, keeper.area);
  const added: Metadata = {
    id: Math.max(0, ...all.map(({ id }) => id)) + 1,
    key,
    value,
    visibility: visibility === DeveloperMetadataVisibility.PROJECT ? 'PROJECT' : 'DOCUMENT',
    ...(keeper.sheet && { sheetId: keeper.sheet.id }),
    ...(lines && { lines }),
  };
  const neighbours = [...all, added].filter(({ sheetId }) => sheetId === added.sheetId);
  if (
    neighbours.reduce((sum, each) => sum + each.key.length + (each.value?.length ?? 0), 0) > MOST_CHARACTERS
  ) {
    throw new Exception('The developer metadata storage quota has been exceeded.');
  }
  workbook.metadata = [...all, added];
}

function linesOf(sheet: Sheet, area: Area): NonNullable<Metadata['lines']> {
  if (area.columns === sheet.maxColumns && area.column === 1) return { line: 'row', area };
  if (area.rows === sheet.maxRows && area.row === 1) return { line: 'column', area };
  throw new Exception('Adding developer metadata to arbitrary ranges is not currently supported.');
}

/** What is kept exactly here. */
export function metadataOf(context: Context, keeper: Keeper): Google[] {
  const same = (a: Area | undefined, b: Area | undefined) => JSON.stringify(a) === JSON.stringify(b);
  return (context.state.workbook.metadata ?? [])
    .filter(({ sheetId, lines }) => sheetId === keeper.sheet?.id && same(lines?.area, keeper.area))
    .map((each) => new FakeDeveloperMetadata(context, each).face);
}

class FakeDeveloperMetadata extends Fake<Google> implements Omit<Google, `moveTo${string}`> {
  constructor(
    context: Context,
    readonly metadata: Metadata,
  ) {
    super(context, 'DeveloperMetadata');
  }

  #with(changes: Partial<Metadata>): Google {
    Object.assign(this.metadata, changes);
    return this.face;
  }

  getId(): number {
    return this.metadata.id;
  }

  getKey(): string {
    return this.metadata.key;
  }

  getLocation(): Location {
    return new FakeDeveloperMetadataLocation(this.context, this.metadata).face;
  }

  getValue(): string | null {
    return this.metadata.value;
  }

  getVisibility(): Visibility {
    return DeveloperMetadataVisibility[this.metadata.visibility];
  }

  remove(): void {
    const { workbook } = this.context.state;
    workbook.metadata = (workbook.metadata ?? []).filter(({ id }) => id !== this.metadata.id);
  }

  setKey(key: string): Google {
    return this.#with({ key });
  }

  setValue(value: string): Google {
    return this.#with({ value });
  }

  setVisibility(visibility: Visibility): Google {
    return this.#with({ visibility: String(visibility) as Metadata['visibility'] });
  }
}

const locationType = ({ sheetId, lines }: Metadata): keyof typeof DeveloperMetadataLocationType =>
  lines ? (lines.line === 'row' ? 'ROW' : 'COLUMN') : sheetId === undefined ? 'SPREADSHEET' : 'SHEET';

class FakeDeveloperMetadataLocation extends Fake<Location> implements Location {
  constructor(
    context: Context,
    readonly metadata: Metadata,
  ) {
    super(context, 'DeveloperMetadataLocation');
  }

  #sheet(): Sheet | undefined {
    return this.context.state.workbook.sheets.find(({ id }) => id === this.metadata.sheetId);
  }

  #range(line: 'row' | 'column'): Range | null {
    const { lines } = this.metadata;
    const sheet = this.#sheet();
    return sheet && lines?.line === line ? this.context.make.range(sheet, lines.area) : null;
  }

  getColumn(): Range | null {
    return this.#range('column');
  }

  getLocationType(): LocationType {
    return DeveloperMetadataLocationType[locationType(this.metadata)];
  }

  getRow(): Range | null {
    return this.#range('row');
  }

  /** Null unless it is kept with the tab itself. */
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const sheet = this.metadata.lines ? undefined : this.#sheet();
    return sheet ? this.context.make.sheet(sheet) : null;
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.metadata.sheetId === undefined ? this.context.make.spreadsheet() : null;
  }
}

export class FakeDeveloperMetadataFinder extends Fake<Finder> implements Finder {
  #tests: ((metadata: Metadata) => boolean)[] = [];
  #intersecting = false;

  constructor(
    context: Context,
    readonly keeper: Keeper,
  ) {
    super(context, 'DeveloperMetadataFinder');
  }

  #where(test: (metadata: Metadata) => boolean): Finder {
    this.#tests = [...this.#tests, test];
    return this.face;
  }

  find(): Google[] {
    return (this.context.state.workbook.metadata ?? [])
      .filter((each) => this.#isHere(each) && this.#tests.every((test) => test(each)))
      .map((each) => new FakeDeveloperMetadata(this.context, each).face);
  }

  /** In the workbook everything is; in a tab what is of the tab; in an area what is of lines within it. */
  #isHere({ sheetId, lines }: Metadata): boolean {
    const { sheet, area } = this.keeper;
    if (!sheet) return true;
    if (this.#intersecting && sheetId === undefined) return true;
    if (sheetId !== sheet.id) return false;
    if (!area) return true;
    const shared = intersection(lines?.area ?? wholeSheet(sheet), area);
    if (this.#intersecting) return shared !== null;
    return lines !== undefined && JSON.stringify(shared) === JSON.stringify(lines.area);
  }

  onIntersectingLocations(): Finder {
    this.#intersecting = true;
    return this.face;
  }

  withId(id: number): Finder {
    return this.#where((each) => each.id === id);
  }

  withKey(key: string): Finder {
    return this.#where((each) => each.key === key);
  }

  withLocationType(type: LocationType): Finder {
    return this.#where((each) => locationType(each) === String(type));
  }

  withValue(value: string): Finder {
    return this.#where((each) => each.value === value);
  }

  withVisibility(visibility: Visibility): Finder {
    return this.#where((each) => each.visibility === String(visibility));
  }
}
