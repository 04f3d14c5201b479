/** What the sidebar "Cài đặt" may ask; of sending, the dialog "Bản tin tuần" asks the same. */
import {
  confirmRequest,
  forgetRequest,
  personRequest,
  phoneAddressRequest,
  settingsRequest,
} from '../answers/requests/settings';
import * as single from '../commands/sending/single';
import * as people from '../commands/people/formerPeople';
import * as phone from '../commands/settings/phone';
import * as schedule from '../commands/settings/schedule';
import { door } from './door';

/** What the sidebar shows when it opens. Writes nothing. */
export const scheduleForSidebar = door(['settings'], { does: schedule.scheduleForSidebar });

/** Writes what the form asks for into the tab "Cài đặt". */
export const saveSettings = door(['settings'], {
  asks: settingsRequest,
  exclusive: true,
  does: schedule.saveSettings,
});

/** The schedule runs under this account from now on; whoever ran it before is done at their next hour. */
export const takeOver = door(['settings'], { exclusive: true, does: schedule.takeOver });

/** Nothing goes out by itself any more, whoever's account ran it. */
export const stopSchedule = door(['settings'], { exclusive: true, does: schedule.stopSchedule });

/** The owner's click: of what the page showed, what still waits is used by the schedule's mails from now on. */
export const confirmMails = door(['settings', 'digest'], {
  asks: confirmRequest,
  exclusive: true,
  does: schedule.confirmMails,
});

/** This week's letter of the person asking, to that person alone; a made-up one to whoever gets none. */
export const sendTest = door(['settings', 'digest'], { does: single.sendTest });

/** Whose data may be deleted, and what that would do. Writes nothing. */
export const formerPeopleForSidebar = door(['settings'], { does: people.formerPeopleForSidebar });

/** Deletes what the tabs know of somebody who left. */
export const forgetPerson = door(['settings'], {
  asks: forgetRequest,
  exclusive: true,
  does: people.forgetPerson,
});

/** Whether the phone's page is on, where it is, and who may have a link. Writes nothing. */
export const phoneForSidebar = door(['settings'], { does: phone.phoneForSidebar });

/** Keeps the address of the web app and gives a link to try it. */
export const tryPhone = door(['settings'], {
  asks: phoneAddressRequest,
  exclusive: true,
  does: phone.tryPhone,
});

/** Letters lead to the sheet again, and no link opens anything. */
export const switchOffPhone = door(['settings'], { exclusive: true, does: phone.switchOffPhone });

/** Ends the links of one person, or of everybody. */
export const renewLinks = door(['settings'], {
  asks: personRequest,
  exclusive: true,
  does: phone.renewLinks,
});

/** A message for one person with their link, to be copied into Zalo. */
export const phoneMessage = door(['settings'], {
  asks: personRequest,
  exclusive: true,
  does: phone.phoneMessage,
});
