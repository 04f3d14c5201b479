import { hexColour } from '../colour';
import type { Context } from '../context';
import { ColorType } from '../enums';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';

type Color = GoogleAppsScript.Spreadsheet.Color;
type Builder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type RgbColor = GoogleAppsScript.Base.RgbColor;

/** A colour of one's own; themes are not kept. */
export class FakeColor extends Fake<Color> implements Pick<Color, 'asRgbColor' | 'getColorType'> {
  constructor(
    context: Context,
    readonly hex: string,
  ) {
    super(context, 'Color');
  }

  asRgbColor(): RgbColor {
    return new FakeRgbColor(this.context, this.hex).face;
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return ColorType.RGB;
  }
}

class FakeRgbColor extends Fake<RgbColor> implements RgbColor {
  constructor(
    context: Context,
    readonly hex: string,
  ) {
    super(context, 'RgbColor');
  }

  asHexString(): string {
    return this.hex;
  }

  getBlue(): number {
    return parseInt(this.hex.slice(5, 7), 16);
  }

  getColorType(): GoogleAppsScript.Base.ColorType {
    return ColorType.RGB;
  }

  getGreen(): number {
    return parseInt(this.hex.slice(3, 5), 16);
  }

  getRed(): number {
    return parseInt(this.hex.slice(1, 3), 16);
  }
}

export class FakeColorBuilder extends Fake<Builder> implements Pick<Builder, 'build' | 'setRgbColor'> {
  #hex: string | null = null;

  constructor(context: Context) {
    super(context, 'ColorBuilder');
  }

  build(): Color {
    if (!this.#hex) throw new Exception('The color builder has no color.');
    return new FakeColor(this.context, this.#hex).face;
  }

  setRgbColor(css: string): Builder {
    this.#hex = hexColour(css);
    return this.face;
  }
}

/** `#rrggbb` of a Color a script passed in; null stays null. */
export function hexOf(member: string, color: Color | null): string | null {
  if (color === null) return null;
  const found = behind(color, FakeColor);
  if (!found) throw mismatch(member, [color]);
  return found.hex;
}
