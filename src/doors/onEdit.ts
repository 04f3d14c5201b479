/** Google calls it after every edit of a person. */
export { onEdit } from '../commands/edit/onEdit';
