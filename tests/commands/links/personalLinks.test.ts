/** The addresses that letters carry: everybody's own where they go out, nobody's key where they are only looked at. */
import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { lettersInDialog } from '../../support/dialog';
import { copyOf } from '../../support/faults';
import { closingHour, officeWith, overdueTask } from '../../support/office';
import { keyIn, linkFor, openLink, switchOn, webAddress, workOf } from '../../support/phone';

const binh = 'Trần Văn Bình';

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
  switchOn(made);
});

const office = (): Promise<Project> => copyOf(made);

/** The addresses of the page in a letter, as whoever taps them sends them. */
const addressesIn = (html = '') =>
  [...html.matchAll(/href="([^"]*\/exec[^"]*)"/g)].map(([, address = '']) => address.replace(/&amp;/g, '&'));

it('A letter that is sent leads its reader to their own page, and its button to the task', async () => {
  const project = await office();
  callDoor(project, 'takeOver');
  callDoor(project, 'sendDigest', { week: '2023-W32' });
  const letter = project.mails.find(({ to }) => to === 'binh@example.com');
  const addresses = addressesIn(letter?.htmlBody);
  const key = keyIn(addresses[0] ?? '');
  expect(new Set(addresses)).toEqual(new Set([`${webAddress}?k=${key}`, `${webAddress}?k=${key}&t=NV-1`]));
  expect(workOf(project, key).person).toBe(binh);
});

it('A letter that is only looked at shows where the page is, and no key that opens it', async () => {
  const project = await office();
  const letter = lettersInDialog(project).find(({ email }) => email === 'binh@example.com');
  expect(new Set(addressesIn(letter?.html))).toEqual(new Set([`${webAddress}?k=xem-truoc`]));
  expect([...project.workbook.properties.keys()]).not.toContain('links');
});

it('No letter leads to the page while it is off', async () => {
  const project = await office();
  callDoor(project, 'switchOffPhone');
  expect(lettersInDialog(project).flatMap(({ html }) => addressesIn(html))).toEqual([]);
});

it('A link that is copied anew is good from that day on, and nobody else’s with it', async () => {
  const project = await office();
  const [his, hers] = [binh, 'Lê Thị Mai'].map((name) => linkFor(project, name)) as [string, string];
  project.clock.set(closingHour('2023-09-20'));
  expect(linkFor(project, binh)).toBe(his);
  project.clock.set(closingHour('2023-10-20'));
  expect([his, hers].map((key) => openLink(project, key).ok)).toEqual([true, false]);
});
