/** What the items of the menu call. */
import { setUp as setUpSheet } from '../commands/setUp/setUp';
import { spreadDuty as spread } from '../commands/mine/spread';
import { closeWeek as close } from '../commands/week/closeWeek';
import { summariseNow as summarise } from '../commands/week/summariseNow';
import { menuItem } from './door';
import { openPage } from './opening';

/** Reads everything, renews colours and dashboard, opens the sidebar "Tuần này". */
export const summariseNow = menuItem(summarise);
export const showMine = menuItem(() => openPage('mine'));
/** What was told through personal links, to be taken back where need be. */
export const showAudit = menuItem(() => openPage('audit'));
export const showNotice = menuItem(() => openPage('notice'));
export const showReplies = menuItem(() => openPage('replies'));
/** A duty given to all neighbourhoods or units becomes one row each, after showing them. */
export const spreadDuty = menuItem(spread);
export const showChecks = menuItem(() => openPage('checks'));
/** Every letter as it would arrive, and one button that sends them. */
export const previewDigest = menuItem(() => openPage('digest'));
/** This week becomes what the coming ones are compared with. */
export const closeWeek = menuItem(close);
/** The file of a closed week for whoever is above. */
export const showExport = menuItem(() => openPage('export'));
/** The agenda on the wall, and what is decided. */
export const showMeeting = menuItem(() => openPage('meeting'));
/** Reports and drafts as paper. */
export const showReport = menuItem(() => openPage('report'));
export const showSettings = menuItem(() => openPage('settings'));
export const showSets = menuItem(() => openPage('sets'));
export const showAdopt = menuItem(() => openPage('adopt'));
/** Adds the tabs and columns that are missing, and never changes what is there. */
export const setUp = menuItem(setUpSheet);
