import type { Context } from './context';
import { behind, Fake } from './face';

export class FakeUser
  extends Fake<GoogleAppsScript.Base.User>
  implements Pick<GoogleAppsScript.Base.User, 'getEmail'>
{
  constructor(
    context: Context,
    readonly address: string,
  ) {
    super(context, 'User');
  }

  getEmail(): string {
    return this.address;
  }
}

/** Google takes an address or a User wherever somebody is named. */
export type Person = string | GoogleAppsScript.Base.User;

export const addressOf = (person: Person): string =>
  typeof person === 'string' ? person : (behind(person, FakeUser)?.address ?? '');
