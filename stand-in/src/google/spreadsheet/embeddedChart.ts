import type { Area, Chart, Sheet } from '../../workbook/model';
import type { Context } from '../context';
import { Exception, mismatch } from '../errors';
import { behind, Fake } from '../face';
import { FakeRange } from './rangeBase';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ColumnBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Container = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Options = GoogleAppsScript.Charts.ChartOptions;

/** A chart before it is put on a tab, or as it lies there. */
type Draft = Omit<Chart, 'id'> & { id?: number };

/** What Sheets gives a chart that says nothing of its size, in pixels. */
const SIZE = { width: 600, height: 371 };

/** A chart of columns; other kinds are not drawn here. */
export class FakeEmbeddedChart
  extends Fake<Google>
  implements Pick<Google, 'getContainerInfo' | 'getNumHeaders' | 'getOptions' | 'getRanges' | 'modify'>
{
  constructor(
    context: Context,
    readonly sheet: Sheet,
    readonly chart: Draft,
  ) {
    super(context, 'EmbeddedChart');
  }

  /** Null for one that no tab has yet. */
  getChartId(): number | null {
    return this.chart.id ?? null;
  }

  getContainerInfo(): Container {
    return new FakeContainerInfo(this.context, this.chart).face;
  }

  getNumHeaders(): number {
    return this.chart.headers;
  }

  getOptions(): Options {
    return new FakeChartOptions(this.context, this.chart).face;
  }

  getRanges(): Range[] {
    return this.chart.ranges.map((area) => this.context.make.range(this.sheet, area));
  }

  modify(): Builder {
    return new FakeEmbeddedChartBuilder(this.context, this.sheet, this.chart).face as unknown as Builder;
  }
}

class FakeContainerInfo extends Fake<Container> implements Container {
  constructor(
    context: Context,
    readonly chart: Draft,
  ) {
    super(context, 'ContainerInfo');
  }

  getAnchorColumn(): number {
    return this.chart.column;
  }

  getAnchorRow(): number {
    return this.chart.row;
  }

  getOffsetX(): number {
    return this.chart.offsetX;
  }

  getOffsetY(): number {
    return this.chart.offsetY;
  }
}

class FakeChartOptions extends Fake<Options> implements Pick<Options, 'get'> {
  constructor(
    context: Context,
    readonly chart: Draft,
  ) {
    super(context, 'ChartOptions');
  }

  get(option: string): object | null {
    const { title, colors, width, height } = this.chart;
    const known: Record<string, unknown> = { title, colors, width, height };
    return (known[option] as object | undefined) ?? null;
  }
}

type Building =
  | 'addRange'
  | 'asColumnChart'
  | 'build'
  | 'clearRanges'
  | 'getRanges'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition';

/** Makes a chart, or changes a copy of one. */
export class FakeEmbeddedChartBuilder
  extends Fake<ColumnBuilder>
  implements Pick<ColumnBuilder, Building | 'setColors' | 'setTitle'>
{
  #draft: Draft;

  constructor(
    context: Context,
    readonly sheet: Sheet,
    draft: Draft = {
      ranges: [],
      headers: 0,
      row: 1,
      column: 1,
      offsetX: 0,
      offsetY: 0,
      title: '',
      colors: [],
      ...SIZE,
    },
  ) {
    super(context, 'EmbeddedChartBuilder');
    this.#draft = draft;
  }

  #with(changes: Partial<Draft>): ColumnBuilder {
    this.#draft = { ...this.#draft, ...changes };
    return this.face;
  }

  asColumnChart(): ColumnBuilder {
    return this.#with({});
  }

  addRange(range: Range): ColumnBuilder {
    const place = behind(range, FakeRange);
    if (!place) throw mismatch('SpreadsheetApp.EmbeddedChartBuilder.addRange', [range]);
    if (place.sheet !== this.sheet) throw new Exception('A chart draws the numbers of its own tab here.');
    return this.#with({ ranges: [...this.#draft.ranges, place.area] });
  }

  clearRanges(): ColumnBuilder {
    return this.#with({ ranges: [] });
  }

  getRanges(): Range[] {
    return this.#draft.ranges.map((area: Area) => this.context.make.range(this.sheet, area));
  }

  setNumHeaders(headers: number): ColumnBuilder {
    return this.#with({ headers });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): ColumnBuilder {
    return this.#with({ row, column, offsetX, offsetY });
  }

  setTitle(title: string): ColumnBuilder {
    return this.#with({ title: String(title) });
  }

  setColors(colors: string[]): ColumnBuilder {
    return this.#with({ colors: colors.map(String) });
  }

  setOption(option: string, value: unknown): ColumnBuilder {
    switch (option) {
      case 'title':
        return this.setTitle(value as string);
      case 'colors':
        return this.setColors(value as string[]);
      case 'width':
      case 'height':
        return this.#with({ [option]: Number(value) });
      default:
        // How it looks beside that is not drawn here.
        return this.#with({});
    }
  }

  build(): Google {
    return new FakeEmbeddedChart(this.context, this.sheet, this.#draft).face as unknown as Google;
  }
}

/** What a script hands over to be put on a tab. */
export function draftOf(chart: Google, method: string): Draft {
  const found = behind(chart, FakeEmbeddedChart);
  if (!found) throw mismatch(`SpreadsheetApp.Sheet.${method}`, [chart]);
  if (found.chart.ranges.length === 0) throw new Exception('A chart needs a range.');
  return found.chart;
}
