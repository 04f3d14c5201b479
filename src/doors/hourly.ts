/** The standing trigger calls it. */
export { hourly } from '../commands/sending/hourly';
