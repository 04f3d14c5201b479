/** Runs the week on a broken workbook as a secretary would, and lists everything that differs from what the oracle expects. */
import type {
  ChecksAnswer,
  DigestAnswer,
  Failure,
  RepliesAnswer,
  SummariseAnswer,
  WeekAnswer,
} from '../../src/answers';
import type { Project } from 'stand-in';
import { columnLetter } from '../../src/workbook/grid';
import { columnOf, shown, tab } from '../support/office';
import type { BrokenWorkbook } from './brokenWorkbook';
import type { Expected } from './expected';
import { settingRow } from './office';
import { callDoor } from '../support/doors';
import { pasteReplies } from '../support/replies';

export interface Fault {
  kind: 'crash' | 'unnamed' | 'count' | 'shown';
  what: string;
}

/** What no person may ever read. A dash or word of our own stands for what is missing. */
const machineWords = /\bundefined\b|\bNaN\b|\bnull\b|\[object |\bInfinity\b|Invalid Date/;

/** A chat of somebody nobody knows, with words of the machine among those of the tasks. */
const pasted = [
  'Nguyễn Thị Ánh X',
  'Đã gửi 09:15',
  'Khu phố 3 rà soát biển hiệu xong rồi, kp [4 chưa xong (constructor',
  '__proto__ NV-1 được 60%, cuối tháng 13 xong',
].join('\n');

export function judge(project: Project, broken: BrokenWorkbook, expected: Expected): Fault[] {
  const faults: Fault[] = [];
  const attempt = <Answer extends { ok: true }>(door: string, work: () => unknown): Answer | null => {
    try {
      const answer = work() as Answer | Failure;
      if (answer.ok) return answer;
      faults.push({ kind: 'crash', what: `${door} refuses: ${answer.message}` });
    } catch (error) {
      faults.push({ kind: 'crash', what: `${door} throws: ${String(error)}` });
    }
    return null;
  };
  const answer = attempt<SummariseAnswer>('summariseNow', () => project.call('summariseNow'));
  const pages = [
    attempt<WeekAnswer>('weekForSidebar', () => callDoor(project, 'weekForSidebar')),
    attempt<ChecksAnswer>('checksForSidebar', () => callDoor(project, 'checksForSidebar')),
    attempt<DigestAnswer>('digestForDialog', () => callDoor(project, 'digestForDialog')),
    attempt<RepliesAnswer>('Nhập phản hồi', () => pasteReplies(project, pasted)),
  ];
  if (answer === null) return faults;
  faults.push(
    ...countFaults(answer.summary, expected),
    ...unnamedCells(project, broken, answer.summary, expected),
    ...unlistedRows(pages[1] as ChecksAnswer | null, expected),
  );
  if (answer.blocking.length === 0 && expected.addresses.length > 0)
    attempt('sendDigest', () => callDoor(project, 'sendDigest', { week: answer.summary.week }));
  faults.push(...strangers(project, expected), ...machineWordsIn(seenBy(project, [answer, ...pages])));
  return faults;
}

function countFaults(summary: SummariseAnswer['summary'], expected: Expected): Fault[] {
  const actual = {
    tasks: summary.tasks,
    overdue: summary.overdue.map(({ row, days }) => ({ row, days })).sort((a, b) => a.row - b.row),
    blocked: summary.blocked.map(({ row }) => row).sort((a, b) => a - b),
    criteria: summary.criteria.map(({ met, indicators }) => ({ met, indicators })),
    met: summary.met,
    total: summary.total,
    addresses: summary.recipients.map(({ email }) => email).sort(),
  };
  const wanted: typeof actual = {
    tasks: expected.tasks,
    overdue: expected.overdue,
    blocked: expected.blocked,
    criteria: expected.criteria.map(({ met, indicators }) => ({ met, indicators })),
    met: expected.met,
    total: expected.total,
    addresses: [...expected.addresses].sort(),
  };
  return (Object.keys(wanted) as (keyof typeof wanted)[]).flatMap((key): Fault[] => {
    const [is, should] = [JSON.stringify(actual[key]), JSON.stringify(wanted[key])];
    return is === should ? [] : [{ kind: 'count', what: `${key}: ${is} instead of ${should}` }];
  });
}

function unnamedCells(
  project: Project,
  broken: BrokenWorkbook,
  summary: SummariseAnswer['summary'],
  expected: Expected,
): Fault[] {
  const named = new Set(summary.problems.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const settings = broken.settings.map(({ setting }) => ({
    tab: 'Cài đặt',
    header: 'Giá trị',
    row: settingRow(project, setting),
  }));
  return [...expected.badCells, ...settings].flatMap(({ tab: name, header, row }): Fault[] => {
    const cell = `${name}!${columnLetter(columnOf(tab(project, name), header))}${row}`;
    return named.has(cell) ? [] : [{ kind: 'unnamed', what: `${cell} (${header})` }];
  });
}

/** Rows that are no tasks and that the page of the checks does not list, or count beyond those listed. */
function unlistedRows(checks: ChecksAnswer | null, { otherRows }: Expected): Fault[] {
  const listed = checks?.leftOut?.lines.filter(({ jump }) => jump.sheet === 'Nhiệm vụ') ?? [];
  const rows = new Set(listed.map(({ jump }) => Number(/\d+/.exec(jump.cell))));
  const missing = otherRows.filter((row) => !rows.has(row));
  return missing.length <= (checks?.leftOut?.more ?? 0)
    ? []
    : missing.map((row) => ({
        kind: 'unnamed',
        what: `row ${row} of Nhiệm vụ is neither a task nor listed`,
      }));
}

/** Letters to addresses nobody could use, or that nobody gave. */
function strangers(project: Project, expected: Expected): Fault[] {
  const known = new Set(expected.addresses);
  return project.mails
    .filter(({ to }) => !known.has(to))
    .map(({ to }) => ({ kind: 'shown', what: `a letter to ${to}` }));
}

/** Every text that reaches a person: letters, pages, the script's own tabs. */
function seenBy(project: Project, answers: unknown[]): [where: string, text: string][] {
  const texts: [string, string][] = [];
  for (const { to, subject, htmlBody = '', body = '' } of project.mails)
    texts.push([`letter to ${to}`, `${subject}\n${htmlBody.replace(/<[^>]*>/g, ' ')}\n${body}`]);
  for (const name of ['Tổng quan', 'Lịch sử', 'Sổ gửi'])
    for (const row of shown(tab(project, name))) texts.push([name, row.join(' | ')]);
  const visit = (where: string, value: unknown): void => {
    if (typeof value === 'string') texts.push([where, value]);
    else if (typeof value === 'number' && !Number.isFinite(value)) texts.push([where, String(value)]);
    else if (Array.isArray(value)) value.forEach((one) => visit(where, one));
    else if (value !== null && typeof value === 'object')
      // A key goes back to the server as it is; no page shows it.
      for (const [name, one] of Object.entries(value)) if (name !== 'key') visit(`${where}.${name}`, one);
  };
  answers.forEach((answer) => visit('answer', answer));
  return texts;
}

const machineWordsIn = (texts: [string, string][]): Fault[] =>
  texts.flatMap(([where, text]): Fault[] => {
    const found = machineWords.exec(text);
    return found === null
      ? []
      : [
          {
            kind: 'shown',
            what: `${where}: …${text.slice(Math.max(0, found.index - 40), found.index + 40)}…`,
          },
        ];
  });
