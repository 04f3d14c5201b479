/** `province.xlsx`. Every cell is a number or a text, never a formula. */
import ExcelJS from 'exceljs';
import { grouped } from './grouped';
import type { Report } from './report';
import { headlines, noteWords, printDay, printWeek, stateWords } from './words';

type Cell = string | number | null;

interface Sheet {
  name: string;
  columns: [header: string, width: number][];
  rows: Cell[][];
}

/** In percent, rounded half up. */
const percent = (part: number, of: number): number => (of === 0 ? 0 : Math.floor((100 * part) / of + 0.5));

const day = (date: string | null): string => (date === null ? '' : printDay(date));

export async function provinceWorkbook(report: Report): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const sheet of sheetsOf(report)) addSheet(book, sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, { name, columns, rows }: Sheet): void {
  const sheet = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = columns.map(([header, width]) => ({ header, width }));
  sheet.addRows(rows);
  const header = sheet.getRow(1);
  header.font = { bold: true, color: { argb: 'FF174EA6' } };
  header.alignment = { wrapText: true, vertical: 'middle' };
  sheet.pageSetup.printTitlesRow = '1:1';
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}

function sheetsOf(report: Report): Sheet[] {
  const nameOf = new Map(report.latest.map((one) => [one.commune_code, one.commune_name]));
  const place = (code: string): [string, string] => [code, nameOf.get(code) ?? ''];
  return [
    {
      name: 'Tổng quan',
      columns: [['Toàn tỉnh', 80]],
      rows: headlines(report).map((sentence) => [sentence]),
    },
    {
      name: 'Đơn vị',
      columns: [
        ['Mã đơn vị', 12],
        ['Tên', 40],
        ['Tuần', 12],
        ['Ngày chốt', 12],
        ['Tiêu chí đạt', 10],
        ['Tiêu chí', 10],
        ['Tăng, giảm', 10],
        ['Việc', 10],
        ['Hoàn thành', 10],
        ['Quá hạn', 10],
        ['Quá hạn lâu nhất (ngày)', 12],
        ['Vướng mắc', 10],
        ['Chờ cấp trên', 10],
        ['Tỷ lệ cập nhật (%)', 12],
      ],
      rows: report.latest.map((one) => [
        ...place(one.commune_code),
        one.week,
        day(one.closed_on),
        one.met,
        one.total,
        one.met_change,
        one.tasks,
        one.done,
        one.late,
        one.longest_late,
        one.blocked,
        one.waiting,
        percent(one.touched, one.open_tasks),
      ]),
    },
    matrix(report),
    {
      name: 'Theo tuần',
      columns: [
        ['Tuần', 12],
        ['Đơn vị gửi', 10],
        ['Tiêu chí đạt', 10],
        ['Tiêu chí', 10],
        ['Đơn vị đạt đủ', 10],
        ['Việc', 10],
        ['Hoàn thành', 10],
        ['Quá hạn', 10],
        ['Vướng mắc', 10],
        ['Chờ cấp trên', 10],
      ],
      rows: report.weeks.map((one) => [
        one.week,
        one.communes,
        one.met,
        one.total,
        one.communes_complete,
        one.tasks,
        one.done,
        one.late,
        one.blocked,
        one.waiting,
      ]),
    },
    {
      name: 'Quá hạn',
      columns: [
        ['Mã đơn vị', 12],
        ['Tên', 40],
        ['Mã việc', 14],
        ['Quá hạn (ngày)', 10],
        ['Hạn', 12],
        ['Trạng thái', 16],
        ['Tiêu chí', 14],
        ['Cơ quan phụ trách', 30],
        ['Nội dung', 60],
      ],
      rows: report.late.map((task) => [
        ...place(task.commune_code),
        task.code,
        task.days_late,
        day(task.deadline),
        stateWords[task.state] ?? task.state,
        task.criteria,
        task.offices,
        task.content,
      ]),
    },
    {
      name: 'Chờ cấp trên',
      columns: [
        ['Mã đơn vị', 12],
        ['Tên', 40],
        ['Mã việc', 14],
        ['Chờ (ngày)', 10],
        ['Từ ngày', 12],
        ['Hạn', 12],
        ['Cơ quan phụ trách', 30],
        ['Nội dung', 60],
      ],
      rows: report.waiting.map((task) => [
        ...place(task.commune_code),
        task.code,
        task.days_waiting,
        day(task.waiting_since),
        day(task.deadline),
        task.offices,
        task.content,
      ]),
    },
    {
      name: 'Chưa gửi',
      columns: [
        ['Mã đơn vị', 12],
        ['Tên', 40],
        ['Tuần gửi gần nhất', 16],
        ['Số tuần im lặng', 12],
      ],
      rows: report.silent.map((one) => [
        one.commune_code,
        one.commune_name,
        one.last_week === null ? 'chưa gửi lần nào' : printWeek(one.last_week),
        one.weeks_silent,
      ]),
    },
    {
      name: 'Tệp',
      columns: [
        ['Tệp', 50],
        ['Có gì lạ', 18],
        ['Mã đơn vị', 12],
        ['Tuần', 12],
        ['Giải thích', 80],
      ],
      rows: report.notes.map(({ path, kind, commune, week, text }) => [
        path,
        noteWords[kind],
        commune,
        week,
        text,
      ]),
    },
  ];
}

/** Communes against criteria; a criterion of another set has a column of its own. */
function matrix({ latest, criteria, cells }: Report): Sheet {
  const key = ({ code, name }: { code: string; name: string }) => `${code}\u0001${name}`;
  const keys = [...new Map(criteria.map((one) => [key(one), one])).values()];
  const byCommune = grouped(cells, (cell) => cell.commune_code);
  return {
    name: 'Tiêu chí',
    columns: [
      ['Mã đơn vị', 12],
      ['Tên', 40],
      ...keys.map(({ code, name }): [string, number] => [`${code}. ${name}`, 16]),
    ],
    rows: latest.map((one) => {
      const own = new Map((byCommune.get(one.commune_code) ?? []).map((cell) => [key(cell), cell]));
      return [
        one.commune_code,
        one.commune_name,
        ...keys.map((criterion) => {
          const cell = own.get(key(criterion));
          if (cell === undefined) return null;
          if (!cell.applicable) return 'Không áp dụng';
          return cell.met ? 'Đạt' : `${cell.indicators_met}/${cell.indicators_applicable}`;
        }),
      ];
    }),
  };
}
