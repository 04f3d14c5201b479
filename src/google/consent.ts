/** The door to Google's consent, in which people tick each permission by itself. */

const KEY = 'missingScope';

const scopes =
  /https:\S+\/auth\/(?:script\.(?:send_mail|scriptapp|container\.ui)|userinfo\.email|spreadsheets\.currentonly)/;

/** Keeps which permission was missing where something was refused, for the next item of the menu. Scopes are named in any language. */
export function noteRefusal(error: unknown): void {
  const scope = scopes.exec(String(error))?.[0];
  if (scope !== undefined) PropertiesService.getUserProperties().setProperty(KEY, scope);
}

/** Has Google ask for it, once for each refusal. That ends the run, so it comes last; nothing but the menu can show the question. */
export function askForMissing(): void {
  const kept = PropertiesService.getUserProperties();
  const scope = kept.getProperty(KEY);
  if (scope === null || typeof ScriptApp.requireScopes !== 'function') return;
  kept.deleteProperty(KEY);
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]);
}
