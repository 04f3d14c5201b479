import { parseArea } from './address';
import { contains } from '../workbook/a1';
import { type FileTab, type Parts, relationsOf, tabsOf, textOfPart } from './parts';
import type { Chart } from '../workbook/model';
import { chartsOf } from './charts';
import { attribute, elementOf, tagsOf } from './xml';

/**
 * What a file holds that a copy saved here does not: the workbook has no place for it. Everything is taken for lost that is not
 * known to be carried, so a kind of part or element that we have never seen is named as well.
 */
export function notCarried(parts: Parts): string[] {
  const inTabs = tabsOf(parts).flatMap((tab) =>
    ofTab(parts, tab).map((what) => ({ what, place: `tab “${tab.name}”` })),
  );
  const found = [...ofWorkbook(parts).map((what) => ({ what, place: '' })), ...inTabs];
  const places = new Map<string, Set<string>>();
  for (const { what, place } of found) places.set(what, (places.get(what) ?? new Set()).add(place));
  return [...places].map(([what, where]) => {
    const named = [...where].filter((place) => place !== '');
    return named.length ? `${what} (${named.join(', ')})` : what;
  });
}

const PICTURE_KINDS: Record<string, string> = {
  chart: 'biểu đồ',
  chartEx: 'biểu đồ',
  image: 'ảnh',
  hyperlink: '',
};

/** By the kind of the part that a sheet points to; empty where it is carried, or holds nothing of people's own. */
const SHEET_PARTS: Record<string, string> = {
  hyperlink: '',
  comments: '',
  // How notes look is drawn anew.
  vmlDrawing: '',
  // The settings of one printer's driver; paper and margins are carried.
  printerSettings: '',
  // By its own parts, below.
  drawing: '',
  image: 'ảnh nền',
  table: 'bảng có định dạng (Table)',
  pivotTable: 'bảng tổng hợp (PivotTable)',
  slicer: 'bộ lọc nhanh (Slicer)',
  timeline: 'bộ lọc thời gian (Timeline)',
  queryTable: 'dữ liệu lấy từ nguồn ngoài',
  oleObject: 'đối tượng nhúng',
  package: 'đối tượng nhúng',
  control: 'nút và ô điều khiển',
  ctrlProp: 'nút và ô điều khiển',
  threadedComment: 'trao đổi trong bình luận',
};

/** Elements of a sheet that are carried. */
const CARRIED_ELEMENTS = new Set(
  (
    'worksheet sheetPr tabColor outlinePr pageSetUpPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection ' +
    'autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks ' +
    // By the parts they point to.
    'drawing legacyDrawing tableParts picture oleObjects controls extLst ' +
    // Which green corners a person has waved away, and how Asian readings look.
    'ignoredErrors phoneticPr'
  ).split(' '),
);

const SHEET_ELEMENTS: Record<string, string> = {
  colBreaks: 'ngắt trang',
  legacyDrawingHF: 'ảnh ở đầu trang, chân trang',
  scenarios: 'kịch bản',
  protectedRanges: 'vùng cho phép sửa',
  sortState: 'thứ tự sắp xếp',
  customSheetViews: 'kiểu xem riêng',
  dataConsolidate: 'hợp nhất dữ liệu',
  cellWatches: 'ô đang theo dõi',
};

const RULE_TYPES: Record<string, string> = {
  colorScale: 'thang màu',
  dataBar: 'thanh dữ liệu',
  iconSet: 'bộ biểu tượng',
};

const EXTENSIONS: Record<string, string> = {
  conditionalFormattings: 'định dạng có điều kiện kiểu mới (thanh dữ liệu, biểu tượng)',
  dataValidations: 'danh sách chọn lấy từ tab khác',
  sparklineGroups: 'biểu đồ nhỏ trong ô',
  slicerList: SHEET_PARTS['slicer']!,
  timelineRefs: SHEET_PARTS['timeline']!,
};

const TAB_TYPES: Record<string, string> = {
  chartsheet: 'tab biểu đồ',
  dialogsheet: 'tab hộp thoại',
  xlMacrosheet: 'tab macro kiểu cũ',
};

