import type { Browser } from 'playwright-core';
import type { RunningServer } from '../../local/server';
import { describeInBrowser, openBrowser } from '../support/browser';
import { startSampleServer } from '../support/sampleServer';
import { sampleWorkbook } from '../support/sample';
import { ThePage } from './thePage';

describeInBrowser('typing into the sheet of `npm start`', () => {
  let server: RunningServer;
  let browser: Browser;
  let the: ThePage;
  let gid = 0;

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    server = await startSampleServer();
    browser = await openBrowser();
    the = await ThePage.open(browser, server.url);
    const sample = await sampleWorkbook();
    gid = sample.sheets.find(({ name }) => name === 'Nhiệm vụ')!.id;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    jest.restoreAllMocks();
  });

  const goTo = (cell: string) => the.follow(`#gid=${gid}&range=${cell}`);
  const textOf = async (cell: string) => {
    await goTo(cell);
    return (await the.selected()).text;
  };

  it('gives a new task its code, and reads a deadline in words', async () => {
    await goTo('B60');
    await the.type('Rà soát biển báo giao thông');
    expect(await textOf('A60')).toMatch(/^NV-\d+$/);
    await goTo('I60');
    await the.type('cuối quý III');
    expect([await textOf('H60'), await textOf('I60')]).toEqual(['cuối quý III', '30/09/2023']);
  });

  it('reads a day as the country writes it, in a cell that had no format', async () => {
    await goTo('X90');
    await the.type('05/01/2027');
    await goTo('Y90');
    await the.type('=MONTH(X90)');
    expect([await textOf('X90'), await textOf('Y90')]).toEqual(['05/01/2027', '1']);
  });

  it('lists what is doubtful, and mends a name by one click', async () => {
    await goTo('E60');
    await the.type('Khương Thị Duyênn');
    await the.choose('Tổng hợp tuần', 'Kiểm tra dữ liệu');
    const change = 'Đổi “Khương Thị Duyênn” thành “Khương Thị Duyên”';
    await the.sidebar().getByRole('button', { name: change }).click();
    await the.sidebar().getByRole('status').getByText('Nhấn Ctrl+Z trong bảng để hoàn tác.').waitFor();
    await the.settled();
    expect(await textOf('E60')).toBe('Khương Thị Duyên');
  });
});
