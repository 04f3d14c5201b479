/** Google calls it when somebody opens the sheet. */
export { onOpen } from '../commands/menu/menu';
