/** What the dialog "Bản tin tuần" may ask. */
import {
  letterRequest,
  memberChatRequest,
  resendRequest,
  sendRequest,
  weekRequest,
} from '../answers/requests/digest';
import * as digest from '../commands/sending/digest';
import * as sending from '../commands/sending/sendDigest';
import * as single from '../commands/sending/single';
import { door } from './door';

/** What the dialog shows. Writes and sends nothing. */
export const digestForDialog = door(['digest'], { does: digest.digestForDialog });

/** The body of one letter that the dialog lists. Writes and sends nothing. */
export const letterForDialog = door(['digest'], { asks: letterRequest, does: digest.letterForDialog });

/** Sends this week's letters to everybody who has not had theirs; then closes the week. */
export const sendDigest = door(['digest'], {
  asks: sendRequest,
  exclusive: true,
  does: sending.sendDigest,
});

/** How many letters of the run under way are handed over. */
export const sendingNow = door(['digest'], { asks: weekRequest, does: sending.sendingNow });

/** The week's tasks of somebody without an address, as text to copy into a message. */
export const memberChat = door(['digest'], {
  asks: memberChatRequest,
  exclusive: true,
  does: single.memberChat,
});

/** One person's letter once more, on purpose, and marked as such. */
export const resendTo = door(['digest'], { asks: resendRequest, exclusive: true, does: single.resendTo });
