import type { Context } from './context';
import { AuthMode, AuthorizationStatus, EventType, TriggerSource, Weekday } from './enums';
import { Exception, mismatch } from './errors';
import { behind, Fake } from './face';
import { fullScope } from './permissions';
import type { StoredTrigger } from './records';
import { FakeTriggerBuilder } from './triggerBuilder';

type Google = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;

class FakeTrigger extends Fake<Trigger> implements Trigger {
  constructor(
    context: Context,
    readonly stored: StoredTrigger,
  ) {
    super(context, 'Trigger');
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return EventType[this.stored.eventType];
  }

  getHandlerFunction(): string {
    return this.stored.functionName;
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return this.stored.eventType === 'CLOCK' ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS;
  }

  getTriggerSourceId(): string {
    return this.stored.eventType === 'CLOCK' ? '' : this.context.state.workbook.id;
  }

  getUniqueId(): string {
    return this.stored.id;
  }
}

/** The script as a web app. */
class FakeService
  extends Fake<GoogleAppsScript.Script.Service>
  implements Pick<GoogleAppsScript.Script.Service, 'getUrl'>
{
  constructor(context: Context) {
    super(context, 'Service');
  }

  /** Where it is deployed; Google's type leaves out the null of a script that is not. */
  getUrl(): string {
    return (this.context.state.webApp?.address ?? null) as string;
  }
}

/** Triggers are kept as data on the project; whoever plays the clock decides when one fires. */
export class FakeScriptApp
  extends Fake<Google>
  implements
    Pick<
      Google,
      | 'AuthMode'
      | 'AuthorizationStatus'
      | 'EventType'
      | 'TriggerSource'
      | 'WeekDay'
      | 'deleteTrigger'
      | 'getProjectTriggers'
      | 'getService'
      | 'newTrigger'
      | 'requireAllScopes'
      | 'requireScopes'
    >
{
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = Weekday;

  constructor(context: Context) {
    super(context, 'ScriptApp');
  }

  deleteTrigger(trigger: Trigger): void {
    const { triggers, user } = this.context.state;
    const found = behind(trigger, FakeTrigger);
    if (!found) throw mismatch('ScriptApp.deleteTrigger', [trigger]);
    const at = triggers.findIndex(({ id, user: owner }) => id === found.stored.id && owner === user);
    if (at < 0) throw new Exception('Trigger does not exist or you do not have permission to delete it.');
    triggers.splice(at, 1);
  }

  /** Only those of the running user: nobody sees another's. */
  getProjectTriggers(): Trigger[] {
    const { triggers, user } = this.context.state;
    return triggers
      .filter((trigger) => trigger.user === user)
      .map((trigger) => new FakeTrigger(this.context, trigger).face);
  }

  getService(): GoogleAppsScript.Script.Service {
    return new FakeService(this.context).face;
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return new FakeTriggerBuilder(
      this.context,
      functionName,
      (stored) => new FakeTrigger(this.context, stored).face,
    ).face;
  }

  /** Ends the run with Google's question where the user did not consent to one of them; nothing the script catches keeps it going. */
  requireScopes(_mode: GoogleAppsScript.Script.AuthMode, scopes: string[]): void {
    const missing = scopes
      .map(fullScope)
      .filter((scope) => this.context.scopes?.map(fullScope).includes(scope) === false);
    if (missing.length === 0) return;
    this.context.state.consentsAsked.push(missing);
    this.context.execution.end('Authorization is required to perform that action.');
  }

  requireAllScopes(mode: GoogleAppsScript.Script.AuthMode): void {
    this.requireScopes(mode, this.context.state.files.manifest.oauthScopes ?? []);
  }
}
