/** The words people may enter for a choice, folded, and what the rules take them for. */
import type { Renaming } from '../domain/settings';
import { folded } from '../domain/text';
import type { Conclusion, DigestChoice, EnteredState } from '../domain/tracker';

/** Every way of saying it, the sheet's own word first. */
export const stateWords: Record<EnteredState, readonly string[]> = {
  notStarted: ['Chưa thực hiện', 'Chưa bắt đầu', 'Mới giao', 'Chưa làm', 'Chưa triển khai'],
  inProgress: ['Đang thực hiện', 'Đang làm', 'Đang triển khai', 'Đang xử lý', 'Chưa hoàn thành'],
  blocked: ['Vướng mắc', 'Có vướng mắc', 'Gặp khó khăn', 'Đang vướng'],
  awaitingConfirmation: ['Chờ xác nhận', 'Chờ duyệt', 'Chờ phê duyệt'],
  done: ['Hoàn thành', 'Đã hoàn thành', 'Đã xong', 'Xong'],
  paused: ['Tạm dừng', 'Tạm hoãn'],
  cancelled: ['Hủy', 'Huỷ', 'Đã hủy', 'Đã huỷ', 'Hủy bỏ'],
};

const conclusionWords: Record<Conclusion, readonly string[]> = {
  met: ['Đạt', 'Đã đạt'],
  notMet: ['Chưa đạt', 'Không đạt'],
  notApplicable: ['Không áp dụng', 'Không xét'],
};

const digestWords: Record<DigestChoice, readonly string[]> = {
  overview: ['Toàn cảnh'],
  personal: ['Cá nhân'],
  both: ['Cả hai'],
  none: ['Không', 'Không nhận'],
};

function byWord<Meaning extends string>(words: Record<Meaning, readonly string[]>): Record<string, Meaning> {
  const meanings: Record<string, Meaning> = {};
  for (const meaning of Object.keys(words) as Meaning[])
    for (const word of words[meaning]) meanings[folded(word)] = meaning;
  return meanings;
}

export const states = byWord(stateWords);
export const conclusions = byWord(conclusionWords);
export const digests = byWord(digestWords);

/** A committee's own words for a state, as its settings have them. */
export const meaningsOf = (words: readonly Renaming[]): Record<string, EnteredState> =>
  Object.fromEntries(
    words.flatMap(({ ours, theirs }) => {
      const meaning = states[folded(ours)];
      return meaning === undefined ? [] : [[folded(theirs), meaning]];
    }),
  );
