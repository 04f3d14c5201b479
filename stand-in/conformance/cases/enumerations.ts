import { documented, reference, type Case } from '../case';

/** Members by the names they are reached by, as the texts they give. */
const texts = (members: Record<string, object>, names: string[]): string[] =>
  names.map((name) => String(members[name]));

const listed = (name: string, page: string, names: string[], members: () => Record<string, object>): Case =>
  documented(`Members of ${name} are there and tell their names`, reference(page)(), names, () =>
    texts(members(), names),
  );

/** Anything that can be indexed by name. */
const all = (members: object): Record<string, object> => members as Record<string, object>;

/** Each enumeration has the members that its page lists. */
export const enumerations: Case[] = [
  listed(
    'BooleanCriteria',
    'reference/spreadsheet/boolean-criteria',
    [
      ...['CELL_EMPTY', 'CELL_NOT_EMPTY', 'CUSTOM_FORMULA'],
      ...['DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO'],
      ...['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'],
      ...['NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_NOT_EQUAL_TO'],
      ...['NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
      ...['NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
      ...['TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_STARTS_WITH', 'TEXT_ENDS_WITH'],
    ],
    () => all(SpreadsheetApp.BooleanCriteria),
  ),
  listed(
    'DataValidationCriteria',
    'reference/spreadsheet/data-validation-criteria',
    [
      ...[
        'DATE_AFTER',
        'DATE_BEFORE',
        'DATE_BETWEEN',
        'DATE_EQUAL_TO',
        'DATE_IS_VALID_DATE',
        'DATE_NOT_BETWEEN',
      ],
      ...['DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE'],
      ...['NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN', 'NUMBER_EQUAL_TO', 'NUMBER_NOT_EQUAL_TO'],
      ...['NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'],
      ...['NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO'],
      ...[
        'TEXT_CONTAINS',
        'TEXT_DOES_NOT_CONTAIN',
        'TEXT_EQUAL_TO',
        'TEXT_IS_VALID_EMAIL',
        'TEXT_IS_VALID_URL',
      ],
      ...['VALUE_IN_LIST', 'VALUE_IN_RANGE', 'CUSTOM_FORMULA', 'CHECKBOX'],
    ],
    () => all(SpreadsheetApp.DataValidationCriteria),
  ),
  listed(
    'RelativeDate',
    'reference/spreadsheet/relative-date',
    ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'],
    () => all(SpreadsheetApp.RelativeDate),
  ),
  listed('ProtectionType', 'reference/spreadsheet/protection-type', ['RANGE', 'SHEET'], () =>
    all(SpreadsheetApp.ProtectionType),
  ),
  listed('WrapStrategy', 'reference/spreadsheet/wrap-strategy', ['WRAP', 'OVERFLOW', 'CLIP'], () =>
    all(SpreadsheetApp.WrapStrategy),
  ),
  listed(
    'BorderStyle',
    'reference/spreadsheet/border-style',
    ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'],
    () => all(SpreadsheetApp.BorderStyle),
  ),
  listed('SheetType', 'reference/spreadsheet/sheet-type', ['GRID', 'OBJECT'], () =>
    all(SpreadsheetApp.SheetType),
  ),
  listed(
    'CopyPasteType',
    'reference/spreadsheet/copy-paste-type',
    [
      ...['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA', 'PASTE_DATA_VALIDATION'],
      ...['PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING', 'PASTE_COLUMN_WIDTHS'],
    ],
    () => all(SpreadsheetApp.CopyPasteType),
  ),
  listed('Dimension', 'reference/spreadsheet/dimension', ['COLUMNS', 'ROWS'], () =>
    all(SpreadsheetApp.Dimension),
  ),
  listed(
    'InterpolationType',
    'reference/spreadsheet/interpolation-type',
    ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'],
    () => all(SpreadsheetApp.InterpolationType),
  ),
  listed('Direction', 'reference/spreadsheet/direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT'], () =>
    all(SpreadsheetApp.Direction),
  ),
  listed(
    'DeveloperMetadataLocationType',
    'reference/spreadsheet/developer-metadata-location-type',
    ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
    () => all(SpreadsheetApp.DeveloperMetadataLocationType),
  ),
  listed(
    'DeveloperMetadataVisibility',
    'reference/spreadsheet/developer-metadata-visibility',
    ['DOCUMENT', 'PROJECT'],
    () => all(SpreadsheetApp.DeveloperMetadataVisibility),
  ),
  listed('ColorType', 'reference/base/color-type', ['UNSUPPORTED', 'RGB', 'THEME'], () =>
    all(SpreadsheetApp.ColorType),
  ),
  listed('Button', 'reference/base/button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'], () =>
    all(SpreadsheetApp.getUi().Button),
  ),
  listed('ButtonSet', 'reference/base/button-set', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'], () =>
    all(SpreadsheetApp.getUi().ButtonSet),
  ),
  listed(
    'WeekDay',
    'reference/base/weekday',
    ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'],
    () => all(ScriptApp.WeekDay),
  ),
  listed('AuthMode', 'reference/script/auth-mode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'], () =>
    all(ScriptApp.AuthMode),
  ),
  listed(
    'EventType',
    'reference/script/event-type',
    ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'],
    () => all(ScriptApp.EventType),
  ),
  listed(
    'TriggerSource',
    'reference/script/trigger-source',
    ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'],
    () => all(ScriptApp.TriggerSource),
  ),
  listed('AuthorizationStatus', 'reference/script/authorization-status', ['REQUIRED', 'NOT_REQUIRED'], () =>
    all(ScriptApp.AuthorizationStatus),
  ),
  listed('Charset', 'reference/utilities/charset', ['US_ASCII', 'UTF_8'], () => all(Utilities.Charset)),
  listed(
    'DigestAlgorithm',
    'reference/utilities/digest-algorithm',
    ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'],
    () => all(Utilities.DigestAlgorithm),
  ),
  listed(
    'MacAlgorithm',
    'reference/utilities/mac-algorithm',
    ['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512'],
    () => all(Utilities.MacAlgorithm),
  ),
  listed('SandboxMode', 'reference/html/sandbox-mode', ['EMULATED', 'IFRAME', 'NATIVE'], () =>
    all(HtmlService.SandboxMode),
  ),
  listed('XFrameOptionsMode', 'reference/html/x-frame-options-mode', ['ALLOWALL', 'DEFAULT'], () =>
    all(HtmlService.XFrameOptionsMode),
  ),
  documented(
    'A member is the same wherever it is met',
    reference('guides/services')('enums'),
    [true, 'WRAP'],
    () => {
      const met = SpreadsheetApp.WrapStrategy.WRAP;
      return [met === SpreadsheetApp.WrapStrategy.WRAP, met.toString()];
    },
  ),
];
