import { weekKeyName } from '../../domain/wording';

/** What became of a digest that is late for good, the same on dashboard, in sidebars and in the mail to the owner. */
export const unapprovedText = (week: string): string =>
  `Bản tin ${weekKeyName(week)} không được duyệt nên đã không gửi.`;

/** After its week nobody is sent it any more. */
export const unfinishedText = (week: string): string =>
  `Bản tin ${weekKeyName(week)} chưa đến đủ người khi hết tuần, nay không gửi nữa. Xem ai chưa nhận ở tab Sổ gửi.`;
