/** A committee at work: the real bundle on a small workbook in the stand-in, as `npm start` and the command line run it. */
import { bundle } from '../../local/build';
import {
  type CompiledScripts,
  emptyWorkbook,
  ironCalc,
  Project,
  type ProjectFiles,
  putCell,
  type Scalar,
  type Sheet,
  useCompiledScripts,
  type Workbook,
} from 'stand-in';
import { copied, withFrozenCells } from './copies';
import { madeOnce } from './madeOnce';

let built: Promise<ProjectFiles> | null = null;

/** The pushed files. */
export const pushedFiles = (): Promise<ProjectFiles> => (built ??= madeOnce('bundle', bundle));

// Jest gives each suite modules of its own: what earlier ones of this process compiled is there all the same.
const { compiledByAllSuites } = globalThis as { compiledByAllSuites?: CompiledScripts };
if (compiledByAllSuites) useCompiledScripts(compiledByAllSuites);

/** 14:00 in Vietnam of a day. */
export const closingHour = (date: string): number => Date.parse(`${date}T14:00:00+07:00`);

export const secretary = 'thuky@example.com';

/** An empty workbook on Friday 11/8/2023, not set up yet. */
export async function newOffice(
  today = '2023-08-11',
  options: { dailyMailQuota?: number } = {},
): Promise<Project> {
  return new Project({
    ...(await surroundings(today)),
    workbook: emptyWorkbook({ title: 'Theo dõi tiêu chí' }),
    ...options,
  });
}

let setUp: Promise<Workbook> | null = null;

/** What _Tạo bảng theo dõi_ makes of an empty workbook: a copy. */
async function setUpWorkbook(): Promise<Workbook> {
  setUp ??= madeOnce('set-up workbook', makeSetUpWorkbook).then((made) => withFrozenCells(copied(made)));
  return copied(await setUp);
}

async function makeSetUpWorkbook(): Promise<Workbook> {
  const project = await newOffice();
  project.call('setUp');
  const { workbook, triggers, scriptProperties, userProperties } = project;
  const ofUsers = [...userProperties.values()].filter(({ size }) => size > 0);
  if (triggers.length + scriptProperties.size + ofUsers.length > 0)
    throw new Error('Setting up leaves something outside the workbook, which offices of tests lack.');
  return shortened(workbook);
}

/** Everything a project needs beside its workbook. */
export const surroundings = async (today = '2023-08-11') => ({
  files: await pushedFiles(),
  user: secretary,
  now: closingHour(today),
  evaluator: ironCalc(),
});

export function tab(project: Project, name: string): Sheet {
  const sheet = project.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No tab ${name}`);
  return sheet;
}

/** The column of a header, from 1. */
export function columnOf(sheet: Sheet, header: string): number {
  for (const [column, cell] of sheet.cells.get(1) ?? []) if (cell.value === header) return column;
  throw new Error(`No column ${header} in ${sheet.name}`);
}

/** A date as the sheet keeps it: days since 30/12/1899. */
export const serial = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;

/** Fills rows below the header, by header, as people would; dates are given by `serial`. */
export function fill(project: Project, name: string, rows: Record<string, Scalar>[], firstRow = 2): void {
  const sheet = tab(project, name);
  rows.forEach((row, index) => {
    // A row that was not there yet looks as those above it.
    const line = sheet.cells.get(firstRow + index) ?? sheet.cells.get(2);
    for (const [header, value] of Object.entries(row)) {
      const column = columnOf(sheet, header);
      const format = line?.get(column)?.format;
      putCell(sheet, firstRow + index, column, { value, ...(format && { format }) });
    }
  });
  sheet.maxRows = Math.max(sheet.maxRows, firstRow + rows.length - 1);
}

/** What a tab shows, as text, row by row; empty rows and trailing empty cells dropped. */
export function shown(sheet: Sheet): string[][] {
  return [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => {
      const last = Math.max(
        0,
        ...[...cells].filter(([, { value }]) => value !== null).map(([column]) => column),
      );
      return Array.from({ length: last }, (_, i) => String(cells.get(i + 1)?.value ?? ''));
    })
    .filter((row) => row.length > 0);
}

/** A workbook that was set up and holds nothing yet. */
export async function setUpOffice(options: { dailyMailQuota?: number } = {}): Promise<Project> {
  return new Project({ ...(await surroundings()), workbook: await setUpWorkbook(), ...options });
}

/** A set-up workbook with two criteria (one met), three members and these tasks. */
export async function officeWith(
  tasks: Record<string, Scalar>[] = [],
  options: { dailyMailQuota?: number } = {},
): Promise<Project> {
  const project = await setUpOffice(options);
  fill(project, 'Tiêu chí', [
    { Mã: '3', 'Tiêu chí': 'Môi trường và an toàn thực phẩm đô thị' },
    { Mã: '4', 'Tiêu chí': 'An ninh, trật tự đô thị' },
  ]);
  fill(project, 'Nội dung', [
    { Mã: '3.1', 'Tiêu chí': '3', 'Nội dung': '(minh họa) Thu gom rác', 'Kết quả': 'Đạt' },
    { Mã: '4.1', 'Tiêu chí': '4', 'Nội dung': '(minh họa) Hồ sơ', 'Kết quả': 'Chưa đạt' },
  ]);
  fill(project, 'Thành viên', [
    { 'Họ và tên': 'Nguyễn Văn Sơn', Email: 'son@example.com', 'Bản tin': 'Toàn cảnh' },
    {
      'Họ và tên': 'Trần Văn Bình',
      Email: 'binh@example.com',
      'Phụ trách tiêu chí': '4',
      'Bản tin': 'Cá nhân',
    },
    { 'Họ và tên': 'Lê Thị Mai', Email: secretary, 'Bản tin': 'Cả hai' },
  ]);
  fill(project, 'Nhiệm vụ', tasks);
  project.resetCounts();
  return project;
}

/** A task that is overdue on 11/8/2023 and owed by Trần Văn Bình. */
export const overdueTask: Record<string, Scalar> = {
  Mã: 'NV-1',
  'Nội dung nhiệm vụ': 'Hoàn thiện hồ sơ an ninh',
  'Tiêu chí': '4',
  'Người phụ trách': 'Trần Văn Bình',
  'Thời hạn (theo văn bản)': 'trước 4/8/2023',
  Hạn: serial('2023-08-04'),
  'Trạng thái': 'Đang thực hiện',
};

/** With the tabs that were added since as short as those of an office: for tests that copy it thousands of times. */
export function slim(project: Project): Project {
  shortened(project.workbook);
  project.touch();
  return project;
}

/** With tabs of eighty rows, of the thousand that a new one has. */
function shortened(workbook: Workbook): Workbook {
  const rows = 80;
  for (const sheet of workbook.sheets) {
    sheet.maxRows = Math.min(sheet.maxRows, rows);
    for (const row of [...sheet.cells.keys()]) if (row > sheet.maxRows) sheet.cells.delete(row);
    const fits = (area: { row: number; rows: number }) => {
      area.rows = Math.min(area.rows, sheet.maxRows - area.row + 1);
    };
    sheet.validations.forEach(({ area }) => fits(area));
    sheet.colourRules.forEach(({ areas }) => areas.forEach(fits));
  }
  return workbook;
}
