/** The phone's page: what opens it, and what it may ask. */
import {
  approveRequest,
  decisionRequest,
  moreTimeRequest,
  phoneRequest,
  phoneUpdate,
} from '../answers/requests/phone';
import { phoneAddressRequest } from '../answers/requests/settings';
import * as approve from '../commands/phone/approve';
import * as decide from '../commands/phone/decide';
import * as opening from '../commands/phone/open';
import * as save from '../commands/phone/save';
import * as switching from '../commands/phone/switchOn';
import { linkDoor, testDoor } from './door';

/** A browser opens the web app. It gets a page whatever it shows; only a good link's has anything in it. */
export function doGet(event: unknown): unknown {
  const { parameter } = (event ?? {}) as { parameter?: unknown };
  return opening.openPhone(typeof parameter === 'object' && parameter !== null ? parameter : {});
}

/** The page of whoever shows a good link, read anew: the most pressing tasks, or those after them. Writes nothing. */
export const phoneWork = linkDoor({ asks: phoneRequest, does: opening.phoneWork });

/** Puts what a person reports of one of their tasks into its row. */
export const saveFromPhone = linkDoor({ asks: phoneUpdate, does: save.saveFromPhone });

/** Asks for more time for one of their tasks. */
export const askMoreTime = linkDoor({ asks: moreTimeRequest, does: save.askMoreTime });

/** What the chair, or whom the setting names, decides of a task. */
export const decideFromPhone = linkDoor({ asks: decisionRequest, does: decide.decideFromPhone });

/** Whoever is named for it lets this week's digest go. */
export const approveFromPhone = linkDoor({
  asks: approveRequest,
  exclusive: true,
  does: approve.approveFromPhone,
});

/** Whoever set the page up and sees that it opens switches it on. */
export const switchOnPhone = testDoor({
  asks: phoneAddressRequest,
  exclusive: true,
  does: switching.switchOnPhone,
});
