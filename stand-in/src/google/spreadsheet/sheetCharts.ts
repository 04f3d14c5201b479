import type { Chart } from '../../workbook/model';
import { Exception } from '../errors';
import { draftOf, FakeEmbeddedChart, FakeEmbeddedChartBuilder } from './embeddedChart';
import { SheetPart } from './sheetBase';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;

type Charts = Pick<
  GoogleAppsScript.Spreadsheet.Sheet,
  'getCharts' | 'insertChart' | 'newChart' | 'removeChart' | 'updateChart'
>;

/** The charts that float over the cells of a tab. */
export class SheetCharts extends SheetPart implements Charts {
  getCharts(): Google[] {
    return (this.sheet.charts ?? []).map((chart) => this.#face(chart));
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    const { face } = new FakeEmbeddedChartBuilder(this.context, this.sheet);
    return face as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  }

  insertChart(chart: Google): void {
    const charts = this.sheet.charts ?? [];
    const id = Math.max(0, ...charts.map((each) => each.id)) + 1;
    this.#set([...charts, { ...draftOf(chart, 'insertChart'), id }]);
  }

  updateChart(chart: Google): void {
    const draft = draftOf(chart, 'updateChart');
    const charts = this.sheet.charts ?? [];
    if (!charts.some(({ id }) => id === draft.id)) throw new Exception('The chart is not on this tab.');
    this.#set(charts.map((each) => (each.id === draft.id ? { ...draft, id: each.id } : each)));
  }

  removeChart(chart: Google): void {
    const { id } = draftOf(chart, 'removeChart');
    this.#set((this.sheet.charts ?? []).filter((each) => each.id !== id));
  }

  #set(charts: Chart[]): void {
    this.sheet.charts = charts;
    this.done();
  }

  #face(chart: Chart): Google {
    return new FakeEmbeddedChart(this.context, this.sheet, chart).face as unknown as Google;
  }
}
