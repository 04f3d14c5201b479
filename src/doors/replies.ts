/** What the page "Nhập phản hồi" may ask. */
import { committeeRequest, updatesRequest, writeRepliesRequest } from '../answers/requests/replies';
import * as replies from '../commands/replies/replies';
import { door } from './door';

/** The committee's duties and people, by which the page reads what is pasted. */
export const committeeForReplies = door(['replies'], {
  asks: committeeRequest,
  does: replies.committeeForReplies,
});

/** The updates that the page read, towards what the sheet holds. Writes nothing. */
export const proposeUpdates = door(['replies'], {
  asks: updatesRequest,
  unreadable: { code: 'pasteTooLong', what: 'replies' },
  does: replies.proposeUpdates,
});

/** Writes the cells a person accepted, each into its row, where that stands at this moment; the same takes it back. */
export const writeReplies = door(['replies'], {
  asks: writeRepliesRequest,
  exclusive: true,
  does: replies.writeReplies,
});
