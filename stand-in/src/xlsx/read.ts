import ExcelJS from 'exceljs';
import type { Workbook } from '../workbook/model';
import { localUrl } from '../workbook/newWorkbook';
import { parseReference } from './address';
import { prepareForReading } from './archive';
import { undeclaredWorkbook } from './internals';
import { fromFileLink } from './links';
import { METADATA_TAB, readMetadata, type SheetMetadata } from './metadata';
import { notCarried } from './notCarried';
import { type Parts, textOfPart } from './parts';
import { type FileSheet, readSheet } from './readSheet';
import { attribute, elementOf, tagsOf } from './xml';

/** The grid of a new Google sheet. */
const NEW_GRID = { maxRows: 1000, maxColumns: 26 };

/** The file as a workbook; `title` is used when the file does not say one of its own. Throws TooLarge. */
export async function fromXlsx(parts: Parts, title: string): Promise<Workbook> {
  const prepared = await prepareForReading(parts);
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(prepared.bytes as unknown as ExcelJS.Buffer);
  const taken = new Map(prepared.tabs.map((tab) => [tab.name, tab]));
  if (file.worksheets.some(({ name }) => !taken.has(name)) || file.worksheets.length !== taken.size)
    throw new Error('A tab of the file was not read.');

  const own = ownMetadata(file);
  const tabs = file.worksheets.filter((tab) => tab.name !== METADATA_TAB);
  const known = identities(tabs, own?.metadata.sheets ?? []);
  const idOf = (tab: string) => known.get(tab)?.id;
  const url = own?.metadata.url ?? localUrl;
  const listAt = own?.listAt ?? (() => null);
  const sheets = tabs.map((tab) =>
    readSheet({
      tab,
      taken: taken.get(tab.name)!,
      stored: known.get(tab.name)!,
      listAt,
      linkOf: (link) => fromFileLink(link, url, idOf),
      ...workbookLooks(file, parts),
    }),
  );
  const active = tabs[file.views?.[0]?.activeTab ?? 0] ?? tabs[0];
  return {
    id: own?.metadata.id ?? 'local',
    title: own?.metadata.title ?? title,
    url,
    locale: own?.metadata.locale ?? 'vi_VN',
    timeZone: own?.metadata.timeZone ?? 'Asia/Ho_Chi_Minh',
    sheets,
    activeSheetId: (active && idOf(active.name)) ?? 0,
    namedRanges: namedRanges(file, idOf),
    properties: own?.properties ?? new Map<string, string>(),
    file: { themes: undeclaredWorkbook(file)._themes ?? {}, notCarried: notCarried(parts) },
  };
}

/** What holds for all tabs of a file. */
function workbookLooks(file: ExcelJS.Workbook, parts: Parts): Pick<FileSheet, 'date1904' | 'plainFont'> {
  const font = elementOf(elementOf(textOfPart(parts, 'xl/styles.xml'), 'fonts'), 'font');
  const value = (tag: string) => attribute(tagsOf(font, tag)[0] ?? '', 'val');
  const [name, size] = [value('name'), Number(value('sz'))];
  return { date1904: file.properties.date1904, plainFont: { ...(name && { name }), ...(size && { size }) } };
}

/** A spoilt metadata tab must not keep people from their data. */
function ownMetadata(file: ExcelJS.Workbook): ReturnType<typeof readMetadata> {
  try {
    return readMetadata(file);
  } catch {
    return null;
  }
}

/** Which sheet each tab is: by name; a tab renamed in Excel by its place; a new one gets the next free id. */
function identities(tabs: ExcelJS.Worksheet[], stored: SheetMetadata[]): Map<string, SheetMetadata> {
  const byName = new Map(stored.map((sheet) => [sheet.tab, sheet]));
  const names = new Set(tabs.map((tab) => tab.name));
  let nextId = Math.max(-1, ...stored.map((sheet) => sheet.id)) + 1;
  return new Map(
    tabs.map(({ name }, place) => {
      const inPlace = stored[place];
      const renamed = inPlace && !names.has(inPlace.tab) ? { ...inPlace, name, tab: name } : undefined;
      const fresh = () => ({ tab: name, name, id: nextId++, ...NEW_GRID, protections: [] });
      return [name, byName.get(name) ?? renamed ?? fresh()];
    }),
  );
}

function namedRanges(
  file: ExcelJS.Workbook,
  idOf: (tab: string) => number | undefined,
): Workbook['namedRanges'] {
  return file.definedNames.model.flatMap(({ name, ranges }) => {
    const reference = ranges[0] ? parseReference(ranges[0]) : null;
    const sheetId = reference ? idOf(reference.tab) : undefined;
    const isOfExcel = name.startsWith('_xlnm.');
    return reference && sheetId !== undefined && !isOfExcel ? [{ name, sheetId, area: reference.area }] : [];
  });
}
