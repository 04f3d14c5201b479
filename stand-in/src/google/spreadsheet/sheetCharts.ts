import type { Chart, Sheet } from '../../workbook/model';
import type { Context } from '../context';
import { Exception } from '../errors';
import { draftOf, FakeEmbeddedChart, FakeEmbeddedChartBuilder } from './embeddedChart';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The charts that float over the cells of a tab. */
export class SheetCharts {
  constructor(
    readonly context: Context,
    readonly sheet: Sheet,
  ) {}

  all(): Google[] {
    return (this.sheet.charts ?? []).map((chart) => this.#face(chart));
  }

  builder(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    const { face } = new FakeEmbeddedChartBuilder(this.context, this.sheet);
    return face as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  }

  insert(chart: Google): void {
    const charts = this.sheet.charts ?? [];
    const id = Math.max(0, ...charts.map((each) => each.id)) + 1;
    this.#set([...charts, { ...draftOf(chart, 'insertChart'), id }]);
  }

  update(chart: Google): void {
    const draft = draftOf(chart, 'updateChart');
    const charts = this.sheet.charts ?? [];
    if (!charts.some(({ id }) => id === draft.id)) throw new Exception('The chart is not on this tab.');
    this.#set(charts.map((each) => (each.id === draft.id ? { ...draft, id: each.id } : each)));
  }

  remove(chart: Google): void {
    const { id } = draftOf(chart, 'removeChart');
    this.#set((this.sheet.charts ?? []).filter((each) => each.id !== id));
  }

  #set(charts: Chart[]): void {
    this.sheet.charts = charts;
    this.context.state.touch();
  }

  #face(chart: Chart): Google {
    return new FakeEmbeddedChart(this.context, this.sheet, chart).face as unknown as Google;
  }
}
