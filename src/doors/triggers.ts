/** What Google calls by itself. */
export { onOpen } from '../commands/menu/menu';
export { onEdit } from '../commands/edit/onEdit';
export { hourly } from '../commands/sending/hourly';
