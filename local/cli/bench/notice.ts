import { build } from 'esbuild';
import { leastEntry, type Yardstick } from './entry';

export interface NoticeFigure {
  kilobytes: number;
  /** Reading it in a run that read none before, as a click does. */
  firstMs: number;
  /** The same over parsing a fixed JSON text. */
  ratioToJson: number;
}

const KILOBYTES = [10, 100, 1_000];

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

/** How long a pasted notice takes to read, by its length. */
export async function measureNotice({ jsonMs }: Yardstick): Promise<NoticeFigure[]> {
  const { outputFiles } = await build({
    entryPoints: ['src/notice/readNotice.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
    target: 'es2019',
    charset: 'utf8',
  });
  const script = Buffer.from(outputFiles[0]!.contents);
  const figures: NoticeFigure[] = [];
  for (const kilobytes of KILOBYTES) {
    const text = JSON.stringify(noticeOf(kilobytes * 1024));
    const { enterMs: firstMs } = await leastEntry([script], `reader.readNotice(${text})`);
    figures.push({ kilobytes, firstMs, ratioToJson: firstMs / jsonMs });
  }
  return figures;
}

export const noticeLine = ({ kilobytes, firstMs, ratioToJson }: NoticeFigure): string =>
  `  ${kilobytes} KB: ${firstMs.toFixed(0)} ms lần đầu, ${ratioToJson.toFixed(1)} lần thời gian đọc JSON của thước`;

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
