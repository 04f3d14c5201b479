import type { Project } from 'stand-in';
import type { DoneAnswer, Failure, PhoneMessageAnswer, PhoneSetUpAnswer } from '../../src/answers';
import { asPage } from '../asPage';
import { names } from './people';

/**
 * The phone's page as a secretary switches it on: from the test page that opened. A head of a neighbourhood without an address
 * gets the link by Zalo, and so everybody has one before any letter: whichever copy of the file sends, the links open in all.
 */
export function switchPhoneOn(project: Project): void {
  const settingsPage = asPage(project, 'showSettings');
  const address = project.webApp?.address ?? '';
  const { testLink } = answered<PhoneSetUpAnswer>(settingsPage('tryPhone', { address }));
  const key = new URL(testLink).searchParams.get('k');
  answered<DoneAnswer>(project.runFromWeb('switchOnPhone', [key, { address }]));
  answered<PhoneMessageAnswer>(settingsPage('phoneMessage', { person: names.headOf4 }));
}

function answered<Answer extends { ok: true }>(outcome: unknown): Answer {
  const answer = outcome as Answer | Failure;
  if (!answer.ok) throw new Error(`The sample's page for phones: ${answer.message}`);
  return answer;
}
