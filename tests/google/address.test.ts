import type { Project } from 'stand-in';
import { callDoor } from '../support/doors';
import { closingHour, officeWith, overdueTask } from '../support/office';

/** Sends the digests of two weeks, from a workbook at these addresses; tells how often Google was asked, and where the last letter leads. */
function sentFrom(project: Project, first: string, second = first): { asked: number; leadsTo: string } {
  project.resetCounts();
  for (const [url, day, week] of [
    [first, '2023-08-11', '2023-W32'],
    [second, '2023-08-18', '2023-W33'],
  ] as const) {
    project.workbook.url = url;
    project.clock.set(closingHour(day));
    expect(callDoor(project, 'sendDigest', { week })).toMatchObject({ sent: 3 });
  }
  return {
    asked: project.calls.get('Spreadsheet.getUrl') ?? 0,
    leadsTo: /Mở bảng theo dõi: (\S+)/.exec(project.mails.at(-1)?.body ?? '')?.[1] ?? '',
  };
}

describe('The address of the workbook', () => {
  it('is asked for once, with the first digest, and stands in the letters of the next', async () => {
    const address = 'https://docs.google.com/spreadsheets/d/1AbC/edit';
    expect(sentFrom(await officeWith([overdueTask]), address)).toEqual({ asked: 1, leadsTo: address });
  });

  it('is not remembered on one’s own machine, where it is another at the next start', async () => {
    const [before, now] = ['http://127.0.0.1:8080/', 'http://127.0.0.1:8081/'];
    expect(sentFrom(await officeWith([overdueTask]), before, now)).toEqual({ asked: 2, leadsTo: now });
  });
});
