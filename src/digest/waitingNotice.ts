import { capitalised } from '../domain/text';
import type { LetterContent } from './content';
import { noticePrefix } from './failureNotice';
import { oneLine, shortened } from './sanitizeText';
import { emptySection } from './lists';
import { renderMail, type Mail } from './mail';

/** What waits until the owner of the schedule confirms it. */
export interface Waiting {
  /** "địa chỉ mới la@example.com". */
  facts: readonly string[];
  owner: string;
  committee: string;
  /** Where the tracking sheet is. */
  workbook: string;
}

const mostFacts = 40;

/** The list of what is new, to the owner, who confirms it, and to the secretary, who knows whether it is right. */
export function composeWaiting({ facts, owner, committee, workbook }: Waiting): Mail {
  const headline = `${facts.length} mục mới chờ xác nhận`;
  const shown = facts.slice(0, mostFacts).map((fact) => `${capitalised(shortened(oneLine(fact), 200))}.`);
  const left = facts.length - shown.length;
  const content: LetterContent = {
    subject: `${noticePrefix}${headline}`,
    preheader: `Thư đến địa chỉ mới chờ ${owner} xác nhận; thư của người khác vẫn gửi.`,
    committee: oneLine(committee),
    issue: 'Báo cho người chạy lịch gửi và thư ký',
    greeting: 'Kính gửi: người chạy lịch gửi và thư ký',
    parts: [
      {
        title: 'Chờ xác nhận',
        headline,
        lead: [
          `Người chạy lịch (${owner}) xem danh sách rồi bấm Xác nhận tất cả ở menu Tổng hợp tuần › Lịch gửi và cài đặt. Mục nào lạ thì hỏi lại hoặc sửa trong bảng trước khi xác nhận.`,
          'Thư đến địa chỉ chưa xác nhận thì chờ; thư của người khác vẫn gửi đúng lịch.',
        ],
        sections: [
          {
            ...emptySection(`Mới trong bảng (${facts.length})`, { workbook }),
            paragraphs: left > 0 ? [...shown, `Và ${left} mục nữa.`] : shown,
          },
        ],
      },
    ],
    open: { text: 'Mở bảng theo dõi', href: workbook },
    footer: ['Mỗi tuần nhiều nhất một thư như thế này, chỉ khi có mục chờ xác nhận.'],
  };
  return renderMail(content);
}
