import type { LeftOutReason } from '../tracker';

/** What a record without a name is called: "(chưa ghi nội dung, dòng 12)". */
export const unnamed = (what: 'nội dung' | 'tên', row: number): string => `(chưa ghi ${what}, dòng ${row})`;

/** Why a row is not counted, to stand behind its place: "Dòng 5, tên nhóm: I. Lĩnh vực kinh tế". */
export const leftOutReasons: Record<LeftOutReason, string> = {
  group: 'tên nhóm',
  total: 'dòng tổng',
  header: 'dòng tiêu đề lặp lại',
  numbers: 'dòng đánh số cột',
  note: 'ghi chú, chữ ký',
  bare: 'chưa ghi gì ở các cột chính',
  repeatedCode: 'mã đã dùng ở dòng trên',
  unknownCriterion: 'không rõ thuộc tiêu chí nào',
  noMeeting: 'thiếu mã hoặc ngày họp',
};

/** "Đã cấp mã cho 2 việc; ghi hôm nay là ngày xong hoặc ngày bắt đầu chờ của 1 việc."; empty when nothing was filled in. */
export function filledText({ codes, days }: { codes: number; days: number }): string {
  const done = [
    ...(codes > 0 ? [`cấp mã cho ${codes} việc`] : []),
    ...(days > 0 ? [`ghi hôm nay là ngày xong hoặc ngày bắt đầu chờ của ${days} việc`] : []),
  ];
  return done.length === 0 ? '' : `Đã ${done.join('; ')}.`;
}
