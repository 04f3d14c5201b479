/** What Google calls by itself. */
export { onOpen } from '../commands/menu';
export { onEdit } from '../commands/edit/onEdit';
export { hourly } from '../commands/schedule/hourly';
