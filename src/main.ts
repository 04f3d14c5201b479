/** The doors: everything Google, a menu item, the clock or a page may call. */
export { onOpen } from './commands/menu';
export { setUp } from './commands/setUp';
export { refreshWeek, summariseAndOpen, summariseNow, weekForSidebar } from './commands/week/summariseNow';
export { tasksCounted } from './commands/week/tasksCounted';
export { digestForDialog, letterForDialog, previewDigest } from './commands/digest/digest';
export { sendDigest } from './commands/digest/sendDigest';
export { chatText, resendTo, sendTest } from './commands/digest/single';
export { closeWeek } from './commands/week/closeWeek';
export { hourly } from './commands/schedule/hourly';
export {
  confirmMails,
  saveSettings,
  scheduleForSidebar,
  showSettings,
  stopSchedule,
  takeOver,
} from './commands/schedule/schedule';
export { spreadDuty } from './commands/mine/spread';
export { mineForSidebar, showMine, updateTask } from './commands/mine/mine';
export { checksForSidebar, repairCell, showChecks } from './commands/checks/checks';
export { forgetPerson, formerPeopleForSidebar } from './commands/people/formerPeople';
export { onEdit } from './commands/edit/onEdit';
export { chooseSet, previewSet, setsForSidebar, showSets } from './commands/sets/criteriaSets';
export { addPasted, previewPasted } from './commands/sets/pastedIndicators';
export { readNotice, showNotice, showNoticeWide } from './commands/notice/notice';
export { addDuties } from './commands/notice/addDuties';
export { goToCell } from './commands/goToCell';
export { adoptTable } from './commands/adopt/adopt';
export { showAdopt, tabsToAdopt } from './commands/adopt/tabs';
export { understandTable } from './commands/adopt/understood';
