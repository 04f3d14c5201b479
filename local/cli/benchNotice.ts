import { performance } from 'node:perf_hooks';
import { readNotice } from '../../src/notice/readNotice';

export interface NoticeFigure {
  kilobytes: number;
  /** Time of reading over that of counting the letters of the same text one by one. */
  ratioToScan: number;
}

const KILOBYTES = [10, 100, 1_000];
const RUNS = 3;

const item = (
  number: number,
): string => `${number}. Ủy ban nhân dân phường chỉ đạo công chức Địa chính rà soát biển hiệu trên phố số ${number}, phối hợp với Công an phường lập danh sách vi phạm; đồng thời công khai kết quả tại nhà văn hóa (*Thời gian hoàn thành trước ${(number % 28) + 1}/8/2023*).
- Giao đồng chí Đỗ Thị Mận, công chức Văn phòng – Thống kê tổng hợp, báo cáo Ban Chỉ đạo vào chiều thứ Sáu hàng tuần.
- Kết quả đến nay phường đạt 3/9 tiêu chí theo Thông báo số ${number}/TB-UBND ngày 09/4/2023.
`;

const head = `ĐẢNG ỦY PHƯỜNG TÂN HÀ
*
Số 12-TB/ĐU
Tân Hà, ngày 31 tháng 7 năm 2023
THÔNG BÁO
Kết luận tại hội nghị giao ban

`;

/** How the time of reading a notice grows with its length. Each length is read until the same amount of text was. */
export function measureNotice(): NoticeFigure[] {
  const largest = Math.max(...KILOBYTES);
  return KILOBYTES.map((kilobytes) => {
    const text = noticeOf(kilobytes * 1024);
    const times = largest / kilobytes;
    const read = shortest(() => repeat(times, () => readNotice(text)));
    return { kilobytes, ratioToScan: read / shortest(() => repeat(times, () => scan(text))) };
  });
}

export const noticeLine = ({ kilobytes, ratioToScan }: NoticeFigure): string =>
  `  ${kilobytes} KB: ${ratioToScan.toFixed(0)} lần thời gian đếm chữ của cùng văn bản`;

function noticeOf(bytes: number): string {
  const parts = [head];
  let length = Buffer.byteLength(head);
  for (let number = 1; length < bytes; number += 1) {
    const part = item(number % 90);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join('');
}

function scan(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 64) letters += 1;
  return letters;
}

/** The shortest of some runs: what others do on the machine only makes it longer. */
function shortest(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function repeat(times: number, work: () => unknown): void {
  for (let i = 0; i < times; i += 1) work();
}
