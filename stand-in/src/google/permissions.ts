import { Exception } from './errors';

const AUTH = 'https://www.googleapis.com/auth/';

export const fullScope = (scope: string): string => (scope.startsWith('https:') ? scope : AUTH + scope);

/** Which consent a call needs beyond the document itself (Google's reference pages, "Authorization"). */
const SCOPES: [calls: RegExp, scopes: string[]][] = [
  [/^MailApp\./, ['script.send_mail']],
  [/^GmailApp\./, ['https://mail.google.com/']],
  [/^Ui\.show/, ['script.container.ui']],
  [/^ScriptApp\.(getProjectTriggers|deleteTrigger|newTrigger)$|TriggerBuilder\./, ['script.scriptapp']],
  [/^Session\.get(Active|Effective)User$/, ['userinfo.email']],
  [/^SpreadsheetApp\.(create|open(ById|ByUrl)?)$/, ['spreadsheets']],
  [/^(SpreadsheetApp|Spreadsheet|Sheet|Range)\./, ['spreadsheets.currentonly', 'spreadsheets']],
];

/** What is left of the manifest's scopes for somebody who took some back; undefined where Google finds the scopes itself. */
export function scopesLeft(
  listed: string[] | undefined,
  takenBack: readonly string[] = [],
): string[] | undefined {
  const gone = takenBack.map(fullScope);
  return listed?.filter((scope) => !gone.includes(fullScope(scope)));
}

/** The user's address is simply blank where there is no consent; SpreadsheetApp works in simple triggers. */
const ALLOWED_WITHOUT_CONSENT = /^(Session|SpreadsheetApp|Spreadsheet|Sheet|Range)\.(?!open|create$)/;

/**
 * Throws as Google does when a call needs a scope the manifest does not list, or when it is made from a simple trigger.
 * A manifest without scopes lets Google find them itself: everything is allowed.
 */
export function requirePermission(
  service: string,
  method: string,
  mode: 'FULL' | 'LIMITED',
  granted: string[] | undefined,
): void {
  const call = `${service}.${method}`;
  const needed = neededScopes(call);
  if (!needed) return;
  const missing = granted !== undefined && !needed.some((scope) => granted.includes(fullScope(scope)));
  if (missing || (mode === 'LIMITED' && !ALLOWED_WITHOUT_CONSENT.test(call))) {
    throw new Exception(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ` +
        needed.map(fullScope).join(' || '),
    );
  }
}

const known = new Map<string, string[] | null>();

function neededScopes(call: string): string[] | null {
  let needed = known.get(call);
  if (needed === undefined) {
    known.set(call, (needed = SCOPES.find(([calls]) => calls.test(call))?.[1] ?? null));
  }
  return needed;
}
