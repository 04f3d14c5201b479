import type { CommitteePart, Failure } from '../../src/answers';
import { askWhole } from '../../src/replies/committee';
import { readReplies, type Replies } from '../../src/replies/readReplies';
import { asPage } from '../asPage';
import { readDocument } from '../notice/readDocument';
import { secretaryOf } from '../page/people';
import { PlainError } from '../plainError';
import { openProject } from '../run';
import { readXlsx } from 'stand-in/xlsx';

export interface RepliesOptions {
  /** The .xlsx that keeps the duties. */
  workbook: string;
  /** As typed; the present moment unless given. */
  today?: string;
}

/** What the messages of a file report of the duties of a workbook, which is left as it is. Throws PlainError. */
export async function repliesOf(path: string, { workbook, today }: RepliesOptions): Promise<Replies> {
  const text = await readDocument(path);
  const kept = await readXlsx(workbook);
  const project = await openProject({ workbook: kept, user: secretaryOf(kept), ...(today && { today }) });
  const page = asPage(project, 'showReplies');
  const known = await askWhole((from) =>
    Promise.resolve(page('committeeForReplies', { from }) as CommitteePart | Failure),
  );
  if (!known.ok) throw new PlainError(known.message);
  return readReplies(text, known.committee, known.today);
}

/** The same for a person at a terminal. */
export function repliesLines({ updates, unread }: Replies): string[] {
  return [
    updates.length > 0 ? `${updates.length} việc có tin` : 'Không có tin mới về việc nào',
    ...updates.flatMap(({ task, quote, sender, doubts, ...fields }) => [
      '',
      `${task}${doubts.length > 0 ? ' · cần xem lại' : ''}`,
      `   “${quote}” (${sender ?? 'chưa rõ ai gửi'})`,
      ...Object.entries(fields)
        .filter(([, value]) => value !== null && String(value) !== '')
        .map(([field, value]) => `   ${names[field as keyof typeof fields]}: ${String(value)}`),
      ...doubts.map((doubt) => `   ${doubt}`),
    ]),
    ...(unread.length > 0 ? ['', `${unread.length} tin không có gì mới`] : []),
    ...unread.map(({ text, why }) => `  – ${text.replace(/\s+/g, ' ')} (${why.replace(/\.$/, '')})`),
  ];
}

const names = {
  state: 'Trạng thái',
  progress: 'Tiến độ (%)',
  difficulty: 'Khó khăn',
  request: 'Kiến nghị',
  result: 'Kết quả',
  proof: 'Minh chứng',
  doneOn: 'Ngày hoàn thành',
  ticks: 'Các lần đã làm',
  extension: 'Xin lùi đến',
} as const;
