import type { ColourScale, ScalePoint } from '../../workbook/model';
import type { Context } from '../context';
import { InterpolationType } from '../enums';
import { Fake } from '../face';

type Google = GoogleAppsScript.Spreadsheet.GradientCondition;
type Type = GoogleAppsScript.Spreadsheet.InterpolationType;

const typeOf = (point: ScalePoint | undefined): Type | null =>
  point ? InterpolationType[point.type as keyof typeof InterpolationType] : null;

/** The colours of a scale and the values they belong to; a scale may do without a midpoint. */
export class FakeGradientCondition extends Fake<Google> implements Google {
  constructor(
    context: Context,
    readonly scale: ColourScale,
  ) {
    super(context, 'GradientCondition');
  }

  getMaxColor(): string {
    return this.scale.max.color;
  }

  getMaxType(): Type | null {
    return typeOf(this.scale.max);
  }

  getMaxValue(): string {
    return this.scale.max.value;
  }

  getMidColor(): string {
    return this.scale.mid?.color ?? '';
  }

  getMidType(): Type | null {
    return typeOf(this.scale.mid);
  }

  getMidValue(): string {
    return this.scale.mid?.value ?? '';
  }

  getMinColor(): string {
    return this.scale.min.color;
  }

  getMinType(): Type | null {
    return typeOf(this.scale.min);
  }

  getMinValue(): string {
    return this.scale.min.value;
  }
}
