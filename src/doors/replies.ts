/** What the page "Nhập phản hồi" may ask. */
import { repliesRequest, writeRepliesRequest } from '../answers/requests';
import * as replies from '../commands/replies/replies';
import { door } from './door';

/** What pasted chats and mails report of the duties, towards what the sheet holds. Writes nothing, and the text goes nowhere. */
export const readReplies = door(['replies'], {
  asks: repliesRequest,
  unreadable: { code: 'pasteTooLong', what: 'replies' },
  does: replies.readReplies,
});

/** Writes the cells a person accepted, each into its row, where that stands at this moment; the same takes it back. */
export const writeReplies = door(['replies'], {
  asks: writeRepliesRequest,
  exclusive: true,
  does: replies.writeReplies,
});
