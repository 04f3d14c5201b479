/**
 * A committee with simple needs: it waits for nobody above, and switched nothing on. What it sees is held word for word in a file
 * made before there was any of that.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openProject } from '../../local/run';
import { callDoor } from '../support/doors';
import { pushedFiles, secretary, setUpOffice, shown, tab } from '../support/office';
import { sampleWorkbook } from '../support/sample';

const file = join('tests', 'commands', 'usesNoneOfIt.txt');

it('A workbook that uses none of it has the same menu, tabs, settings, dashboard and letters, for as many round trips', async () => {
  const workbook = await sampleWorkbook();
  // The sample has its page for phones on.
  workbook.properties.delete('phonePage');
  const project = await openProject({
    workbook,
    user: secretary,
    today: '2023-08-11',
    files: await pushedFiles(),
    dailyMailQuota: 1500,
  });
  project.open();
  const menu = project.menus.flatMap(({ entries }) => entries.map(({ caption }) => caption));
  project.resetCounts();
  project.call('summariseNow');
  const summarising = project.roundTrips;
  const dashboard = shown(tab(project, 'Tổng quan')).map((row) => row.join(' | '));
  project.resetCounts();
  callDoor(project, 'sendDigest', { week: '2023-W32' });
  const sending = project.roundTrips;
  const tabs = workbook.sheets
    .filter(({ name }) => name !== 'Tổng quan')
    .map((sheet) => [sheet.name, ...(shown(sheet)[0] ?? [])].join(' | '));
  const settings = shown(tab(await setUpOffice(), 'Cài đặt')).map((row) => row.join(' | '));
  const letters = project.mails.map(({ to, subject, body }) => `${to}: ${subject}\n${body}`);
  const seen = [menu, tabs, settings, dashboard, letters, [`${summarising} ${sending}`]]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  expect(`${seen}\n`).toBe(readFileSync(file, 'utf8'));
});
