import { weekKey } from '../../src/domain/calendar';
import type { WeekFileMade } from '../../src/answers';
import { axeViolations } from './axe';
import { closePages, openPage } from './openPage';
import { takesFocus } from './focus';
import { keyboardBarriers } from './keyboardWalk';

afterAll(closePages);

const made: WeekFileMade = {
  ok: true,
  asksForCode: false,
  weeks: [
    { key: weekKey('2023-W32'), name: 'Tuần 32/2023, chốt 11/08/2023' },
    { key: weekKey('2023-W31'), name: 'Tuần 31/2023, chốt 04/08/2023' },
  ],
  week: weekKey('2023-W32'),
  fileName: '00123-2023-W32.json',
  text: `${JSON.stringify({
    format: 'tong-hop-tuan/so-lieu-tuan',
    version: 1,
    checksum: 'abc',
    data: {
      commune: { code: '00123', name: '<b>Xã</b> "Đông, Tây"' },
      week: '2023-W32',
      criteria: [{ code: '1', met: false, indicatorsMet: 2 }],
      tasks: [{ code: '=1+1', progress: null, offices: ['Công an xã', '@Văn phòng'] }],
    },
  })}\n`,
  about: ['Đạt 1/2 tiêu chí, 2 nhiệm vụ.', 'Ban Chỉ đạo phường Đông Hà, mã đơn vị 00123.'],
};

describe('The sidebar "Xuất số liệu tuần"', () => {
  it('gives the file under its name, as it is', async () => {
    const page = await openPage('export', { weekFile: () => made });
    const link = page.getByRole('link', { name: 'Tải tệp về' });
    expect(await link.getAttribute('download')).toBe(made.fileName);
    const given = await link.evaluate(async (a) => (await fetch((a as HTMLAnchorElement).href)).text());
    expect(given).toBe(made.text);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is walked by keyboard alone', async () => {
    const page = await openPage('export', { weekFile: () => made });
    await page.getByRole('link', { name: 'Tải tệp về' }).waitFor();
    expect(await keyboardBarriers(page)).toEqual([]);
    const weeks = page.getByLabel('Tuần', { exact: true });
    await weeks.press('ArrowDown');
    await page.locator('select:enabled').waitFor();
    expect(await takesFocus(weeks)).toBe(true);
  });

  it('gives the same as tables too, in which nothing is a formula', async () => {
    const page = await openPage('export', { weekFile: () => made });
    const link = page.getByRole('link', { name: 'tệp .csv' });
    expect(await link.getAttribute('download')).toBe('00123-2023-W32.csv');
    const given = await link.evaluate(async (a) => {
      const bytes = await (await fetch((a as HTMLAnchorElement).href)).arrayBuffer();
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    });
    expect(given.split('\r\n')).toEqual([
      '\uFEFFfile',
      'format,version,checksum',
      'tong-hop-tuan/so-lieu-tuan,1,abc',
      'commune',
      'code,name',
      '00123,"<b>Xã</b> ""Đông, Tây"""',
      'week',
      'week',
      '2023-W32',
      'criteria',
      'code,met,indicatorsMet',
      '1,false,2',
      'tasks',
      'code,progress,offices',
      "'=1+1,,Công an xã; @Văn phòng",
      '',
    ]);
  });

  it('takes another week when one is chosen', async () => {
    const asked: unknown[] = [];
    const page = await openPage('export', {
      weekFile: (request) => {
        asked.push(request);
        return request.week === '2023-W31'
          ? { ...made, week: '2023-W31', fileName: '00123-2023-W31.json' }
          : made;
      },
    });
    await page.getByLabel('Tuần', { exact: true }).selectOption('2023-W31');
    await page.getByText('00123-2023-W31.json. Gửi nguyên tệp này').waitFor();
    expect(asked).toEqual([{ week: null }, { week: '2023-W31' }]);
  });

  it('asks for the code first where there is none, and keeps what was typed when it is refused', async () => {
    let saved = '';
    const page = await openPage('export', {
      weekFile: () =>
        saved === '' ? { ok: true, asksForCode: true, committee: 'Ban Chỉ đạo phường Đông Hà' } : made,
      saveCommuneCode: ({ code }) => {
        if (code.includes(' ')) return { ok: false, message: 'Mã đơn vị chỉ gồm chữ không dấu, số.' };
        saved = code;
        return { ok: true, message: `Đã ghi mã đơn vị ${code} vào tab “Cài đặt”.` };
      },
    });
    await page.getByLabel('Mã đơn vị').fill('xã 1');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lưu và lấy số liệu' }).click();
    await page.getByText('Mã đơn vị chỉ gồm chữ không dấu, số.').waitFor();
    expect(await page.getByLabel('Mã đơn vị').inputValue()).toBe('xã 1');
    await page.getByLabel('Mã đơn vị').fill('00123');
    await page.getByRole('button', { name: 'Lưu và lấy số liệu' }).click();
    await page.getByRole('link', { name: 'Tải tệp về' }).waitFor();
    expect(saved).toBe('00123');
    await page.getByText('Đã ghi mã đơn vị 00123').waitFor();
  });
});
