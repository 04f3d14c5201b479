import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'stand-in/xlsx';
import { commandLine, startedCommandLine } from '../support/commandLine';
import { sheetOf, workbookOf } from 'stand-in';
import { testFolder } from './support/folder';

const folder = testFolder();

describe('the command line', () => {
  const noWorkbook = join(folder, 'ghi chú.xlsx');
  const workbook = join(folder, 'sổ theo dõi.xlsx');
  writeFileSync(noWorkbook, 'không phải bảng tính');
  beforeAll(() => writeXlsx(workbookOf(sheetOf('Nhiệm vụ', [['Mã']])), workbook));

  const mistakes: [string, string[], RegExp][] = [
    ['no command', [], /Hãy chọn một lệnh/],
    ['an unknown command', ['tuan'], /Không có lệnh tuan/],
    ['no file', ['weekly', '--out', folder], /Thiếu FILE/],
    ['no folder', ['weekly', noWorkbook], /Thiếu --out/],
    ['an unknown option', ['weekly', noWorkbook, '--out', folder, '--gui'], /Không có tùy chọn --gui/],
    [
      'a file that is not there',
      ['weekly', join(folder, 'khong-co.xlsx'), '--out', folder],
      /Không tìm thấy tệp/,
    ],
    ['a file beside --full', ['start', noWorkbook, '--full'], /bỏ --full/],
    ['a file that is no workbook', ['weekly', noWorkbook, '--out', folder], /không phải là tệp Excel/],
    [
      'a day there never was',
      ['weekly', workbook, '--out', folder, '--today', '31/9/2023'],
      /Không có ngày “31\/9\/2023”/,
    ],
  ];
  it.each(mistakes)(
    'answers %s with one Vietnamese sentence and exit code 1',
    async (_what, args, sentence) => {
      const { status, stdout, stderr } = await commandLine(args);
      expect(stderr).toMatch(sentence);
      expect(stderr).not.toMatch(/\n|\bat .+:\d+/);
      expect([status, stdout]).toEqual([1, '']);
    },
  );

  it('shows how it is used', async () => {
    const { status, stdout } = await startedCommandLine(['weekly', '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Cách dùng:[\s\S]*--send/);
  });
});
