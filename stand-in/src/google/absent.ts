import type { Context } from './context';
import { NotImplemented } from './errors';
import { Fake } from './face';

/** Services that exist on Google and not here: whatever is asked of them throws by name. */
const NAMES = [
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
  'ScriptProperties',
  'Sheets',
  'SitesApp',
  'SlidesApp',
  'UiApp',
  'UserProperties',
  'XmlService',
];

class Absent extends Fake<object> {
  override getMember(name: string): never {
    throw new NotImplemented(`${this.service}.${name}`);
  }
}

export const absentServices = (context: Context): Record<string, object> =>
  Object.fromEntries(NAMES.map((name) => [name, new Absent(context, name).face]));
