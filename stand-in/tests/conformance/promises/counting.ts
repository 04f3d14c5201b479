import { answer, main, promise, type Open, type StandInPromise } from './promise';

/** How often each call was made, how many were round trips, and how long they took by the script's clock. */
function counted(open: Open, body: string): unknown {
  const project = open(main(`const start = Date.now(); ${body}; return Date.now() - start;`));
  const took = project.run('main', []);
  return { calls: Object.fromEntries(project.calls), roundTrips: project.roundTrips, took };
}

/** One object of each service, by the name it goes by. */
const OBJECTS: Record<string, string> = {
  SpreadsheetApp: 'SpreadsheetApp',
  Spreadsheet: 'SpreadsheetApp.getActive()',
  Sheet: 'sheet',
  Range: "sheet.getRange('A1')",
  RangeList: "sheet.getRangeList(['A1'])",
  ConditionalFormatRuleBuilder: 'SpreadsheetApp.newConditionalFormatRule()',
  ConditionalFormatRule:
    "SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([sheet.getRange('A1')]).build()",
  BooleanCondition: 'SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().getBooleanCondition()',
  DataValidationBuilder: 'SpreadsheetApp.newDataValidation()',
  DataValidation: 'SpreadsheetApp.newDataValidation().requireDate().build()',
  Protection: 'sheet.protect()',
  RichTextValueBuilder: 'SpreadsheetApp.newRichTextValue()',
  RichTextValue: "SpreadsheetApp.newRichTextValue().setText('a').build()",
  TextStyleBuilder: 'SpreadsheetApp.newTextStyle()',
  TextStyle: 'SpreadsheetApp.newTextStyle().build()',
  Filter: "sheet.getRange('A1:B2').createFilter()",
  FilterCriteriaBuilder: 'SpreadsheetApp.newFilterCriteria()',
  FilterCriteria: "SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build()",
  TextFinder: "sheet.createTextFinder('a')",
  DeveloperMetadataFinder: 'sheet.createDeveloperMetadataFinder()',
  DeveloperMetadata: "sheet.addDeveloperMetadata('k').getDeveloperMetadata()[0]",
  DeveloperMetadataLocation: "sheet.addDeveloperMetadata('k').getDeveloperMetadata()[0].getLocation()",
  ColorBuilder: 'SpreadsheetApp.newColor()',
  Ui: 'SpreadsheetApp.getUi()',
  Menu: "SpreadsheetApp.getUi().createMenu('a')",
  MailApp: 'MailApp',
  GmailApp: 'GmailApp',
  HtmlService: 'HtmlService',
  HtmlOutput: "HtmlService.createHtmlOutput('a')",
  PropertiesService: 'PropertiesService',
  Properties: 'PropertiesService.getDocumentProperties()',
  LockService: 'LockService',
  Lock: 'LockService.getScriptLock()',
  CacheService: 'CacheService',
  Cache: 'CacheService.getScriptCache()',
  Session: 'Session',
  User: 'Session.getActiveUser()',
  ScriptApp: 'ScriptApp',
  TriggerBuilder: "ScriptApp.newTrigger('main')",
  ClockTriggerBuilder: "ScriptApp.newTrigger('main').timeBased()",
  SpreadsheetTriggerBuilder: "ScriptApp.newTrigger('main').forSpreadsheet(SpreadsheetApp.getActive())",
  Trigger: "ScriptApp.newTrigger('main').timeBased().everyHours(1).create()",
  Utilities: 'Utilities',
  Blob: "Utilities.newBlob('a')",
  Logger: 'Logger',
};

