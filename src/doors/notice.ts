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
  unreadable: { code: 'pasteTooLong', what: 'notice' },
  does: notice.readNotice,
});

/** Adds the duties a person accepted, and moves the deadlines they agreed to move. */
export const addDuties = door(['notice'], {
  asks: addDutiesRequest,
  unreadable: { code: 'pasteTooLong', what: 'duties' },
  exclusive: true,
  does: adding.addDuties,
});
