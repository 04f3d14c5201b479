/** The doors: everything Google, a menu item or a page may call. */
export { onOpen } from './commands/menu';
export { setUp } from './commands/setUp';
export { refreshWeek, summariseNow, weekForSidebar } from './commands/summariseNow';
export { digestForDialog, previewDigest } from './commands/digest';
export { sendDigest } from './commands/sendDigest';
export { closeWeek } from './commands/closeWeek';
export { goToCell } from './commands/goToCell';
