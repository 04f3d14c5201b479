/** Google's consent, in which people tick each permission by itself. */
import { getProperty, setProperty } from './memory';

const KEY = 'missingScope';

const scopes =
  /https:\S+\/auth\/(?:script\.(?:send_mail|scriptapp|container\.ui)|userinfo\.email|spreadsheets\.currentonly)/;

/** Keeps which permission was missing where something was refused, for the next item of the menu. Scopes are named in any language. */
export function noteRefusal(error: unknown): void {
  const scope = scopes.exec(String(error))?.[0];
  if (scope !== undefined) setProperty(KEY, scope);
}

/**
 * Has Google ask for it, once for each refusal; whoever has given it meanwhile is asked nothing. That ends the run, so it comes last;
 * nothing but the menu can show the question.
 */
export function askForMissing(): void {
  const scope = getProperty(KEY);
  if (scope === null || scope === '' || typeof ScriptApp.requireScopes !== 'function') return;
  setProperty(KEY, '');
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [scope]);
}
