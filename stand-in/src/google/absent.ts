import type { Context } from './context';
import { Fake } from './face';

/** Services that exist on Google and not here: whatever is asked of them throws by name. */
const NAMES = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'Sheets',
  'SitesApp',
  'SlidesApp',
  'XmlService',
];

class Absent extends Fake<object> {}

export const absentServices = (context: Context): Record<string, object> =>
  Object.fromEntries(NAMES.map((name) => [name, new Absent(context, name).face]));
