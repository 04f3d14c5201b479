import type { Context } from './context';
import { Fake } from './face';
import { FakeUser } from './user';

type Google = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

/** Who runs the script. In a simple trigger the address is blank, as Google's is for most accounts. */
export class FakeSession
  extends Fake<Google>
  implements Pick<Google, 'getActiveUser' | 'getActiveUserLocale' | 'getEffectiveUser' | 'getScriptTimeZone'>
{
  constructor(context: Context) {
    super(context, 'Session');
  }

  /** A web app that runs as its owner does not learn who looks at it. */
  getActiveUser(): User {
    return this.context.execution.cause === 'web'
      ? new FakeUser(this.context, '').face
      : this.getEffectiveUser();
  }

  getActiveUserLocale(): string {
    return this.context.state.workbook.locale.slice(0, 2);
  }

  getEffectiveUser(): User {
    const { mode, state } = this.context;
    return new FakeUser(this.context, mode === 'FULL' ? state.user : '').face;
  }

  getScriptTimeZone(): string {
    return this.context.state.files.manifest.timeZone;
  }
}