function ofTab(parts: Parts, { name, type, part }: FileTab): string[] {
  if (type !== 'worksheet') return [TAB_TYPES[type] ?? `tab kiểu khác (${type})`];
  const xml = textOfPart(parts, part);
  const [cells = ''] = /<sheetData(?=[\s>])[\s\S]*?<\/sheetData>/.exec(xml) ?? [];
  const around = xml.replace(cells, '');
  return [
    ...relationsOf(parts, part).flatMap((relation) =>
      relation.type === 'drawing'
        ? ofDrawing(parts, relation.target, chartsOf(parts, part, name))
        : ofRelation(relation.type),
    ),
    ...childrenOf(around)
      .filter((name) => !CARRIED_ELEMENTS.has(name))
      .map((name) => SHEET_ELEMENTS[name] ?? `phần chưa biết “${name}”`),
    ...ofExtensions(elementOf(around, 'extLst')),
    ...ofRules(around),
    ...ofValidations(around),
    ...ofLines(around, cells),
    ...hiddenByMerges(around, cells),
    ...(/<filterColumn[\s>]/.test(around) ? ['điều kiện đang lọc'] : []),
    ...(/<sheetFormatPr\s[^>]*zeroHeight="(?:1|true)"/.test(around) ? ['hàng ẩn đến cuối tab'] : []),
    ...(/<sheetProtection[^>]*(hashValue|password)=/.test(around) ? ['mật khẩu bảo vệ tab'] : []),
    ...(/<sheetView\s[^>]*showFormulas="1"/.test(around) ? ['chế độ hiện công thức'] : []),
    ...(tagsOf(around, 'hyperlink').some((tag) => attribute(tag, 'tooltip'))
      ? ['chú thích của liên kết']
      : []),
    ...(/<f[^>]*\st="dataTable"/.test(cells) ? ['bảng phân tích giả định (Data Table)'] : []),
    ...(/<c\s[^>]*\svm="/.test(cells) ? ['ảnh hoặc dữ liệu đặt trong ô'] : []),
  ];
}

function ofRelation(type: string): string[] {
  const what = SHEET_PARTS[type] ?? `phần chưa biết “${type}”`;
  return what === '' ? [] : [what];
}

/** `charts`: those of the drawing as they are read, null for one of another shape. */
function ofDrawing(parts: Parts, target: string, charts: readonly (Chart | null)[]): string[] {
  const isRead = charts.length > 0 && charts.every((chart) => chart !== null);
  const kinds = relationsOf(parts, target).map((each) =>
    each.type === 'chart' && isRead ? '' : (PICTURE_KINDS[each.type] ?? 'hình vẽ'),
  );
  const drawn = /<(?:\w+:)?(sp|cxnSp|grpSp)[\s>]/.test(textOfPart(parts, target)) ? ['hình vẽ'] : [];
  const found = [...kinds.filter((kind) => kind !== ''), ...drawn];
  return found.length || isRead ? found : ['hình vẽ'];
}

/** The names of the elements right inside the sheet. */
function childrenOf(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [tag, closing, name = ''] of xml.matchAll(/<(\/?)([\w:]+)[^>]*>/g)) {
    if (closing) depth -= 1;
    else {
      // Excel wraps newer elements into a choice by version.
      if (depth === 1 && !/^mc:/.test(name)) names.push(name.replace(/^\w+:/, ''));
      if (!tag.endsWith('/>')) depth += 1;
    }
  }
  return names;
}

const ofExtensions = (extensions: string): string[] =>
  [...extensions.matchAll(/<ext(?=\s)[^>]*>\s*<(?:\w+:)?(\w+)/g)].map(
    ([, name = '']) => EXTENSIONS[name] ?? `phần mở rộng “${name}”`,
  );

function ofRules(xml: string): string[] {
  const rules = [...xml.matchAll(/<cfRule(?=\s)([^>]*?)(?:\/>|>([\s\S]*?)<\/cfRule>)/g)];
  return rules.flatMap(([, tag = '', inner = '']) => {
    const named = RULE_TYPES[attribute(tag, 'type') ?? ''];
    if (named) return [named];
    const isCarried = /<formula[\s>]/.test(inner) && attribute(tag, 'dxfId') !== undefined;
    return isCarried ? [] : ['quy tắc tô màu không theo công thức'];
  });
}

/** Of numbers and days only bounds that are numbers are carried. */
function ofValidations(xml: string): string[] {
  const rules = [...xml.matchAll(/<dataValidation(?=\s)([^>]*?)(?:\/>|>([\s\S]*?)<\/dataValidation>)/g)];
  return rules.flatMap(([, tag = '', inner = '']) => {
    const type = attribute(tag, 'type') ?? 'none';
    const bounds = [...inner.matchAll(/<formula[12]>([\s\S]*?)<\/formula[12]>/g)].map(([, bound]) => bound);
    const isNumber = bounds.every((bound) => Number.isFinite(Number(bound)));
    const isCarried =
      type === 'list' || type === 'custom' || (['date', 'decimal', 'whole'].includes(type) && isNumber);
    return isCarried ? [] : ['kiểm tra nhập liệu (độ dài, giờ, giới hạn theo công thức)'];
  });
}

/** Lines that can be folded, and looks that whole rows and columns have. */
function ofLines(around: string, cells: string): string[] {
  const columns = tagsOf(around, 'col');
  const isFolded = (tag: string) => Number(attribute(tag, 'outlineLevel') ?? 0) > 0;
  const folded = columns.some(isFolded) || /<row\s[^>]*outlineLevel="[1-9]/.test(cells);
  const styled =
    columns.some((tag) => Number(attribute(tag, 'style') ?? 0) > 0) ||
    /<row\s[^>]*customFormat="1"/.test(cells);
  return [...(folded ? ['nhóm hàng, cột'] : []), ...(styled ? ['định dạng của cả hàng, cả cột'] : [])];
}

