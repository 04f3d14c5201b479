import { saidBy, thrownAs } from '../../domain/thrown';
import { noteRefusal } from '../../google/consent';
import { type OutgoingMail, sendMail } from '../../google/mail';
import { rememberWaiting } from '../../google/memory';

/** `barred`: this letter did not go out, and no other would. */
type Handed = 'sent' | 'failed' | 'unclear' | 'barred';

/** Hands one letter to Google and says what came of it; `note` is Google's own word, short. */
export function handOver(mail: OutgoingMail): { state: Handed; note: string } {
  // What a letter rests on, such as its links, is remembered before it goes.
  rememberWaiting();
  try {
    sendMail(mail);
    return { state: 'sent', note: '' };
  } catch (error) {
    noteRefusal(error);
    const said = saidBy(error);
    const state = stateAfter(said);
    // What bars the account is told whole, for it names the permission.
    return { state, note: state === 'barred' ? said : said.slice(0, 100) };
  }
}

function stateAfter(said: string): Handed {
  switch (thrownAs(said)) {
    case 'badLetter':
      return 'failed';
    case 'quotaUsedUp':
    case 'noConsent':
    case 'noPermission':
      return 'barred';
    // Anything else may have been thrown after the sending.
    case 'closed':
    case 'other':
      return 'unclear';
  }
}
