import { addressOf, emptyWorkbook } from '../../workbook/newWorkbook';
import type { Context } from '../context';
import {
  BandingTheme,
  BooleanCriteria,
  BorderStyle,
  ColorType,
  CopyPasteType,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  Dimension,
  Direction,
  InterpolationType,
  ProtectionType,
  RelativeDate,
  SheetType,
  TextDirection,
  TextToColumnsDelimiter,
  WrapStrategy,
} from '../enums';
import { Exception } from '../errors';
import { behind, Fake } from '../face';
import { FakeUi } from '../ui';
import { FakeColorBuilder } from './colour';
import { FakeConditionalFormatRuleBuilder } from './conditionalFormatRule';
import { FakeDataValidationBuilder } from './dataValidation';
import { FakeFilterCriteriaBuilder } from './filter';
import { FakeRichTextValueBuilder } from './richTextValue';
import { FakeSpreadsheet } from './spreadsheet';
import { FakeTextStyleBuilder } from './textStyle';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheets = GoogleAppsScript.Spreadsheet.Spreadsheet;

export class FakeSpreadsheetApp
  extends Fake<Google>
  implements
    Pick<
      Google,
      | 'BandingTheme'
      | 'BooleanCriteria'
      | 'BorderStyle'
      | 'ColorType'
      | 'CopyPasteType'
      | 'DataValidationCriteria'
      | 'DeveloperMetadataLocationType'
      | 'DeveloperMetadataVisibility'
      | 'Dimension'
      | 'Direction'
      | 'InterpolationType'
      | 'ProtectionType'
      | 'RelativeDate'
      | 'SheetType'
      | 'TextDirection'
      | 'TextToColumnsDelimiter'
      | 'WrapStrategy'
      | 'create'
      | 'flush'
      | 'getActive'
      | 'getActiveRange'
      | 'getActiveSheet'
      | 'getActiveSpreadsheet'
      | 'getCurrentCell'
      | 'getUi'
      | 'newColor'
      | 'newFilterCriteria'
      | 'openById'
      | 'openByUrl'
      | 'setActiveRange'
      | 'setActiveSheet'
      | 'newConditionalFormatRule'
      | 'newDataValidation'
      | 'newRichTextValue'
      | 'newTextStyle'
    >
{
  readonly BandingTheme = BandingTheme;
  readonly BooleanCriteria = BooleanCriteria;
  readonly BorderStyle = BorderStyle;
  readonly ColorType = ColorType;
  readonly CopyPasteType = CopyPasteType;
  readonly DeveloperMetadataLocationType = DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = DeveloperMetadataVisibility;
  readonly Dimension = Dimension;
  readonly Direction = Direction;
  readonly InterpolationType = InterpolationType;
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly ProtectionType = ProtectionType;
  readonly RelativeDate = RelativeDate;
  readonly SheetType = SheetType;
  readonly TextDirection = TextDirection;
  readonly TextToColumnsDelimiter = TextToColumnsDelimiter;
  readonly WrapStrategy = WrapStrategy;

  constructor(context: Context) {
    super(context, 'SpreadsheetApp');
  }

  /** The object behind the face, so that one call of the script is counted as one. */
  get #spreadsheet(): FakeSpreadsheet {
    return behind(this.context.make.spreadsheet(), FakeSpreadsheet) as FakeSpreadsheet;
  }

  /** Writes are not buffered here: there is nothing to do. */
  flush(): void {}

  getActive(): Sheets {
    return this.context.make.spreadsheet();
  }

  getActiveSpreadsheet(): Sheets {
    return this.context.make.spreadsheet();
  }

  openById(id: string): Sheets {
    return this.#open('openById', id);
  }

  openByUrl(url: string): Sheets {
    const id = /\/d\/([\w-]+)/.exec(url)?.[1] ?? /[?&]key=([\w-]+)/.exec(url)?.[1];
    if (id === undefined) throw new Exception('Invalid argument: url');
    return this.#open('openByUrl', id);
  }

  #open(member: string, id: string): Sheets {
    const { state, make } = this.context;
    const found = [state.workbook, ...state.others].find((workbook) => workbook.id === id);
    if (!found)
      throw new Exception(
        `Unexpected error while getting the method or property ${member} on object SpreadsheetApp.`,
      );
    return make.opened(found);
  }

  /** A new file of the account, with one tab of this size. */
  create(title: string, rows = 1000, columns = 26): Sheets {
    const { state, make } = this.context;
    const id = state.uuid();
    const { locale, timeZone } = state.workbook;
    const workbook = { ...emptyWorkbook({ title: String(title), locale, timeZone }), id, url: addressOf(id) };
    workbook.sheets[0]!.maxRows = rows;
    workbook.sheets[0]!.maxColumns = columns;
    state.others.push(workbook);
    return make.opened(workbook);
  }

  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.#spreadsheet.getActiveSheet();
  }

  getActiveRange(): GoogleAppsScript.Spreadsheet.Range {
    return this.#spreadsheet.getActiveRange() as GoogleAppsScript.Spreadsheet.Range;
  }

  /** Nobody looks at the sheet in a run that the clock or a web app started. */
  getUi(): GoogleAppsScript.Base.Ui {
    if (['clock', 'web'].includes(this.context.execution.cause)) {
      throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
    }
    return new FakeUi(this.context).face;
  }

  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    return this.#spreadsheet.getCurrentCell() as GoogleAppsScript.Spreadsheet.Range;
  }

  setActiveRange(range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range {
    return this.#spreadsheet.setActiveRange(range);
  }

  setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): GoogleAppsScript.Spreadsheet.Sheet {
    return this.#spreadsheet.setActiveSheet(sheet);
  }

  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return new FakeColorBuilder(this.context).face;
  }

  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return new FakeFilterCriteriaBuilder(this.context).face;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new FakeConditionalFormatRuleBuilder(this.context).face;
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new FakeDataValidationBuilder(this.context).face;
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new FakeRichTextValueBuilder(this.context).face;
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new FakeTextStyleBuilder(this.context).face;
  }
}
