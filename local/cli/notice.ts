import { readXlsx } from 'stand-in/xlsx';
import type { Failure, NamesAnswer } from '../../src/answers';
import { calendarDateFromIso, type CalendarDate, printDate } from '../../src/domain/calendar';
import { type Duty, type Notice, readNotice } from '../../src/notice/readNotice';
import { readDocument } from '../notice/readDocument';
import { asPage } from '../asPage';
import { secretaryOf } from '../page/people';
import { PlainError } from '../plainError';
import { openProject } from '../run';

/**
 * Reads a file and proposes its duties; `date` as typed counts before the date in the text, and the names in the lists of `workbook`, a
 * tracking sheet, are known. Throws PlainError.
 */
export async function noticeOf(path: string, date?: string, workbook?: string): Promise<Notice> {
  const on = date === undefined ? null : typedDate(date);
  const names = workbook === undefined ? [] : await namesIn(workbook);
  return readNotice(await readDocument(path), { date: on, names });
}

/** The people, units and neighbourhoods of a workbook, as the page "Nhập thông báo" is given them. */
async function namesIn(path: string): Promise<string[]> {
  const workbook = await readXlsx(path);
  const project = await openProject({ workbook, user: secretaryOf(workbook) });
  const answer = JSON.parse(JSON.stringify(asPage(project, 'showNotice')('namesForNotice'))) as
    NamesAnswer | Failure;
  if (!answer.ok) throw new PlainError(answer.message);
  return answer.names;
}

function typedDate(typed: string): CalendarDate {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  const iso = found
    ? `${found[3]}-${found[2]?.padStart(2, '0')}-${found[1]?.padStart(2, '0')}`
    : typed.trim();
  const date = calendarDateFromIso(iso);
  if (!date) throw new PlainError(`Không có ngày “${typed}”. Hãy viết như 2023-07-31 hoặc 31/7/2023.`);
  return date;
}

/** What `--json` prints: docs/design.md §5. */
export function noticeJson({ document, duties, leftOut }: Notice): object {
  return {
    document,
    duties: duties.map(
      ({ text, owners, doers, partners, criterion, criterionGuess, deadline, source, confidence }) => {
        const { phrase, time, kind, recurrence } = deadline;
        // What comes again has no one day.
        const date = recurrence === null ? deadline.date : null;
        const { item, start, end } = source;
        return {
          text,
          owners,
          doers,
          partners,
          criterion,
          criterionGuess,
          deadline: { phrase, date, time, kind, recurrence },
          source: { item, start, end },
          confidence,
        };
      },
    ),
    unread: leftOut.map(({ text, why }) => ({ text, why })),
  };
}

/** The same for a person at a terminal. */
export function noticeLines({ document, duties, leftOut }: Notice): string[] {
  const { number, date, issuer, subject } = document;
  return [
    [number && `Số ${number}`, date && `ngày ${printDate(date)}`, issuer].filter(Boolean).join(', ') ||
      'Không rõ số, ngày văn bản',
    ...(subject ? [subject] : []),
    '',
    duties.length ? `${duties.length} nhiệm vụ đề xuất` : 'Không thấy nhiệm vụ nào',
    ...duties.flatMap((duty, i) => ['', ...dutyLines(duty, i + 1)]),
    ...(leftOut.length ? ['', `${leftOut.length} câu không lấy làm nhiệm vụ`] : []),
    ...leftOut.map(({ text, why }) => `  – ${shortened(text)} (${why.replace(/\.$/, '')})`),
  ];
}

function dutyLines(duty: Duty, number: number): string[] {
  const { owners, doers, partners, source, confidence, text } = duty;
  const rows: [string, string][] = [
    ['Phụ trách', owners.join('; ') || '(chưa rõ)'],
    ['Thực hiện', doers.join('; ')],
    ['Phối hợp', partners.join('; ')],
    ['Tiêu chí', criterionWords(duty)],
    ['Thời hạn', deadlineWords(duty)],
  ];
  return [
    `${number}. ${source.item}${confidence < 0.7 ? ' · cần xem lại' : ''}`,
    `   ${text}`,
    ...rows.filter(([, value]) => value !== '').map(([name, value]) => `   ${name}: ${value}`),
  ];
}

function criterionWords({ criterion, criterionGuess }: Duty): string {
  if (criterion !== null) return criterion;
  return criterionGuess === null ? '' : `${criterionGuess} (gợi ý theo nội dung)`;
}

function deadlineWords({ deadline, suggestedDeadline }: Duty): string {
  const { phrase, date, time, recurrence, doubt, shared } = deadline;
  const day = date && `${recurrence ? 'lần tới ' : ''}${printDate(date)}`;
  const said =
    phrase && `“${phrase}”${day ? ` → ${time && !phrase.includes(day) ? `${time} ` : ''}${day}` : ''}`;
  const suggested =
    suggestedDeadline &&
    `gợi ý ${printDate(suggestedDeadline.date)} theo đề mục “${suggestedDeadline.phrase}”`;
  return [said, shared && 'ghi chung với việc sau', doubt, suggested].filter(Boolean).join('; ');
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}…` : text);
