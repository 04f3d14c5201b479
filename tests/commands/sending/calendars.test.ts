import ICAL from 'ical.js';
import type { Project } from 'stand-in';
import { callDoor } from '../../support/doors';
import { fill, officeWith, overdueTask, serial } from '../../support/office';
import { at, set } from '../../support/schedule';

const setting = 'Tệp lịch kèm thư';

/** The files that went with the letters sent last, by whom they went to. */
function send(project: Project, week: string): Map<string, string> {
  const before = project.mails.length;
  callDoor(project, 'sendDigest', { week });
  return filesIn(project, before);
}

const filesIn = (project: Project, from: number): Map<string, string> =>
  new Map(
    project.mails.slice(from).flatMap(({ to, attachments = [] }) =>
      attachments.map(({ name, contentType, bytes }): [string, string] => {
        expect([name, contentType]).toEqual(['viec-cua-toi.ics', 'text/calendar']);
        return [to, Buffer.from(bytes).toString('utf8')];
      }),
    ),
  );

const eventOf = (file = '') => {
  const [component] = new ICAL.Component(ICAL.parse(file) as never).getAllSubcomponents('vevent');
  const event = new ICAL.Event(component!);
  return { uid: event.uid, sequence: event.sequence, date: event.startDate.toString() };
};

const binh = 'binh@example.com';

it('A personal letter carries its reader’s deadlines once that is switched on, and says what to do with the file', async () => {
  const project = await officeWith([overdueTask]);
  expect(send(project, '2023-W32').size).toBe(0);
  expect([...project.workbook.properties.keys()].some((key) => key.startsWith('calendar'))).toBe(false);

  const on = await officeWith([overdueTask]);
  set(on, setting, 'Có');
  const files = send(on, '2023-W32');
  expect([...files.keys()]).toEqual([binh]);
  expect(eventOf(files.get(binh))).toMatchObject({ sequence: 1318, date: '2023-08-04' });
  const bodyTo = (to: string) => on.mails.find((mail) => mail.to === to)?.body;
  expect(bodyTo(binh)).toContain('mở tệp để đưa các hạn của đồng chí vào lịch');
  expect(bodyTo('son@example.com')).not.toContain('viec-cua-toi.ics');
});

it('A deadline moved between two letters has the same UID and a higher SEQUENCE, by what the document remembers', async () => {
  const project = await officeWith([overdueTask]);
  set(project, setting, 'Có');
  const first = eventOf(send(project, '2023-W32').get(binh));
  const before = project.mails.length;
  callDoor(project, 'resendTo', { week: '2023-W32', email: binh });
  expect(eventOf(filesIn(project, before).get(binh))).toEqual(first);
  fill(project, 'Nhiệm vụ', [{ Hạn: serial('2023-08-25') }]);
  project.touch();
  project.clock.set(at('2023-08-18', 14));
  expect(eventOf(send(project, '2023-W33').get(binh))).toEqual({
    uid: first.uid,
    sequence: first.sequence + 1,
    date: '2023-08-25',
  });
});

it('Hundreds of tasks are remembered in as many properties as they need, for two round trips a letter as before', async () => {
  const many = Array.from({ length: 150 }, (_, i) => ({ ...overdueTask, Mã: `NV-${i}` }));
  const [off, on] = [await officeWith(many), await officeWith(many)];
  set(on, setting, 'Có');
  const costOf = (project: Project) => {
    project.resetCounts();
    callDoor(project, 'sendDigest', { week: '2023-W32' });
    return project.roundTrips;
  };
  // The document's address, and to remember them.
  expect(costOf(on)).toBeLessThanOrEqual(costOf(off) + 2);
  const pages = [...on.workbook.properties].filter(([key]) => key.startsWith('calendar.'));
  expect(pages.length).toBeGreaterThan(1);
  for (const [, text] of pages) expect(Buffer.byteLength(text)).toBeLessThan(9000);
});
