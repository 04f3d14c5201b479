/** Where the page is, and the link by which it is tried. */
import type { Project } from 'stand-in';
import type { PhoneMessageAnswer, PhoneSetUpAnswer } from '../../../src/answers';
import { usableAddress } from '../../../src/commands/links/phonePage';
import { callDoor } from '../../support/doors';
import { copyOf } from '../../support/faults';
import { officeWith, overdueTask } from '../../support/office';
import { keyIn, linkFor, openLink, switchOn, webAddress, workOf } from '../../support/phone';

const binh = 'Trần Văn Bình';

let made: Project;
beforeAll(async () => {
  made = await officeWith([overdueTask]);
  switchOn(made);
});

const office = (): Promise<Project> => copyOf(made);

const tried = (project: Project, address = webAddress): string =>
  keyIn((callDoor(project, 'tryPhone', { address }) as PhoneSetUpAnswer).testLink);

it('The link of a test opens the test alone, until another is begun or the page is on', async () => {
  const project = await office();
  const [first, second] = [tried(project), tried(project)];
  expect(openLink(project, first).ok).toBe(false);
  expect(openLink(project, second)).toMatchObject({ ok: true, kind: 'test' });
  project.runFromWeb('switchOnPhone', [second, { address: webAddress }]);
  expect(openLink(project, second).ok).toBe(false);
});

it('Somebody’s own link opens their page during a test, whatever number the test has', async () => {
  const project = await office();
  const key = linkFor(project, binh);
  tried(project);
  const { properties } = project.workbook;
  properties.set('phonePage', properties.get('phonePage')!.replace(/"test":\d+/, '"test":1'));
  expect(workOf(project, key).person).toBe(binh);
});

it('The page of one’s own computer is wherever it runs this time', async () => {
  const project = await office();
  tried(project, 'http://127.0.0.1:8080/exec');
  const now = 'http://127.0.0.1:8081/exec';
  project.webApp = { ...made.webApp!, address: now };
  const { text } = callDoor(project, 'phoneMessage', { person: binh }) as PhoneMessageAnswer;
  expect(text).toContain(`${now}?k=`);
});

describe('An address of the page', () => {
  const google = 'https://script.google.com';
  it.each([
    `${google}/macros/s/AKfycb-te_st/exec`,
    `${google}/a/macros/xa-mau.gov.vn/s/AKfycb/exec`,
    `${google}/a/xa-mau.gov.vn/macros/s/AKfycb/exec`,
    'http://127.0.0.1:8080/exec',
  ])('is taken as Google gives it, with blanks around it: %s', (address) => {
    expect(usableAddress(`  ${address}\n`)).toBe(address);
  });

  it.each([
    '',
    `${google}/macros/s/AKfycb/dev`,
    `${google}/macros/s/AKfycb/exec?k=1`,
    `${google}/macros/s/AKfycb/executed`,
    `${google}/macros/s//exec`,
    `${google}/macros/s/AK fycb/exec`,
    `${google}/macros/s/AKfycb/d/exec`,
    `${google}/macros/AKfycb/exec`,
    `${google}/s/AKfycb/exec`,
    `x${google}/macros/s/AKfycb/exec`,
    `${google.replace('https', 'http')}/macros/s/AKfycb/exec`,
    'https://script.google.com.example.com/macros/s/AKfycb/exec',
    'https://scriptXgoogle.com/macros/s/AKfycb/exec',
    'http://127.0.0.1/exec',
    'http://127.0.0.1:808080/exec',
    'http://127.0.0.1:80a/exec',
    'http://127.0.0.2:8080/exec',
    'http://127.0.0.1:8080/executed',
  ])('is none that leads elsewhere, or to editors alone: %s', (address) => {
    expect(usableAddress(address)).toBeNull();
  });
});
