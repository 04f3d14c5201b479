import type { CellFormat } from '../../workbook/model';
import { TextDirection } from '../enums';
import { Exception, mismatch } from '../errors';
import { behind } from '../face';
import { type Change, RangePart } from './rangeBase';
import { FakeTextRotation } from './textRotation';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rotation = GoogleAppsScript.Spreadsheet.TextRotation;
type Direction = GoogleAppsScript.Spreadsheet.TextDirection;
type Format = CellFormat | undefined;

type Directions = Pick<
  Range,
  | 'getTextDirection'
  | 'getTextDirections'
  | 'getTextRotation'
  | 'getTextRotations'
  | 'setShowHyperlink'
  | 'setTextDirection'
  | 'setTextDirections'
  | 'setTextRotation'
  | 'setTextRotations'
  | 'setVerticalText'
>;

const DIRECTIONS = [TextDirection.LEFT_TO_RIGHT, TextDirection.RIGHT_TO_LEFT];

const directionOf = (format: Format): Direction | null =>
  DIRECTIONS.find((each) => String(each) === format?.direction) ?? null;

function direction(value: Direction | null): Change {
  const known = DIRECTIONS.find((each) => each === value);
  if (value !== null && !known) throw mismatch('SpreadsheetApp.Range.setTextDirection', [value]);
  return { direction: known && String(known) };
}

/** How the texts of cells run; kept and read back, not drawn. */
export class RangeDirections extends RangePart implements Directions {
  getTextDirection(): Direction | null {
    return this.first(directionOf);
  }

  getTextDirections(): (Direction | null)[][] {
    return this.every(directionOf);
  }

  setTextDirection(value: Direction | null): Range {
    return this.format(direction(value));
  }

  setTextDirections(values: (Direction | null)[][]): Range {
    return this.formats('setTextDirections', values, direction);
  }

  getTextRotation(): Rotation {
    return this.first((format) => this.#rotation(format));
  }

  getTextRotations(): Rotation[][] {
    return this.every((format) => this.#rotation(format));
  }

  #rotation(format: Format): Rotation {
    return new FakeTextRotation(this.context, format?.turned ?? 0).face;
  }

  setTextRotation(value: number | Rotation): Range {
    return this.format({ turned: turnedBy('setTextRotation', value) });
  }

  setTextRotations(values: (number | Rotation)[][]): Range {
    return this.formats('setTextRotations', values, (value) => ({
      turned: turnedBy('setTextRotations', value),
    }));
  }

  setVerticalText(isVertical: boolean): Range {
    return this.format({ turned: isVertical ? 'vertical' : undefined });
  }

  /** Addresses in texts are links all the same here: nothing shows them. */
  setShowHyperlink(_shows: boolean): Range {
    return this.change((cell) => cell);
  }
}

function turnedBy(member: string, value: number | Rotation): number | 'vertical' | undefined {
  const degrees = typeof value === 'number' ? value : behind(value, FakeTextRotation)?.turned;
  if (degrees === undefined) throw mismatch(`SpreadsheetApp.Range.${member}`, [value]);
  if (typeof degrees === 'number' && Math.abs(degrees) > 90)
    throw new Exception('The angle must be between -90 and 90 degrees.');
  return degrees === 0 ? undefined : degrees;
}
