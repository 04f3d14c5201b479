/**
 * Calls that only name, build or hand over something, by service; `*` is all of them. Every other call reads from or
 * writes to the document or a service: a round trip (docs/design.md §3.5).
 */
const FREE: Record<string, '*' | string> = {
  SpreadsheetApp:
    'getActiveSpreadsheet getActive getActiveSheet getUi newRichTextValue newTextStyle newConditionalFormatRule newDataValidation newColor newFilterCriteria',
  Spreadsheet:
    'getSheetByName getSheetById getSheets getActiveSheet getRange getRangeByName getRangeList ' +
    'createTextFinder createDeveloperMetadataFinder',
  Sheet:
    'getRange getRangeList getDataRange getParent newChart createTextFinder createDeveloperMetadataFinder',
  EmbeddedChart: '*',
  EmbeddedChartBuilder: '*',
  ContainerInfo: '*',
  ChartOptions: '*',
  Range:
    'getRow getRowIndex getColumn getLastRow getLastColumn getNumRows getNumColumns getHeight getWidth getSheet offset ' +
    'getCell getA1Notation getGridId createTextFinder createDeveloperMetadataFinder',
  RangeList: 'getRanges',
  Protection:
    'getDescription getEditors getProtectionType getRange getUnprotectedRanges isWarningOnly canEdit',
  ConditionalFormatRule: '*',
  ConditionalFormatRuleBuilder: '*',
  BooleanCondition: '*',
  GradientCondition: '*',
  DataValidation: '*',
  DataValidationBuilder: '*',
  RichTextValue: '*',
  RichTextValueBuilder: '*',
  TextStyle: '*',
  TextStyleBuilder: '*',
  Color: '*',
  ColorBuilder: '*',
  RgbColor: '*',
  FilterCriteria: '*',
  FilterCriteriaBuilder: '*',
  DeveloperMetadataLocation: '*',
  DeveloperMetadata: 'getId getKey getLocation getValue getVisibility',
  DeveloperMetadataFinder: 'onIntersectingLocations withId withKey withLocationType withValue withVisibility',
  Filter: 'getRange',
  NamedRange: 'getName getRange',
  TextFinder: 'ignoreDiacritics matchCase matchEntireCell matchFormulaText startFrom useRegularExpression',
  Ui: 'createMenu createAddonMenu',
  Menu: '*',
  PromptResponse: '*',
  HtmlService: '*',
  HtmlOutput: '*',
  HtmlTemplate: '*',
  Blob: '*',
  PropertiesService: '*',
  LockService: '*',
  CacheService: '*',
  Session: 'getActiveUser getEffectiveUser',
  ScriptApp: 'getService newTrigger requireScopes requireAllScopes',
  TriggerBuilder: '*',
  ClockTriggerBuilder:
    'after at atDate atHour everyDays everyHours everyMinutes everyWeeks inTimezone nearMinute onMonthDay onWeekDay',
  SpreadsheetTriggerBuilder: 'onChange onEdit onFormSubmit onOpen',
  Trigger: '*',
  Utilities: '*',
  Logger: '*',
};

const sets = new Map(
  Object.entries(FREE).map(([service, names]) => [service, names === '*' ? null : new Set(names.split(' '))]),
);

export function isRoundTrip(service: string, method: string): boolean {
  const free = sets.get(service);
  return free === undefined || (free !== null && !free.has(method));
}

/** A step in making a value that is handed over later, such as a rich text; no round trip, but a call to Google each. */
export const isBuilderCall = (service: string, method: string): boolean =>
  service.endsWith('Builder') || (service === 'SpreadsheetApp' && method.startsWith('new'));
