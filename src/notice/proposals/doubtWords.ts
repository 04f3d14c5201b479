import { printDate } from '../../domain/calendar';
import type { Doubt, Duty } from '../notice';
import type { DoubtCode } from '../doubtCodes';

/** Below this a duty wants a person's eye, also when nothing particular can be named. */
export const sure = 0.7;

const words: Partial<Record<DoubtCode, (doubt: Doubt) => string>> = {
  ownerGuessed: () => 'Tên người phụ trách có thể thừa hoặc thiếu chữ.',
  ownerFarAbove: () => 'Câu không nêu ai làm; người phụ trách lấy từ phần trên.',
  otherBody: ({ text }) => `Câu còn nhắc đến “${text}”; xem ai phụ trách.`,
  severalOwners: () => 'Câu nêu nhiều nơi phụ trách; xem đã tách đúng chưa.',
  otherTime: ({ text }) => `Câu còn ghi “${text}”; xem có thuộc thời hạn không.`,
  severalDeadlines: () => 'Câu có nhiều thời hạn; xem đã lấy đúng chưa.',
  noDeadline: () => 'Không thấy thời hạn.',
};

/** What a person has to look at in a duty, one plain sentence each; empty when all is clear. */
export function doubtSentences(duty: Duty): string[] {
  const { deadline, owners, doers, confidence } = duty;
  const always = [
    owners.length + doers.length === 0 ? 'Chưa rõ giao cho ai.' : '',
    deadline.doubt,
    deadline.shared && deadline.date !== null
      ? `Thời hạn ${printDate(deadline.date)} ghi ở việc sau trong cùng mục; xem có tính cho cả việc này không.`
      : '',
  ].filter((sentence) => sentence !== '');
  if (confidence >= sure) return always;
  const named = duty.doubts.flatMap((doubt) => words[doubt.code]?.(doubt) ?? []);
  const all = [...new Set([...always, ...named])];
  return all.length > 0 ? all : ['Đọc lại câu gốc: chưa chắc đây là một nhiệm vụ riêng.'];
}
