import type JSZip from 'jszip';
import { lastRow } from '../workbook/a1';
import { cellAt } from '../workbook/cells';
import type { Area, Chart, Sheet } from '../workbook/model';
import { seriesOf } from '../workbook/charts';
import { absoluteName, parseReference } from './address';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './measures';
import { type Parts, relationsOf, textOfPart } from './parts';
import { attribute, elementOf, escaped, tagsOf, unescaped } from './xml';

/**
 * Charts of columns as parts of the file (ECMA-376 part 1, 20.5 and 21.2), which exceljs leaves out: a drawing for each tab that
 * has some, and a chart in it for each. Read back are those of this shape, whoever saved them last.
 */
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** English metric units in a pixel. */
const EMU = 9525;

/** Adds the charts of a written tab to the package; `sheet` is its part. */
export async function addCharts(zip: JSZip, part: string, sheet: Sheet, tab: string): Promise<void> {
  const charts = sheet.charts ?? [];
  if (charts.length === 0) return;
  const number = /(\d+)\.xml$/.exec(part)![1]!;
  const names = charts.map((_, index) => `chart${number}_${index + 1}.xml`);
  charts.forEach((chart, index) => zip.file(`xl/charts/${names[index]}`, HEAD + chartXml(chart, sheet, tab)));
  zip.file(`xl/drawings/sheetDrawing${number}.xml`, HEAD + drawingXml(charts, sheet));
  zip.file(
    `xl/drawings/_rels/sheetDrawing${number}.xml.rels`,
    relations(names.map((name, index) => relation(`rId${index + 1}`, 'chart', `../charts/${name}`))),
  );
  const own = part.replace(/([^/]+)$/, '_rels/$1.rels');
  const before = (await zip.file(own)?.async('string')) ?? relations([]);
  const link = relation('chartDrawing', 'drawing', `../drawings/sheetDrawing${number}.xml`);
  zip.file(
    own,
    before
      .replace(/(<Relationships\b[^>]*)\/>/, '$1></Relationships>')
      .replace('</Relationships>', `${link}</Relationships>`),
  );
  const xml = await zip.file(part)!.async('string');
  const tag = `<drawing xmlns:r="${OFFICE}" r:id="chartDrawing"/>`;
  zip.file(
    part,
    xml.replace(/<(legacyDrawing|tableParts|extLst)[\s/>]|<\/worksheet>/, (next) => `${tag}${next}`),
  );
  const types = await zip.file('[Content_Types].xml')!.async('string');
  const override = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="${TYPES}.${type}+xml"/>`;
  const added = [
    override(`/xl/drawings/sheetDrawing${number}.xml`, 'drawing'),
    ...names.map((name) => override(`/xl/charts/${name}`, 'drawingml.chart')),
  ];
  zip.file('[Content_Types].xml', types.replace('</Types>', `${added.join('')}</Types>`));
}

const relations = (all: string[]): string =>
  `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${all.join('')}</Relationships>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** Both corners lie on cells, so that a chart covers the same ones where columns come out wider; its size is kept beside. */
function drawingXml(charts: readonly Chart[], sheet: Sheet): string {
  const widthOf = (column: number) => sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_PIXELS;
  const heightOf = (row: number) => sheet.rowHeights.get(row) ?? DEFAULT_ROW_PIXELS;
  const anchors = charts.map(({ row, column, offsetX, offsetY, width, height, title }, index) => {
    const across = lineAt(column, offsetX + width, widthOf);
    const down = lineAt(row, offsetY + height, heightOf);
    const size = `<a:off x="0" y="0"/><a:ext cx="${width * EMU}" cy="${height * EMU}"/>`;
    return (
      `<xdr:twoCellAnchor editAs="oneCell"><xdr:from>${corner(column, offsetX, row, offsetY)}</xdr:from>` +
      `<xdr:to>${corner(across.line, across.rest, down.line, down.rest)}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${index + 2}" name="Chart ${index + 1}" descr="${escaped(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm>${size}</xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
      `<c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
      `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}">${anchors.join('')}</xdr:wsDr>`;
}

const corner = (column: number, x: number, row: number, y: number): string =>
  `<xdr:col>${column - 1}</xdr:col><xdr:colOff>${x * EMU}</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>${y * EMU}</xdr:rowOff>`;

/** The last row a chart lies on. */
export const lastRowUnder = ({ row, offsetY, height }: Chart, { rowHeights }: Sheet): number =>
  lineAt(row, offsetY + height, (line) => rowHeights.get(line) ?? DEFAULT_ROW_PIXELS).line;

/** The line so many pixels from the beginning of another, and how far into it. */
function lineAt(
  first: number,
  pixels: number,
  sizeOf: (line: number) => number,
): { line: number; rest: number } {
  let line = first;
  let rest = pixels;
  while (rest >= sizeOf(line) && line - first < 1000) rest -= sizeOf(line++);
  return { line, rest };
}

function chartXml(chart: Chart, sheet: Sheet, tab: string): string {
  const { labels, series } = seriesOf(chart);
  const texts = (area: Area) => cached(sheet, area, 'str');
  const all = series.map(({ name, values, color }, index) => {
    const colour = color.slice(1).toUpperCase();
    const title =
      name === null
        ? ''
        : `<c:tx><c:strRef><c:f>${escaped(absoluteName(tab, name))}</c:f>${texts(name)}</c:strRef></c:tx>`;
    return (
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${title}` +
      `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
      (labels === null
        ? ''
        : `<c:cat><c:strRef><c:f>${escaped(absoluteName(tab, labels))}</c:f>${texts(labels)}</c:strRef></c:cat>`) +
      `<c:val><c:numRef><c:f>${escaped(absoluteName(tab, values))}</c:f>${cached(sheet, values, 'num')}</c:numRef></c:val></c:ser>`
    );
  });
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1100" b="1"/></a:pPr><a:r><a:rPr sz="1100" b="1"/><a:t>${escaped(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/><c:chart>${chart.title === '' ? '' : title}` +
    `<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
    `<c:varyColors val="0"/>${all.join('')}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/></c:valAx></c:plotArea>` +
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** What the cells held when the file was written, for programs that do not look again. */
function cached(sheet: Sheet, area: Area, kind: 'str' | 'num'): string {
  const points: string[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const value = cellAt(sheet, row, area.column)?.value ?? null;
    const isShown = kind === 'num' ? typeof value === 'number' : value !== null && typeof value !== 'object';
    if (isShown) points.push(`<c:pt idx="${row - area.row}"><c:v>${escaped(String(value))}</c:v></c:pt>`);
  }
  return `<c:${kind}Cache><c:ptCount val="${area.rows}"/>${points.join('')}</c:${kind}Cache>`;
}

/** The charts a tab's drawing holds, in their order; null for one of another shape, or of another tab. */
export function chartsOf(parts: Parts, sheetPart: string, tab: string): (Chart | null)[] {
  const drawing = relationsOf(parts, sheetPart).find(({ type }) => type === 'drawing')?.target;
  if (drawing === undefined) return [];
  const charts = new Map(
    relationsOf(parts, drawing).flatMap(({ id, type, target }) =>
      type === 'chart' ? [[id, target] as const] : [],
    ),
  );
  const anchors =
    plain(textOfPart(parts, drawing)).match(/<(oneCellAnchor|twoCellAnchor)[\s>][\s\S]*?<\/\1>/g) ?? [];
  return anchors.flatMap((anchor, index) => {
    const target = charts.get(attribute(tagsOf(anchor, 'chart')[0] ?? '', 'id') ?? '');
    return target === undefined ? [] : [readChart(plain(textOfPart(parts, target)), anchor, tab, index + 1)];
  });
}

const plain = (xml: string): string => xml.replace(/<(\/?)\w+:/g, '<$1');

function readChart(xml: string, anchor: string, tab: string, id: number): Chart | null {
  const plots = xml.match(/<\w+Chart(?=[\s>])/g) ?? [];
  const isColumns = plots.length === 1 && plots[0] === '<barChart' && /<barDir[^>]*val="col"/.test(xml);
  const series = xml.match(/<ser>[\s\S]*?<\/ser>/g) ?? [];
  const areas = series.map((one) => ({
    labels: areaIn(elementOf(one, 'cat'), tab),
    values: areaIn(elementOf(one, 'val'), tab),
    name: areaIn(elementOf(one, 'tx'), tab),
  }));
  const [first] = areas;
  if (!isColumns || !first?.labels || areas.some(({ values }) => values === null)) return null;
  const headers = first.name === null ? 0 : 1;
  const withHead = (area: Area): Area => ({ ...area, row: area.row - headers, rows: area.rows + headers });
  const place = placeOf(anchor);
  return {
    id,
    ...place,
    headers,
    ranges: [first.labels, ...sideBySide(areas.map(({ values }) => values!))].map(withHead),
    title: [...elementOf(xml, 'title').matchAll(/<t>([^<]*)<\/t>/g)]
      .map(([, text = '']) => unescaped(text))
      .join(''),
    colors: series.map(
      (one) => `#${(attribute(tagsOf(one, 'srgbClr')[0] ?? '', 'val') ?? '4285F4').toLowerCase()}`,
    ),
  };
}

/** Columns that stand beside each other as one area, as a script gives them. */
function sideBySide(columns: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const column of columns) {
    const last = joined[joined.length - 1];
    const isNext =
      last &&
      last.row === column.row &&
      last.rows === column.rows &&
      last.column + last.columns === column.column;
    if (isNext) joined[joined.length - 1] = { ...last, columns: last.columns + 1 };
    else joined.push(column);
  }
  return joined;
}

function areaIn(xml: string, tab: string): Area | null {
  const reference = parseReference(unescaped(/<f>([^<]*)<\/f>/.exec(xml)?.[1] ?? '').replaceAll('$', ''));
  return reference?.tab === tab ? reference.area : null;
}

/** Where the corner lies and how large it is; one that Excel saved says no size, and has the usual one. */
function placeOf(anchor: string): Pick<Chart, 'row' | 'column' | 'offsetX' | 'offsetY' | 'width' | 'height'> {
  const number = (xml: string, tag: string) =>
    Number(new RegExp(`<${tag}>(-?\\d+)</${tag}>`).exec(xml)?.[1] ?? 0);
  const from = elementOf(anchor, 'from');
  const extent = tagsOf(anchor, 'ext').find((tag) => attribute(tag, 'cx') !== '0') ?? '';
  const pixels = (value: number) => Math.round(value / EMU);
  return {
    row: number(from, 'row') + 1,
    column: number(from, 'col') + 1,
    offsetX: pixels(number(from, 'colOff')),
    offsetY: pixels(number(from, 'rowOff')),
    width: pixels(Number(attribute(extent, 'cx') ?? 0)) || 450,
    height: pixels(Number(attribute(extent, 'cy') ?? 0)) || 280,
  };
}
