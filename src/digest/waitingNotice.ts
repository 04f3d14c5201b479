import { capitalised } from '../domain/text';
import type { LetterContent } from './content';
import { noticePrefix } from './failureNotice';
import { oneLine, shortened } from './sanitizeText';
import { emptySection, saysSomething } from './lists';
import { renderMail, type Mail } from './mail';

/** What waits until the owner of the schedule confirms it, and what else keeps letters back. */
interface Waiting {
  /** "địa chỉ mới la@example.com". */
  facts: readonly string[];
  /** How a day's quota too small for all spreads the letters; empty where it is not. */
  quota: string;
  owner: string;
  committee: string;
  /** Where the tracking sheet is. */
  workbook: string;
}

const mostFacts = 40;

/** The list of what is new, to the owner, who confirms it, and to the secretary, who knows whether it is right. */
export function composeWaiting({ facts, quota, owner, committee, workbook }: Waiting): Mail {
  const waits = facts.length > 0;
  const headline = capitalised(
    [
      waits ? `${facts.length} mục mới chờ xác nhận` : '',
      quota === '' ? '' : 'bản tin phải gửi trong nhiều ngày',
    ]
      .filter((said) => said !== '')
      .join('; '),
  );
  const shown = facts.slice(0, mostFacts).map((fact) => `${capitalised(shortened(oneLine(fact), 200))}.`);
  const left = facts.length - shown.length;
  const content: LetterContent = {
    subject: `${noticePrefix}${headline}`,
    preheader: waits ? `Thư đến địa chỉ mới chờ ${owner} xác nhận; thư của người khác vẫn gửi.` : quota,
    committee: oneLine(committee),
    issue: 'Báo cho người chạy lịch gửi và thư ký',
    greeting: 'Kính gửi: người chạy lịch gửi và thư ký',
    parts: [
      {
        title: waits ? 'Chờ xác nhận' : 'Hạn mức gửi thư',
        headline,
        lead: [
          ...(waits
            ? [
                `Người chạy lịch (${owner}) xem danh sách rồi bấm Xác nhận tất cả ở menu Tổng hợp tuần › Lịch gửi và cài đặt. Mục nào lạ thì hỏi lại hoặc sửa trong bảng trước khi xác nhận.`,
                'Thư đến địa chỉ chưa xác nhận thì chờ; thư của người khác vẫn gửi đúng lịch.',
              ]
            : []),
          ...(quota === '' ? [] : [quota]),
        ],
        sections: [
          {
            ...emptySection(`Mới trong bảng (${facts.length})`, { workbook }),
            paragraphs: left > 0 ? [...shown, `Và ${left} mục nữa.`] : shown,
          },
        ].filter(saysSomething),
      },
    ],
    open: { text: 'Mở bảng theo dõi', href: workbook },
    footer: ['Mỗi tuần nhiều nhất một thư như thế này, chỉ khi có điều cần biết trước bản tin.'],
  };
  return renderMail(content);
}
