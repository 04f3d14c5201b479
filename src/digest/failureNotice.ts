import type { LetterContent } from './content';
import { oneLine } from './sanitizeText';
import { emptySection } from './lists';
import { renderMail, type Mail } from './mail';

interface ScheduleFailure {
  /** Why, and the way out, as plain sentences. */
  message: string;
  /** "14:02 11/08/2023"; empty when the hour does not matter. */
  at: string;
  committee: string;
  /** Where the tracking sheet is. */
  workbook: string;
}

export const noticePrefix = 'Lịch gửi: ';

/** One plain mail to the owner of the schedule. */
export function composeFailure({ message, at, committee, workbook }: ScheduleFailure): Mail {
  const headline = 'Lịch gửi bản tin cần xem lại';
  const why = oneLine(message);
  const content: LetterContent = {
    subject: `${noticePrefix}có lỗi cần xem lại`,
    preheader: why,
    committee: oneLine(committee),
    issue: 'Báo cho người chạy lịch gửi',
    greeting: 'Kính gửi: người chạy lịch gửi',
    parts: [
      {
        title: headline,
        headline,
        lead: [why, ...(at === '' ? [] : [`Ghi nhận lúc ${at}.`])],
        sections: [
          {
            ...emptySection('Cần làm', { workbook }),
            paragraphs: [
              'Mở bảng theo dõi và sửa điều nêu trên. Xem tình trạng ở menu Tổng hợp tuần › Lịch gửi và cài đặt.',
              'Không cần gửi lại từ đầu: sửa xong, lần chạy kế tiếp gửi nốt cho những người chưa nhận.',
            ],
          },
        ],
      },
    ],
    open: { text: 'Mở bảng theo dõi', href: workbook },
    footer: ['Mỗi ngày nhiều nhất một thư như thế này, cho đến khi sửa xong.'],
  };
  return renderMail(content);
}