/** Every call is counted by its service's name, and only those that read or write are round trips. */
export const counting: StandInPromise[] = [
  promise(
    'a member that Google does not have is undefined on every object',
    Object.fromEntries(Object.keys(OBJECTS).map((name) => [name, 'undefined'])),
    (open) =>
      answer(
        open,
        `const said = {};
         ${Object.entries(OBJECTS)
           .map(([name, made]) => `said.${name} = typeof (${made}).khongCo;`)
           .join('\n')}
         return said;`,
      ),
  ),
  promise(
    'a service cannot be written to, and tells its name as text',
    ['Range', 'NotImplemented: NotImplemented: Range.khac ='],
    (open) =>
      answer(
        open,
        `const cell = sheet.getRange('A1'); let said = null;
         try { cell.khac = 1; } catch (e) { said = String(e); }
         return [String(cell), said];`,
      ),
  ),
  promise(
    'a service in a result, in JSON or awaited is no call',
    { calls: { 'SpreadsheetApp.getActiveSheet': 1, 'Sheet.getRange': 1 }, roundTrips: 0, took: 0 },
    (open) => counted(open, `const cell = sheet.getRange('A1'); JSON.stringify({ cell }); cell.then;`),
  ),
  promise(
    'reading a tab costs one round trip for its end and one for its values',
    {
      calls: {
        'SpreadsheetApp.getActiveSheet': 1,
        'Sheet.getLastRow': 1,
        'Sheet.getRange': 1,
        'Range.getValues': 1,
      },
      roundTrips: 2,
      took: 100,
    },
    (open) => counted(open, `sheet.getRange(1, 1, sheet.getLastRow() + 1, 3).getValues();`),
  ),
  promise(
    'colouring row by row costs a round trip a row, naming the rows none',
    {
      calls: { 'SpreadsheetApp.getActiveSheet': 1, 'Sheet.getRange': 10, 'Range.setBackground': 10 },
      roundTrips: 10,
      took: 500,
    },
    (open) => counted(open, `for (let i = 1; i <= 10; i++) sheet.getRange(i, 1).setBackground('#ff0000');`),
  ),
  promise('builders, menus, pages and date formats are no round trips', 0, (open) => {
    const project = open(
      main(`
        const ui = SpreadsheetApp.getUi(); ui.createMenu('a').addItem('b', 'main').addSeparator().addToUi();
        ui.createAddonMenu();
        const cell = sheet.getRange('A1').offset(1, 1).getCell(1, 1);
        cell.getRow(); cell.getRowIndex(); cell.getColumn(); cell.getLastRow(); cell.getLastColumn(); cell.getNumRows();
        cell.getNumColumns(); cell.getHeight(); cell.getWidth(); cell.getSheet(); cell.getA1Notation(); cell.getGridId();
        sheet.getParent().getSheetByName('x'); sheet.getParent().getSheetById(1); sheet.getParent().getSheets();
        sheet.getParent().getRange('A1'); sheet.getParent().getRangeByName('x'); sheet.getParent().getActiveSheet();
        sheet.getRangeList(['A1']).getRanges(); sheet.getDataRange(); SpreadsheetApp.getActive();
        SpreadsheetApp.getActiveSpreadsheet();
        SpreadsheetApp.newRichTextValue().setText('a').build().getRuns();
        SpreadsheetApp.newTextStyle().setBold(true).build().isBold();
        SpreadsheetApp.newDataValidation().requireDate().build().getHelpText();
        SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setRanges([cell]).build().getBooleanCondition().getBold();
        SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build().getHiddenValues();
        sheet.createTextFinder('a').matchCase(true).matchEntireCell(true); sheet.createDeveloperMetadataFinder().withKey('k');
        HtmlService.createHtmlOutput('a').setTitle('b').getContent(); HtmlService.createTemplate('a').evaluate();
        PropertiesService.getDocumentProperties(); LockService.getDocumentLock(); CacheService.getScriptCache();
        Session.getActiveUser(); Session.getEffectiveUser(); Utilities.formatDate(new Date(), 'GMT', 'yyyy');
        Utilities.newBlob('a').getBytes(); Logger.log('a');
        ScriptApp.newTrigger('main').timeBased().everyDays(1).atHour(6).nearMinute(5).inTimezone('GMT');
        ScriptApp.newTrigger('main').forSpreadsheet(sheet.getParent()).onEdit();`),
    );
    project.run('main', []);
    return project.roundTrips;
  }),
  promise('what reads or writes the document or a service is a round trip', 20, (open) => {
    const project = open(
      main(`
        sheet.getName(); sheet.getSheetId(); sheet.getMaxRows(); sheet.getConditionalFormatRules();
        sheet.setConditionalFormatRules([]); sheet.insertRowAfter(1); sheet.getParent().getUrl();
        sheet.getParent().getSpreadsheetTimeZone(); sheet.getParent().toast('a');
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('a'));
        MailApp.sendEmail('an@example.com', 'a', 'b'); MailApp.getRemainingDailyQuota();
        const store = PropertiesService.getDocumentProperties(); store.getProperty('a'); store.setProperty('a', 'b');
        const lock = LockService.getDocumentLock(); lock.tryLock(1); SpreadsheetApp.flush();
        Session.getActiveUser().getEmail(); ScriptApp.getProjectTriggers(); CacheService.getScriptCache().get('a');
        sheet.getRange('A1').clearContent();`),
    );
    project.run('main', []);
    return project.roundTrips;
  }),
  promise(
    'a letter takes a second, a property read 30 and set 60 thousandths, a cached value 3 and 90',
    [1000, 30, 60, 3, 90],
    (open) =>
      [
        `MailApp.sendEmail('an@example.com', 'a', 'b')`,
        `PropertiesService.getDocumentProperties().getProperty('a')`,
        `PropertiesService.getDocumentProperties().setProperty('a', 'b')`,
        `CacheService.getScriptCache().get('a')`,
        `CacheService.getScriptCache().put('a', 'b')`,
      ].map((call) => answer(open, `const start = Date.now(); ${call}; return Date.now() - start;`)),
  ),
  promise('counts begin anew when they are set back', [0, 0], (open) => {
    const project = open(main('sheet.getName();'));
    project.run('main', []);
    project.resetCounts();
    return [project.roundTrips, project.calls.size];
  }),
  promise('one name is counted as often as it is called', 3, (open) => {
    const project = open(main('sheet.getName(); sheet.getName(); sheet.getName();'));
    project.run('main', []);
    return project.calls.get('Sheet.getName');
  }),
];
