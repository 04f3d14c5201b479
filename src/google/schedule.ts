/** The door to the clock's triggers: of them an account sees only its own. */

/** Makes `handler` run every hour under the running account, in place of earlier ones of that account; gives the trigger's id. */
export function installHourly(handler: string): string {
  removeHourly(handler);
  return ScriptApp.newTrigger(handler).timeBased().everyHours(1).create().getUniqueId();
}

/** Removes the running account's triggers of that handler. */
export function removeHourly(handler: string): void {
  remove((trigger) => trigger.getHandlerFunction() === handler);
}

/** Removes one trigger of the running account; none, when it is another's. */
export function removeTrigger(id: string): void {
  remove((trigger) => trigger.getUniqueId() === id);
}

function remove(which: (trigger: GoogleAppsScript.Script.Trigger) => boolean): void {
  for (const trigger of ScriptApp.getProjectTriggers()) if (which(trigger)) ScriptApp.deleteTrigger(trigger);
}
