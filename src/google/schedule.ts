/** The clock's triggers: of them an account sees only its own. */
import { noteRefusal } from './consent';

/** Makes `hourly` run every hour under the running account, beside earlier ones of that account; gives the trigger's id. */
export const installHourly = (): string =>
  ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create().getUniqueId();

/** Whether a trigger is the running account's; no, where Google does not let us ask. */
export function ownsTrigger(id: string): boolean {
  try {
    return ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === id);
  } catch (error) {
    noteRefusal(error);
    return false;
  }
}

/** Removes the running account's triggers, but the one to keep. */
export function removeHourly(kept = ''): void {
  remove((trigger) => trigger.getHandlerFunction() === 'hourly' && trigger.getUniqueId() !== kept);
}

/** Removes one trigger of the running account; none, when it is another's. */
export function removeTrigger(id: string): void {
  remove((trigger) => trigger.getUniqueId() === id);
}

function remove(which: (trigger: GoogleAppsScript.Script.Trigger) => boolean): void {
  for (const trigger of ScriptApp.getProjectTriggers()) if (which(trigger)) ScriptApp.deleteTrigger(trigger);
}
