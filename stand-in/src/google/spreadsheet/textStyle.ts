import type { CellFormat, TextStyle as Style } from '../../workbook/model';
import { hexColour } from '../colour';
import type { Context } from '../context';
import { Fake } from '../face';
import { FakeColor } from './colour';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** The whole look of a cell's letters; where it has none of its own, that of Sheets' default theme. */
export const styleOfCell = (format: CellFormat | undefined): Required<Style> => ({
  bold: format?.bold ?? false,
  italic: format?.italic ?? false,
  underline: format?.underline ?? false,
  strikethrough: format?.strikethrough ?? false,
  size: format?.size ?? 10,
  color: format?.color ?? '#000000',
  font: format?.font ?? 'Arial',
});

export class FakeTextStyle
  extends Fake<TextStyle>
  implements
    Pick<
      TextStyle,
      | 'copy'
      | 'getFontFamily'
      | 'getFontSize'
      | 'getForegroundColor'
      | 'getForegroundColorObject'
      | 'isBold'
      | 'isItalic'
      | 'isStrikethrough'
      | 'isUnderline'
    >
{
  constructor(
    context: Context,
    readonly style: Style,
  ) {
    super(context, 'TextStyle');
  }

  copy(): Builder {
    return new FakeTextStyleBuilder(this.context, this.style).face;
  }

  getFontFamily(): string | null {
    return this.style.font ?? null;
  }

  getFontSize(): number | null {
    return this.style.size ?? null;
  }

  getForegroundColor(): string | null {
    return this.style.color ?? null;
  }

  getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return this.style.color ? new FakeColor(this.context, this.style.color).face : null;
  }

  isBold(): boolean | null {
    return this.style.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.style.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.style.underline ?? null;
  }
}

export class FakeTextStyleBuilder
  extends Fake<Builder>
  implements
    Pick<
      Builder,
      | 'build'
      | 'setBold'
      | 'setFontFamily'
      | 'setFontSize'
      | 'setForegroundColor'
      | 'setItalic'
      | 'setStrikethrough'
      | 'setUnderline'
    >
{
  #style: Style;

  constructor(context: Context, style: Style = {}) {
    super(context, 'TextStyleBuilder');
    this.#style = style;
  }

  #with(changes: Style): Builder {
    this.#style = { ...this.#style, ...changes };
    return this.face;
  }

  build(): TextStyle {
    return new FakeTextStyle(this.context, this.#style).face;
  }

  setBold(bold: boolean): Builder {
    return this.#with({ bold });
  }

  setFontFamily(font: string): Builder {
    return this.#with({ font });
  }

  setFontSize(size: number): Builder {
    return this.#with({ size });
  }

  setForegroundColor(color: string): Builder {
    return this.#with({ color: hexColour(color) });
  }

  setItalic(italic: boolean): Builder {
    return this.#with({ italic });
  }

  setStrikethrough(strikethrough: boolean): Builder {
    return this.#with({ strikethrough });
  }

  setUnderline(underline: boolean): Builder {
    return this.#with({ underline });
  }
}
