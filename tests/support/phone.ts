/** The phone's page of a committee: switched on as the secretary does it, opened as a browser does. */
import type { Project } from 'stand-in';
import type {
  Failure,
  PhoneAnswer,
  PhoneMessageAnswer,
  PhoneSetUpAnswer,
  PhoneTestAnswer,
} from '../../src/answers';
import { callDoor } from './doors';
import { secretary } from './office';

export const webAddress = 'https://script.google.com/macros/s/AKfycb-test/exec';

/** Deployed, tried and switched on. */
export function switchOn(project: Project): void {
  project.webApp = { address: webAddress, user: secretary };
  const { testLink } = callDoor(project, 'tryPhone', { address: webAddress }) as PhoneSetUpAnswer;
  const key = keyIn(testLink);
  const opened = openLink(project, key) as PhoneTestAnswer;
  project.runFromWeb('switchOnPhone', [key, { address: opened.address }]);
}

/** The key in the address of a page. */
export const keyIn = (text: string): string => /[?&]k=([\w.-]+)/.exec(text)?.[1] ?? '';

/** The key of a person's link, as the secretary copies it. */
export function linkFor(project: Project, person: string): string {
  const answer = callDoor(project, 'phoneMessage', { person }) as PhoneMessageAnswer;
  return keyIn(answer.text);
}

/** What the page has in it when a browser opens this link; `task`: what a letter's button names. */
export function openLink(project: Project, key: string, task = ''): PhoneAnswer | PhoneTestAnswer | Failure {
  const { html } = project.serve({ k: key, ...(task !== '' && { t: task }) });
  const written = /var opened = (.*?);var task = /.exec(html)?.[1];
  return JSON.parse(written ?? 'null') as PhoneAnswer | PhoneTestAnswer | Failure;
}

/** The page of a link that is good. */
export function workOf(project: Project, key: string, task = ''): PhoneAnswer {
  const opened = openLink(project, key, task);
  if (!opened.ok || opened.kind !== 'work') throw new Error(`No work: ${JSON.stringify(opened)}`);
  return opened;
}
