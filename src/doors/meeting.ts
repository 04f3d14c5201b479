/** What the page "Họp giao ban" may ask. */
import {
  issueRequest,
  meetingDecisionRequest,
  meetingRequest,
  presentRequest,
} from '../answers/requests/meeting';
import * as after from '../commands/meeting/afterMeeting';
import * as meeting from '../commands/meeting/meeting';
import { door } from './door';

/** The agenda, and what was taken down today already. Writes nothing. */
export const meetingForDialog = door(['meeting'], { does: meeting.meetingForDialog });

/** Takes a decision down at once; asked twice, it stands once. */
export const saveDecision = door(['meeting'], {
  asks: meetingDecisionRequest,
  exclusive: true,
  does: meeting.saveDecision,
});

/** Who is here. */
export const savePresent = door(['meeting'], {
  asks: presentRequest,
  exclusive: true,
  does: meeting.savePresent,
});

/** Makes tasks of what was decided. */
export const makeDuties = door(['meeting'], {
  asks: meetingRequest,
  exclusive: true,
  does: after.makeDuties,
});

/** The number of the notice, once it is out. */
export const issueNotice = door(['meeting'], {
  asks: issueRequest,
  exclusive: true,
  does: after.issueNotice,
});
