/** What the page "Nhập thông báo" may ask. */
import { addDutiesRequest, proposalsRequest, takeBackDutiesRequest } from '../answers/requests/notice';
import * as adding from '../commands/notice/addDuties';
import * as notice from '../commands/notice/notice';
import { showNoticeWide as showWide } from '../commands/showPage';
import { door } from './door';

/** The same page in a window of its own. */
export const showNoticeWide = door(['notice'], { does: showWide });

/** The committee's own names, by which the page reads what is pasted. */
export const namesForNotice = door(['notice'], { does: notice.namesForNotice });

/** The duties that the page read, towards what the sheet has already. Writes nothing. */
export const proposeDuties = door(['notice'], {
  asks: proposalsRequest,
  unreadable: { code: 'pasteTooLong', what: 'notice' },
  does: notice.proposeDuties,
});

/** Adds the duties a person accepted, and moves the deadlines they agreed to move. */
export const addDuties = door(['notice'], {
  asks: addDutiesRequest,
  unreadable: { code: 'pasteTooLong', what: 'duties' },
  exclusive: true,
  does: adding.addDuties,
});

/** Takes that back, as far as nobody changed it. */
export const takeBackDuties = door(['notice'], {
  asks: takeBackDutiesRequest,
  exclusive: true,
  does: adding.takeBackDuties,
});
