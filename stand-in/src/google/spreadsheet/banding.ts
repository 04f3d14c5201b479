import { intersection } from '../../workbook/a1';
import type { Area, Banding, Sheet } from '../../workbook/model';
import { hexColour } from '../colour';
import type { Context } from '../context';
import { BandingTheme } from '../enums';
import { requireWritable } from '../entry';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { FakeRange } from './rangeBase';

type Google = GoogleAppsScript.Spreadsheet.Banding;
type Range = GoogleAppsScript.Spreadsheet.Range;

const LINES = ['Row', 'Column'] as const;
const BANDS = ['Header', 'First', 'Second', 'Footer'] as const;

/** Header, second band and footer of each theme; the first band is white. */
const THEMES: Record<string, [header: string, second: string, footer: string]> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68eb2'],
};

/** Colours that take turns over an area: kept and read back, not drawn. Each has a getter and a setter. */
export class FakeBanding
  extends Fake<Google>
  implements Pick<Google, 'copyTo' | 'getRange' | 'remove' | 'setRange'>
{
  constructor(
    context: Context,
    readonly sheet: Sheet,
    readonly banding: Banding,
  ) {
    super(context, 'Banding');
    for (const line of LINES)
      for (const band of BANDS) {
        const name = `${band}${line}Color`;
        const get = (): string | null => this.banding.colors[name] ?? null;
        Object.defineProperty(this, `get${name}`, { value: get, configurable: true });
        const set = (color: unknown): Google => this.#paint(name, color);
        Object.defineProperty(this, `set${name}`, { value: set, configurable: true });
      }
  }

  #paint(name: string, color: unknown): Google {
    if (color !== null && typeof color !== 'string')
      throw mismatch(`SpreadsheetApp.Banding.set${name}`, [color]);
    requireWritable(this.context.state, this.sheet, this.banding.area);
    if (color === null) delete this.banding.colors[name];
    else this.banding.colors[name] = hexColour(color);
    return this.face;
  }

  getRange(): Range {
    return this.context.make.range(this.sheet, this.banding.area);
  }

  setRange(range: Range): Google {
    const place = placeOf('setRange', range);
    requireFree(place.sheet, place.area, this.banding);
    this.banding.area = place.area;
    return this.face;
  }

  copyTo(range: Range): Google {
    const { sheet, area } = placeOf('copyTo', range);
    return band(this.context, sheet, { area, colors: { ...this.banding.colors } });
  }

  remove(): void {
    this.sheet.bandings = this.sheet.bandings?.filter((each) => each !== this.banding) ?? [];
  }
}

function placeOf(member: string, range: Range): FakeRange {
  const place = behind(range, FakeRange);
  if (!place) throw mismatch(`SpreadsheetApp.Banding.${member}`, [range]);
  return place;
}

/** With header and without footer unless told. */
export function applyBanding(
  { context, sheet, area }: FakeRange,
  line: (typeof LINES)[number],
  [theme = BandingTheme.LIGHT_GREY, header = true, footer = false]: unknown[],
): Google {
  const [head, second, foot] = THEMES[String(theme)] ?? [];
  if (head === undefined || second === undefined || foot === undefined)
    throw mismatch(`SpreadsheetApp.Range.apply${line}Banding`, [theme]);
  return band(context, sheet, {
    area,
    colors: {
      ...(header === true && { [`Header${line}Color`]: head }),
      [`First${line}Color`]: '#ffffff',
      [`Second${line}Color`]: second,
      ...(footer === true && { [`Footer${line}Color`]: foot }),
    },
  });
}

function band(context: Context, sheet: Sheet, banding: Banding): Google {
  requireWritable(context.state, sheet, banding.area);
  requireFree(sheet, banding.area);
  sheet.bandings = [...(sheet.bandings ?? []), banding];
  return new FakeBanding(context, sheet, banding).face;
}

function requireFree({ bandings = [] }: Sheet, area: Area, own?: Banding): void {
  if (bandings.some((each) => each !== own && intersection(each.area, area) !== null))
    throw new Exception(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
}

/** Those that touch an area, or all of a tab. */
export const bandingsOf = (context: Context, sheet: Sheet, area?: Area): Google[] =>
  (sheet.bandings ?? [])
    .filter((each) => area === undefined || intersection(each.area, area) !== null)
    .map((each) => new FakeBanding(context, sheet, each).face);
