import type { SummaryJson } from '../../src/answers';

const COUNTS: [keyof SummaryJson['tasks'], string][] = [
  ['doneOnTime', 'hoàn thành đúng hạn'],
  ['doneLate', 'hoàn thành trễ hạn'],
  ['openInTime', 'còn trong hạn'],
  ['openOverdue', 'quá hạn'],
  ['noDeadline', 'không có hạn'],
  ['doneUndated', 'hoàn thành, chưa rõ ngày'],
];

/** The week for a terminal, in the order of the dashboard: the answer first, then why. */
export function summaryLines(summary: SummaryJson): string[] {
  const [year, week] = summary.week.split('-W');
  const counts = COUNTS.filter(([state]) => summary.tasks[state]).map(
    ([state, name]) => `${summary.tasks[state]} ${name}`,
  );
  return [
    `Tuần ${Number(week)} năm ${year}, số liệu đến hết ngày ${printed(summary.today)}`,
    summary.total === 0 ? 'Chưa có tiêu chí nào' : `Đạt ${summary.met}/${summary.total} tiêu chí`,
    '',
    ...aligned(
      summary.criteria.map(({ code, name, met, indicators, points, percent }) => [
        met ? '✓' : '○',
        code,
        name,
        points ? `${points.got}/${points.of} điểm` : `${indicators.met}/${indicators.applicable}`,
        `${Math.round(percent)} %`,
      ]),
    ),
    ...evaluationLines(summary),
    '',
    `Nhiệm vụ: ${counts.join(', ') || 'chưa có'}`,
    ...list('● Quá hạn', summary.overdue, (task) => `${task.days} ngày`),
    ...list('◐ Sắp đến hạn', summary.dueSoon, (task) =>
      task.days === 0 ? 'hôm nay' : `còn ${task.days} ngày`,
    ),
    ...list('▲ Vướng mắc', summary.blocked, (task) => task.difficulty),
    '',
  ];
}

/** Cells that could not be read, each with where it stands. */
export function problemLines({ problems }: SummaryJson): string[] {
  if (!problems.length) return [];
  return [
    `Cần xem lại ${problems.length} ô:`,
    ...problems.map(({ sheet, cell, message }) => `  ${[sheet, cell].filter(Boolean).join('!')}: ${message}`),
  ];
}

type Task = { id: string; owners: string[]; neighbourhood: string };

/** What the set's own rule still asks for; nothing where the count of criteria says it all. */
function evaluationLines({ evaluation, conditions }: SummaryJson): string[] {
  if (evaluation.mode === 'allMet' && conditions.length === 0) return [];
  return evaluation.met
    ? ['', '✓ Đủ yêu cầu theo số liệu đã nhập']
    : ['', `○ Chưa đủ yêu cầu, còn thiếu: ${evaluation.missing.join('; ')}`];
}

function list<T extends Task>(title: string, tasks: T[], what: (task: T) => string): string[] {
  if (!tasks.length) return [];
  const rows = tasks.map((task) => [
    task.id,
    what(task),
    [...task.owners, task.neighbourhood].filter(Boolean).join(', '),
  ]);
  return ['', `${title} (${tasks.length})`, ...aligned(rows)];
}

/** Rows with their columns below one another. Composed letters count as one sign each. */
function aligned(rows: string[][]): string[] {
  const texts = rows.map((row) => row.map((text) => text.normalize('NFC')));
  const widths = texts[0]?.map((_, column) => Math.max(...texts.map((row) => row[column]!.length))) ?? [];
  return texts.map((row) =>
    `  ${row.map((text, column) => text.padEnd(widths[column]!)).join('  ')}`.trimEnd(),
  );
}

/** `2023-08-11` → `11/08/2023`. */
function printed(date: string): string {
  return date.split('-').reverse().join('/');
}
