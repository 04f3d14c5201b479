import type { Sheet, Workbook } from '../workbook/model';
import { absentServices } from './absent';
import { FakeCacheService } from './cacheService';
import { FakeBrowser } from './browser';
import { Context } from './context';
import { FakeGmailApp } from './gmailApp';
import { FakeHtmlService } from './htmlService';
import { FakeLockService } from './lockService';
import { consoleOf, FakeLogger } from './logger';
import { FakeMailApp } from './mailApp';
import { MimeType } from './mimeType';
import { FakePropertiesService } from './propertiesService';
import { FakeScriptApp } from './scriptApp';
import { FakeSession } from './session';
import { newRange } from './spreadsheet/range';
import { newSheet } from './spreadsheet/sheet';
import { FakeSpreadsheet } from './spreadsheet/spreadsheet';
import { FakeSpreadsheetApp } from './spreadsheet/spreadsheetApp';
import { FakeUrlFetchApp } from './urlFetchApp';
import { FakeUtilities } from './utilities';

/** Gives an execution its services: the globals a script finds on Google. */
export function provideServices(context: Context): void {
  provideMakers(context);
  Object.assign(context.realm.global, absentServices(context), {
    SpreadsheetApp: new FakeSpreadsheetApp(context).face,
    Browser: new FakeBrowser(context).face,
    MimeType,
    MailApp: new FakeMailApp(context).face,
    GmailApp: new FakeGmailApp(context).face,
    UrlFetchApp: new FakeUrlFetchApp(context).face,
    HtmlService: new FakeHtmlService(context).face,
    PropertiesService: new FakePropertiesService(context).face,
    LockService: new FakeLockService(context).face,
    CacheService: new FakeCacheService(context).face,
    Session: new FakeSession(context).face,
    ScriptApp: new FakeScriptApp(context).face,
    Utilities: new FakeUtilities(context).face,
    Logger: new FakeLogger(context).face,
    console: consoleOf(context),
  });
}

/** How the objects of a workbook, and those of the ones that are opened beside it, are made. */
function provideMakers(context: Context): void {
  const spreadsheet = new FakeSpreadsheet(context).face;
  const sheets = new Map<Sheet, GoogleAppsScript.Spreadsheet.Sheet>();
  const others = new Map<Workbook, Context>();
  context.make = {
    spreadsheet: () => spreadsheet,
    opened: (workbook) => {
      const { state, realm, execution, main } = context;
      if (workbook === state.workbook) return spreadsheet;
      if (main) return main.make.opened(workbook);
      const other = others.get(workbook) ?? new Context(state.opened(workbook), realm, execution, context);
      if (!others.has(workbook)) provideMakers(other);
      others.set(workbook, other);
      return other.make.spreadsheet();
    },
    sheet: (sheet) => {
      const face = sheets.get(sheet) ?? newSheet(context, sheet).face;
      sheets.set(sheet, face);
      return face;
    },
    range: (sheet, area, open) => newRange(context, sheet, area, open).face,
  };
}
