/** The words people may enter for a choice, folded, and what the rules take them for. */
import type { Renaming } from '../../domain/settings';
import type { ConditionKind } from '../../domain/criteriaSets';
import { folded } from '../../domain/text';
import type { CalendarDate } from '../../domain/calendar';
import type { Conclusion, DigestChoice, EnteredState } from '../../domain/tracker';
import { stateNames } from '../../domain/wording';
import { readDate } from './cells';

/** Every way of saying it, the sheet's own word first. */
export const stateWords: Record<EnteredState, readonly string[]> = {
  notStarted: [
    stateNames.notStarted,
    'Chưa bắt đầu',
    'Mới giao',
    'Chưa làm',
    'Chưa triển khai',
    'Not started',
  ],
  inProgress: [
    stateNames.inProgress,
    'Đang làm',
    'Đang triển khai',
    'Đang xử lý',
    'Đang tiến hành',
    'Chưa hoàn thành',
    'Chưa xong',
    // Late is what the deadline says; the state is that it goes on.
    'Chậm',
    'Chậm tiến độ',
    'Quá hạn',
    'Trong hạn',
    'Đúng tiến độ',
    'Đảm bảo tiến độ',
    'Chưa đến hạn',
    'Sắp đến hạn',
    'Đến hạn',
    'In progress',
  ],
  blocked: [stateNames.blocked, 'Có vướng mắc', 'Gặp khó khăn', 'Đang vướng', 'Blocked'],
  waiting: [
    stateNames.waiting,
    'Chờ ý kiến cấp trên',
    'Chờ cấp trên giải quyết',
    'Chuyển cấp trên',
    'Waiting',
  ],
  awaitingConfirmation: [stateNames.awaitingConfirmation, 'Chờ duyệt', 'Chờ phê duyệt'],
  done: [
    stateNames.done,
    'Đã hoàn thành',
    'Hoàn thành đúng hạn',
    'Hoàn thành trễ hạn',
    'Hoàn thành quá hạn',
    'Đã thực hiện',
    'Đã xong',
    'Xong',
    'Done',
    'Completed',
  ],
  paused: [stateNames.paused, 'Tạm hoãn'],
  cancelled: [stateNames.cancelled, 'Huỷ', 'Đã hủy', 'Đã huỷ', 'Hủy bỏ'],
};

const conclusionWords: Record<Conclusion, readonly string[]> = {
  met: ['Đạt', 'Đã đạt'],
  notMet: ['Chưa đạt', 'Không đạt'],
  notApplicable: ['Không áp dụng', 'Không xét'],
};

/** Of a document people say whether it is there. */
const conditionWords: Record<Conclusion, readonly string[]> = {
  met: [...conclusionWords.met, 'Đã có', 'Đã xong', 'Hoàn thành', 'Đã hoàn thành', 'Đủ'],
  notMet: [...conclusionWords.notMet, 'Chưa có', 'Đang soạn', 'Đang làm', 'Đang thực hiện', 'Thiếu'],
  notApplicable: conclusionWords.notApplicable,
};

export const conditionKindWords: Record<ConditionKind, readonly string[]> = {
  survey: ['Lấy ý kiến người dân', 'Lấy ý kiến', 'Khảo sát'],
  document: ['Hồ sơ', 'Tài liệu', 'Văn bản'],
  years: ['Thời gian đăng ký', 'Đăng ký'],
  other: ['Khác', 'Điều kiện khác'],
};

const digestWords: Record<DigestChoice, readonly string[]> = {
  overview: ['Toàn cảnh'],
  personal: ['Cá nhân'],
  both: ['Cả hai'],
  none: ['Không', 'Không nhận'],
};

/** What words mean, by their folded form. No record: people may type "constructor", which every record has. */
export type Meanings<Meaning> = ReadonlyMap<string, Meaning>;

const byWord = <Meaning extends string>(words: Record<Meaning, readonly string[]>): Meanings<Meaning> =>
  new Map(
    (Object.keys(words) as Meaning[]).flatMap((meaning) =>
      words[meaning].map((word) => [folded(word), meaning] as const),
    ),
  );

export const states = byWord(stateWords);
export const conclusions = byWord(conclusionWords);
export const conditionResults = byWord(conditionWords);
export const conditionKindsByWord = byWord(conditionKindWords);
export const digests = byWord(digestWords);

/** The words for a state, with a committee's own ones, as its settings have them. */
export const statesWith = (own: readonly Renaming[]): Meanings<EnteredState> =>
  new Map([
    ...states,
    ...own.flatMap(({ ours, theirs }) => {
      const meaning = states.get(folded(ours));
      return meaning === undefined ? [] : [[folded(theirs), meaning] as const];
    }),
  ]);

/** What a state cell says, with the progress or the day it may name. */
export interface SaidState {
  state: EnteredState;
  progress: number | null;
  completedOn: CalendarDate | null;
  /** What is wrong with the day it names, with the way out; empty when there is nothing. */
  doubt: string;
}

/** How far something is, said as a state. `progress`: percent. */
export const stateAt = (progress: number): EnteredState =>
  progress === 100 ? 'done' : progress === 0 ? 'notStarted' : 'inProgress';

/** "Đang làm", "Hoàn thành 80%", "Đã xong ngày 05/08/2023"; null for other words and for an empty cell. */
export function readState(text: string, meanings: Meanings<EnteredState>): SaidState | null {
  const whole = meanings.get(folded(text));
  if (whole !== undefined) return { state: whole, progress: null, completedOn: null, doubt: '' };
  const percent = /^(.*?)[\s(:]*(\d{1,3})\s*%\)?$/s.exec(text.trim());
  const progress = Number(percent?.[2]);
  if (
    percent &&
    progress <= 100 &&
    /^(|hoan thanh|da hoan thanh|dat|da dat|dang .*|tien do)$/.test(folded(percent[1] ?? ''))
  )
    return {
      state: stateAt(progress),
      progress,
      completedOn: null,
      doubt: '',
    };
  const dated = /^(.*?)[\s(:,]*(?:ngày\s*)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?$/su.exec(
    text.normalize('NFC').trim(),
  );
  const state = meanings.get(folded(dated?.[1] ?? ''));
  if (dated === null || state === undefined) return null;
  const date = readDate(dated[2] ?? '');
  const completedOn = state === 'done' && typeof date === 'string' ? date : null;
  return { state, progress: null, completedOn, doubt: typeof date === 'object' ? date.message : '' };
}
