/** What the page "Nhập thông báo" may ask. */
import * as adding from '../commands/notice/addDuties';
import * as notice from '../commands/notice/notice';
import { showNoticeWide as showWide } from '../commands/showPage';
import { door } from './door';
import { addDutiesRequest, noticeRequest } from './requests';

/** The same page in a window of its own. */
export const showNoticeWide = door(['notice'], { does: showWide });

/** The duties of a pasted notice, towards what the sheet has already. Writes nothing, and the text goes nowhere. */
export const readNotice = door(['notice'], {
  asks: noticeRequest,
  unreadable: 'Văn bản dán vào quá dài hoặc không đọc được. Dán từng phần rồi đọc lại.',
  does: notice.readNotice,
});

/** Adds the duties a person accepted, and moves the deadlines they agreed to move. */
export const addDuties = door(['notice'], {
  asks: addDutiesRequest,
  unreadable: 'Trang gửi danh sách không đọc được. Dán lại văn bản.',
  exclusive: true,
  does: adding.addDuties,
});
