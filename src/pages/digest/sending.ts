import type { DigestAnswer, LetterPreview } from '../../answers';

type Digest = Pick<
  DigestAnswer,
  'letters' | 'leftOut' | 'toSend' | 'quota' | 'forecast' | 'blocking' | 'refusal'
>;
type State = Pick<LetterPreview, 'state'>;

export const isSent = ({ state }: State): boolean => state === 'sent';

/** In flight when a run died: only a person can tell whether it arrived. */
export const isUnclear = ({ state }: State): boolean => state === 'unclear';

/** What a click on send would do, or why there is nothing to send. */
export function whatIsLeft({ letters, leftOut, toSend, quota, blocking, refusal }: Digest): string {
  if (toSend > 0 && refusal !== '') return refusal;
  if (toSend > 0) return `Sẽ gửi ${toSend} thư. Tài khoản còn gửi được ${quota} thư hôm nay.`;
  if (blocking.length > 0) return 'Chưa gửi được bản tin này.';
  if (letters.length === 0) return 'Không có thư nào để gửi.';
  if (letters.some(({ willSend }) => willSend)) return 'Chưa chọn ai để gửi lần này.';
  const unclear = letters.filter(isUnclear).length;
  if (unclear > 0)
    return `Không còn thư nào chờ gửi. Có ${unclear} thư chưa rõ đã đến nơi chưa: hãy hỏi lại người nhận.`;
  const unreachable = leftOut.filter((one) => one.isUnreachable).length;
  return `Thư tuần này đã gửi hết.${unreachable === 0 ? '' : ` ${unreachable} người không có địa chỉ thư: nhắn Zalo.`}`;
}

/** Said before anything is sent: what blocks it, or that the account may send too few letters today; else empty. */
export function warningBefore({ toSend, quota, forecast, blocking, refusal }: Digest): string {
  if (blocking.length > 0) return blocking.join(' ');
  if (toSend <= quota || refusal !== '') return '';
  return quota <= 0
    ? `Hôm nay tài khoản đã hết lượt gửi thư. Hãy gửi vào ngày mai, hoặc nhờ người khác trong Ban Chỉ đạo gửi. ${forecast}`
    : `Hôm nay chỉ đủ cho ${quota} thư; ${toSend - quota} thư còn lại vẫn chờ ở đây để gửi tiếp. ${forecast}`;
}