function hiddenByMerges(around: string, cells: string): string[] {
  const merges = tagsOf(around, 'mergeCell').flatMap((tag) => parseArea(attribute(tag, 'ref') ?? '') ?? []);
  if (!merges.length) return [];
  const full = [...cells.matchAll(/<c\s([^>]*[^/])>(?=<)/g)].flatMap(
    ([, tag = '']) => parseArea(attribute(` ${tag}`, 'r') ?? '') ?? [],
  );
  const hidden = full.some(({ row, column }) =>
    merges.some((merge) => contains(merge, row, column) && (row !== merge.row || column !== merge.column)),
  );
  return hidden ? ['giá trị bị che trong ô gộp'] : [];
}

/** By the kind of the part that the workbook points to. */
const WORKBOOK_PARTS: Record<string, string> = {
  worksheet: '',
  // Named by tab.
  chartsheet: '',
  dialogsheet: '',
  xlMacrosheet: '',
  styles: '',
  sharedStrings: '',
  theme: '',
  // Made anew by whoever calculates.
  calcChain: '',
  sheetMetadata: 'công thức mảng động',
  rdRichValue: 'ảnh hoặc dữ liệu đặt trong ô',
  rdRichValueStructure: 'ảnh hoặc dữ liệu đặt trong ô',
  rdRichValueTypes: 'ảnh hoặc dữ liệu đặt trong ô',
  richValueRel: 'ảnh hoặc dữ liệu đặt trong ô',
  // Authors of comments; the comments are named by tab.
  person: '',
  vbaProject: 'macro',
  externalLink: 'liên kết tới tệp khác',
  connections: 'kết nối dữ liệu',
  pivotCacheDefinition: SHEET_PARTS['pivotTable']!,
  slicerCache: SHEET_PARTS['slicer']!,
  timelineCache: SHEET_PARTS['timeline']!,
  customXml: 'dữ liệu kèm theo (XML)',
  xmlMaps: 'dữ liệu kèm theo (XML)',
  attachedToolbars: 'thanh công cụ riêng',
  customUI: 'thanh công cụ riêng',
  extensibility: 'thanh công cụ riêng',
};

const FILE_PARTS: Record<string, string> = {
  officeDocument: '',
  'core-properties': '',
  'extended-properties': '',
  thumbnail: '',
  'custom-properties': 'thuộc tính riêng của tệp',
  origin: 'chữ ký số',
  extensibility: 'thanh công cụ riêng',
};

function ofWorkbook(parts: Parts): string[] {
  const workbook = textOfPart(parts, 'xl/workbook.xml');
  const known = (kinds: Record<string, string>, type: string) => kinds[type] ?? `phần chưa biết “${type}”`;
  const isOfMacros = /macroEnabled|template/i.test(mainType(parts));
  return [
    ...relationsOf(parts, 'xl/workbook.xml').map(({ type }) => known(WORKBOOK_PARTS, type)),
    ...relationsOf(parts, '').map(({ type }) => known(FILE_PARTS, type)),
    ...namesNotCarried(workbook),
    ...(/<workbookProtection[\s/>]/.test(workbook) ? ['bảo vệ cấu trúc tệp'] : []),
    ...(/<calcPr[^>]*\siterate="1"/.test(workbook) ? ['cách tính lặp'] : []),
    ...(/<sz val="\d+\.\d*[1-9]/.test(textOfPart(parts, 'xl/styles.xml')) ? ['cỡ chữ lẻ'] : []),
    ...(isOfMacros ? ['kiểu tệp (mẫu hoặc có macro)'] : []),
  ].filter((what) => what !== '');
}

const mainType = (parts: Parts): string =>
  attribute(
    tagsOf(textOfPart(parts, '[Content_Types].xml'), 'Override').find(
      (tag) => attribute(tag, 'PartName') === '/xl/workbook.xml',
    ) ?? '',
    'ContentType',
  ) ?? '';

/** A name is carried that stands for one area of one tab and holds in all of them. Print areas and filters go with their tab. */
function namesNotCarried(workbook: string): string[] {
  const names = [...workbook.matchAll(/<definedName(?=\s)([^>]*)>([\s\S]*?)<\/definedName>/g)].flatMap(
    ([, tag = '', target = '']) => {
      const name = attribute(tag, 'name') ?? '';
      const isOfTab = attribute(tag, 'localSheetId') !== undefined;
      const isArea = /^('(?:[^']|'')+'|[^'!,()]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/.test(target);
      return name.startsWith('_xlnm.') || (isArea && !isOfTab) ? [] : [name];
    },
  );
  return names.length ? [`tên đã đặt: ${names.join(', ')}`] : [];
}
