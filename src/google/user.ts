import { noteRefusal } from './consent';

let user: string | null = null;

/** Who runs this; empty where Google does not tell or was not allowed to. The same for the whole run, so it is asked once. */
export function currentUser(): string {
  if (user !== null) return user;
  try {
    user = Session.getEffectiveUser().getEmail();
  } catch (error) {
    noteRefusal(error);
    user = '';
  }
  return user;
}
