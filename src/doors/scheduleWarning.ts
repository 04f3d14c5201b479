/** The opening of the sheet enters it where there is something to say. */
export { warnOfSchedule_ } from '../commands/menu/scheduleWarning';
