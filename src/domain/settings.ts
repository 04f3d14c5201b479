/** What a committee may decide for itself, in the tab "Cài đặt". */
export interface Settings {
  /** As it stands in headings and subjects: "Ban Chỉ đạo xây dựng đô thị văn minh". */
  committee: string;
  /** What the committee works towards: "đô thị văn minh". */
  goal: string;
  /** The lower level of a criterion: "nội dung", "chỉ tiêu" or "tiêu chuẩn". */
  indicatorLabel: string;
  /** A task is "sắp đến hạn" when at most this many days are left. */
  dueSoonDays: number;
  /** IANA name; whose midnight ends a day. */
  timeZone: string;
  /** Who signs and answers the letters. */
  sender: string;
  replyTo: string;
}

export const defaultSettings: Settings = {
  committee: 'Ban Chỉ đạo',
  goal: 'đô thị văn minh',
  indicatorLabel: 'nội dung',
  dueSoonDays: 3,
  timeZone: 'Asia/Ho_Chi_Minh',
  sender: 'Thư ký Ban Chỉ đạo',
  replyTo: '',
};
