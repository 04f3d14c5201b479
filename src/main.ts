/** The doors: everything Google, a menu item, the clock or a page may call. */
export { onOpen } from './commands/menu';
export { setUp } from './commands/setUp';
export { refreshWeek, summariseNow, weekForSidebar } from './commands/summariseNow';
export { tasksCounted } from './commands/tasksCounted';
export { digestForDialog, previewDigest } from './commands/digest';
export { sendDigest } from './commands/sendDigest';
export { lettersRefused } from './commands/refused';
export { chatText, resendTo, sendTest } from './commands/single';
export { closeWeek } from './commands/closeWeek';
export { hourly } from './commands/hourly';
export { saveSettings, scheduleForSidebar, showSettings, stopSchedule, takeOver } from './commands/schedule';
export { mineForSidebar, showMine, updateTask } from './commands/mine';
export { onEdit } from './commands/onEdit';
export { goToCell } from './commands/goToCell';
export { adoptTable } from './commands/adopt/adopt';
export { showAdopt, tabsToAdopt } from './commands/adopt/tabs';
export { understandTable } from './commands/adopt/understood';
