import type { ChartPicture } from '../../protocol';

const svgNames = 'http://www.w3.org/2000/svg';
const edge = { top: 34, side: 14, bottom: 46 };

function shape(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS(svgNames, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  return element;
}

/** What is drawn, in words. */
const told = ({ title, labels, series }: ChartPicture): string =>
  [title, ...series.map(({ name, values }) => `${name}: ${said(labels, values)}`)].join('. ');

const said = (labels: readonly string[], values: readonly (number | null)[]): string =>
  values.flatMap((value, index) => (value === null ? [] : [`${labels[index]} ${value}`])).join(', ');

/** A chart of columns, each with its number above. */
function drawChart(chart: ChartPicture): SVGElement {
  const { width, height, title, labels, series } = chart;
  const svg = shape('svg', { width, height, role: 'img', 'aria-label': told(chart), class: 'chart' });
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const floor = height - edge.bottom;
  const slot = (width - 2 * edge.side) / Math.max(1, labels.length);
  const bar = Math.min(16, (slot - 3) / Math.max(1, series.length));
  svg.append(shape('text', { x: width / 2, y: 20, class: 'title' }, title));
  labels.forEach((label, week) => {
    const middle = edge.side + slot * (week + 0.5);
    svg.append(shape('text', { x: middle, y: floor + 13 }, label));
    series.forEach(({ values, color }, index) => {
      const value = values[week] ?? null;
      if (value === null) return;
      const tall = (value / most) * (floor - edge.top);
      const x = middle + (index - series.length / 2) * bar;
      svg.append(shape('rect', { x, y: floor - tall, width: bar - 1, height: tall, fill: color }));
      svg.append(shape('text', { x: x + bar / 2, y: floor - tall - 3 }, String(value)));
    });
  });
  svg.append(shape('line', { x1: edge.side, y1: floor, x2: width - edge.side, y2: floor }));
  const share = width / Math.max(1, series.length);
  series.forEach(({ name, color }, index) => {
    const x = share * (index + 0.5);
    svg.append(shape('rect', { x: x - 60, y: height - 18, width: 10, height: 10, fill: color }));
    svg.append(shape('text', { x: x - 46, y: height - 9, class: 'legend' }, name));
  });
  return svg;
}

/** The corner of a cell in the window, counted from 0; null while nothing is shown. */
type CornerOf = (row: number, column: number) => { left: number; top: number } | null;

/** Where in the window cells are shown, without the letters and numbers of columns and rows; null while nothing is shown. */
type CellArea = () => { left: number; top: number; width: number; height: number } | null;

/** The charts of the open tab, floating over its cells and moving with them. */
export class Charts {
  private charts: ChartPicture[] = [];
  private readonly layer = document.createElement('div');

  constructor(
    private readonly container: HTMLElement,
    private readonly cornerOf: CornerOf,
    private readonly cellArea: CellArea,
  ) {
    this.layer.className = 'charts';
  }

  take(charts: ChartPicture[]): void {
    this.charts = charts;
  }

  draw(tab: number | null): void {
    const open = this.charts.filter(({ sheetId }) => sheetId === tab);
    const area = this.cellArea();
    if (open.length === 0 || area === null) return this.layer.remove();
    for (const side of ['left', 'top', 'width', 'height'] as const)
      this.layer.style[side] = `${area[side]}px`;
    this.layer.replaceChildren(...open.map((chart) => this.placed(chart, area)));
    this.container.append(this.layer);
  }

  private placed(chart: ChartPicture, area: { left: number; top: number }): SVGElement {
    const svg = drawChart(chart);
    const { row, column, offsetX, offsetY } = chart.place;
    const corner = this.cornerOf(row - 1, column - 1);
    svg.style.left = `${(corner?.left ?? 0) - area.left + offsetX}px`;
    svg.style.top = `${(corner?.top ?? 0) - area.top + offsetY}px`;
    if (corner === null) svg.style.visibility = 'hidden';
    return svg;
  }
}
