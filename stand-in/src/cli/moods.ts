/** Ways in which Google may meet a script: who runs it, what they consented to, what of the workbook is closed. */
import type { Language } from '../google/language';
import type { Project } from '../google/project';
import { UsageError } from '../usageError';
import { parseA1, splitSheetName } from '../workbook/a1';
import type { Area, Sheet, Workbook } from '../workbook/model';

export interface Moods {
  /** Nobody Google knows: the user's address is blank, as for an anonymous editor. */
  anonymous?: boolean;
  /** In which language Google refuses. */
  language?: Language;
  /** Areas that only the owner may edit, such as `Tab!A1:B2`. */
  protect?: string[];
  /** Areas that people made one of Google's tables, such as `Tab!A1:R50`: their columns are typed. */
  table?: string[];
  /** The workbook's zone. */
  timeZone?: string;
  /** A web app runs the function: no window of the sheet, the owner's account, nobody known to be looking. */
  webApp?: boolean;
  /** Scopes that were not consented to, such as `script.send_mail`. */
  withoutScope?: string[];
}

const OWNER = 'owner@example.com';

/** What of the workbook is as asked; before the script is opened on it. Throws UsageError. */
export function prepareWorkbook(workbook: Workbook, { protect = [], table = [], timeZone }: Moods): void {
  if (timeZone !== undefined) {
    if (!isTimeZone(timeZone))
      throw new UsageError(`No time zone ${timeZone}. Write one such as Asia/Bangkok.`);
    workbook.timeZone = timeZone;
  }
  for (const address of table) {
    const { sheet, area } = cellsAt(workbook, address);
    sheet.tables = [...(sheet.tables ?? []), area];
  }
  for (const address of protect) {
    const { sheet, area } = cellsAt(workbook, address);
    sheet.protections.push({ description: '', warningOnly: false, area, editors: [OWNER] });
  }
}

/** What of the account is as asked. Scopes can be taken back only where the manifest lists them. Throws UsageError. */
export function prepareAccount(
  project: Project,
  { anonymous, language, webApp, withoutScope = [] }: Moods,
): void {
  if (language !== undefined) project.language = language;
  if (anonymous) project.user = '';
  if (webApp) project.webApp ??= { address: 'https://script.google.com/macros/s/local/exec', user: OWNER };
  if (withoutScope.length === 0) return;
  if (!project.files.manifest.oauthScopes)
    throw new UsageError('--without-scope needs an appsscript.json that lists oauthScopes.');
  project.takenBack.set(webApp ? OWNER : project.user, withoutScope);
}

/** The cells that `Tab!B3` or `Tab!A1:R50` names. Throws UsageError. */
export function cellsAt({ sheets }: Workbook, address: string): { sheet: Sheet; area: Area } {
  const { sheetName, reference } = splitSheetName(address);
  const sheet = sheetName === undefined ? sheets[0] : sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new UsageError(`There is no tab ${sheetName}.`);
  const area = parseA1(reference, sheet.maxRows, sheet.maxColumns);
  if (!area) throw new UsageError(`${address} names no cells. Write them as Tab!B3 or Tab!A1:R50.`);
  return { sheet, area };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
