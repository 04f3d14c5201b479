import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { weekly } from '../../../local/cli/weekly';
import { writeXlsx } from 'stand-in/xlsx';
import { describeWith } from '../../support/browser';
import { pushedFiles } from '../../support/office';
import { sampleWorkbook } from '../../support/sample';
import { testFolder } from '../support/folder';

const run = promisify(execFile);
const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));

describeWith(
  soffice !== undefined,
  'no LibreOffice found',
  'LibreOffice, which reads the file by itself',
  () => {
    const folder = testFolder();
    let rows: string[];

    /** The row of a task as LibreOffice draws it. */
    const rowOf = (id: string): string =>
      rows.find((row) => row.includes(`>${id}<`) && row.includes('bgcolor')) ?? '';

    beforeAll(async () => {
      const [sample, files] = [join(folder, 'sample.xlsx'), await pushedFiles()];
      await writeXlsx(await sampleWorkbook(), sample);
      await weekly(sample, { today: '2023-08-11', out: folder, files }, () => {});
      // A profile of its own, so that an open LibreOffice does not answer instead.
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const args = [
        profile,
        '--headless',
        '--convert-to',
        'html',
        '--outdir',
        folder,
        join(folder, 'workbook.xlsx'),
      ];
      await run(soffice ?? '', args);
      const html = await readFile(join(folder, 'workbook.html'), 'utf8');
      rows = html.split(/<tr\b/i);
    });

    it('shows overdue rows in red and finished ones in green', () => {
      expect(rowOf('NV-18')).toMatch(/bgcolor="#fce8e6"/i);
      expect(rowOf('NV-08.PN')).toMatch(/bgcolor="#e6f4ea"/i);
    });

    it('keeps the Vietnamese and the answer on top', () => {
      expect(rows.join('')).toContain('Đạt 3/9 tiêu chí');
    });
  },
);
