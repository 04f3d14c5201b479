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

  getActiveUser(): User {
    const { mode, state } = this.context;
    return new FakeUser(this.context, mode === 'FULL' ? state.user : '').face;
  }

  getActiveUserLocale(): string {
    return this.context.state.workbook.locale.slice(0, 2);
  }

  getEffectiveUser(): User {
    return this.getActiveUser();
  }

  getScriptTimeZone(): string {
    return this.context.state.files.manifest.timeZone;
  }
}
