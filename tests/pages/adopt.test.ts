import type { Page } from 'playwright-core';
import type { TableRequest, TabsAnswer, UnderstoodAnswer } from '../../src/answers';
import { describeInBrowser } from '../support/browser';
import { axeViolations } from './axe';
import { closePages, openPage } from './openPage';
import { pasteHtml } from './pasteHtml';
import { hasPlace } from './focus';
import { keyboardBarriers } from './keyboardWalk';

const tabs: TabsAnswer = {
  ok: true,
  current: '',
  tabs: [
    { name: 'Theo dõi công việc tháng 8', says: 'Có vẻ là bảng nhiệm vụ', likely: true },
    { name: 'Nháp', says: 'Chưa thấy giống bảng nhiệm vụ', likely: false },
  ],
};

const doubtful: UnderstoodAnswer = {
  ok: true,
  title: 'Theo dõi công việc tháng 8',
  headerRow: 5,
  meanings: [
    { key: 'id', label: 'Mã' },
    { key: 'content', label: 'Nội dung nhiệm vụ' },
    { key: 'owners', label: 'Người phụ trách' },
    { key: 'deadline', label: 'Hạn' },
    { key: 'state', label: 'Trạng thái' },
  ],
  columns: [
    { header: 'TT', place: 'A', samples: ['1', '2', '3'], meaning: '' },
    {
      header: 'Nội dung công việc',
      place: 'B',
      samples: [
        'Lập hồ sơ an ninh',
        'Rà soát biển báo',
        'Xây dựng phương án thu gom rác thải trên toàn địa b…',
      ],
      meaning: 'content',
    },
    { header: 'Chủ trì', place: 'C', samples: ['Trần Văn Bình', 'Lê Thị Mai'], meaning: 'owners' },
    { header: 'Thời hạn', place: 'D', samples: ['04/08/2023', '10/08/2023'], meaning: '' },
    { header: 'Thời gian hoàn thành', place: 'E', samples: ['14/08/2023', '30/08/2023'], meaning: '' },
    { header: 'Tình trạng', place: 'F', samples: ['Đang làm', 'Đã báo cáo'], meaning: 'state' },
    { header: '', place: 'G', samples: ['x'], meaning: '' },
  ],
  questions: [
    {
      meaning: 'deadline',
      text: 'Cột nào là “Hạn”? Có thể là “Thời hạn”, “Thời gian hoàn thành”.',
      likely: ['Thời hạn', 'Thời gian hoàn thành'],
      optional: true,
    },
  ],
  unknownStates: ['Đã báo cáo'],
  stateChoices: ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành'],
  year: null,
  reading: null,
};

const plain: UnderstoodAnswer = {
  ...doubtful,
  columns: doubtful.columns.map((column) =>
    column.header === 'Thời hạn' ? { ...column, meaning: 'deadline' } : column,
  ),
  questions: [],
  unknownStates: [],
  reading: {
    headline: 'Đọc được 2 nhiệm vụ, bỏ qua 2 dòng.',
    tasks: ['Lập hồ sơ an ninh', 'Rà soát biển báo'].map((text, index) => ({
      text,
      detail: 'Trần Văn Bình · hạn 04/08/2023 · Đang thực hiện',
      badge: '',
      tone: 'quiet',
      jump: { sheet: 'Theo dõi công việc tháng 8', cell: `A${index + 7}` },
    })),
    moreTasks: 0,
    moreLeftOut: 0,
    leftOut: ['Dòng 6, tên nhóm: I. Lĩnh vực kinh tế', 'Dòng 9, dòng tổng: Tổng cộng'],
    notes: ['1 dòng chỉ có nội dung, vẫn tính là nhiệm vụ.'],
    missing: [{ meaning: 'id', label: 'Mã', loses: 'việc được nhớ theo số dòng' }],
    problems: [
      {
        text: '“sớm” không phải ngày.',
        detail: 'ô D8',
        badge: '',
        tone: 'quiet',
        jump: { sheet: 'Theo dõi công việc tháng 8', cell: 'D8' },
      },
    ],
    moreProblems: 0,
  },
};

const pick = (page: Page) => page.getByRole('button', { name: /Theo dõi công việc tháng 8/ }).click();
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describeInBrowser('the sidebar "Dùng bảng có sẵn"', () => {
  afterAll(closePages);

  it('asks what could not be told, shows what would be read, and only then goes on', async () => {
    const requests: TableRequest[] = [];
    const adopted: TableRequest[] = [];
    const page = await openPage('adopt', {
      tabsToAdopt: () => tabs,
      understandTable: (request) => (requests.push(request), requests.length === 1 ? doubtful : plain),
      adoptTable: (request) => (adopted.push(request), { ok: true, message: 'Từ nay là tab nhiệm vụ.' }),
    });
    await pick(page);
    const look = page.getByRole('button', { name: 'Xem sẽ đọc gì' });
    expect(await look.isDisabled()).toBe(true);
    await page.getByText('Còn 1 câu hỏi ở trên.').waitFor();
    await page.getByLabel(/Cột nào là “Hạn”/).selectOption('Thời gian hoàn thành');
    await page.getByLabel(/“Đã báo cáo” là trạng thái nào/).selectOption('Hoàn thành');
    expect(await page.getByLabel('Thời gian hoàn thành cột E').inputValue()).toBe('deadline');
    await look.click();
    await page.getByText('Đọc được 2 nhiệm vụ, bỏ qua 2 dòng.').waitFor();
    expect(requests[1]).toEqual({
      sheet: 'Theo dõi công việc tháng 8',
      text: '',
      columns: [
        { meaning: 'content', header: 'Nội dung công việc' },
        { meaning: 'owners', header: 'Chủ trì' },
        { meaning: 'state', header: 'Tình trạng' },
        { meaning: 'deadline', header: 'Thời gian hoàn thành' },
      ],
      states: [{ word: 'Đã báo cáo', state: 'Hoàn thành' }],
      year: null,
      add: [],
    });
    await page.getByLabel(/Mã: không có thì/).check();
    await page.getByRole('button', { name: 'Dùng bảng này' }).click();
    await page.getByText('Từ nay là tab nhiệm vụ.').waitFor();
    expect(adopted[0]).toMatchObject({ add: ['id'] });
  });

  it('needs no answer where all is plain, and says which rows are left out and why', async () => {
    const page = await openPage('adopt', { tabsToAdopt: () => tabs, understandTable: () => plain });
    await pick(page);
    await page.getByText('2 dòng bỏ qua').click();
    await page.getByText('Dòng 6, tên nhóm: I. Lĩnh vực kinh tế').waitFor();
    expect(await page.getByRole('button', { name: 'Dùng bảng này' }).isEnabled()).toBe(true);
    await page.getByLabel('Tình trạng cột F').selectOption('');
    expect(await page.getByRole('button', { name: 'Dùng bảng này' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Xem sẽ đọc gì' }).waitFor();
  });

  it('asks once which year is meant, offers the one the table names, and takes another', async () => {
    const requests: TableRequest[] = [];
    const asking = { ...plain, year: { cells: 7, likely: 2023 } };
    const page = await openPage('adopt', {
      tabsToAdopt: () => tabs,
      understandTable: (request) => (requests.push(request), requests.length === 1 ? asking : plain),
    });
    await pick(page);
    const year = page.getByLabel('7 ô ghi ngày mà không ghi đủ năm. Đó là năm nào?');
    await page.getByRole('button', { name: 'Đúng là năm 2023, ghi ở đầu bảng' }).click();
    expect(await year.inputValue()).toBe('2023');
    await page.getByRole('button', { name: 'Xem sẽ đọc gì' }).click();
    await page.getByRole('button', { name: 'Dùng bảng này' }).waitFor();
    await year.fill('2024');
    await year.press('Tab');
    await page.getByRole('button', { name: 'Xem sẽ đọc gì' }).click();
    await page.getByRole('button', { name: 'Dùng bảng này' }).waitFor();
    expect(requests.map((request) => request.year)).toEqual([null, 2023, 2024]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('is walked by keyboard alone: a table is chosen, read and left again', async () => {
    const page = await openPage('adopt', { tabsToAdopt: () => tabs, understandTable: () => doubtful });
    const table = page.getByRole('button', { name: /Theo dõi công việc tháng 8/ });
    await table.waitFor();
    expect(await keyboardBarriers(page)).toEqual([]);
    await table.press('Enter');
    await page.getByText('Tiêu đề ở dòng 5.').waitFor();
    expect(await hasPlace(page)).toBe(true);
    expect(await keyboardBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: /Chọn bảng khác/ }).press('Enter');
    await table.waitFor();
    expect(await hasPlace(page)).toBe(true);
  });

  it('takes no column as an answer', async () => {
    const requests: TableRequest[] = [];
    const page = await openPage('adopt', {
      tabsToAdopt: () => tabs,
      understandTable: (request) => (requests.push(request), doubtful),
    });
    await pick(page);
    await page.getByLabel(/Cột nào là “Hạn”/).selectOption('Bảng không có cột này');
    await page.getByRole('button', { name: 'Xem sẽ đọc gì' }).click();
    await page.locator('.status:empty').waitFor({ state: 'attached' });
    expect(requests[1]?.columns).toContainEqual({ meaning: 'deadline', header: '' });
  });

  it('reads a pasted table and writes it where the tasks are', async () => {
    const requests: TableRequest[] = [];
    const page = await openPage('adopt', {
      tabsToAdopt: () => tabs,
      understandTable: (request) => (requests.push(request), { ...plain, title: 'Bảng đã dán' }),
      adoptTable: () => ({ ok: true, message: 'Đã thêm 2 dòng.' }),
    });
    await page.getByLabel('Bảng để dán').fill('Việc\tHạn\nA\t1/9/2023');
    await page.getByRole('button', { name: 'Đọc bảng đã dán' }).click();
    await page.getByRole('button', { name: 'Ghi vào cuối tab nhiệm vụ' }).click();
    await page.getByText('Đã thêm 2 dòng.').waitFor();
    expect(requests[0]).toMatchObject({ sheet: null, text: 'Việc\tHạn\nA\t1/9/2023' });
  });

  it('takes the cells of a table copied from a web page, where the plain text would part them by line', async () => {
    const page = await openPage('adopt', { tabsToAdopt: () => tabs });
    const field = page.getByLabel('Bảng để dán');
    await pasteHtml(field, '<table><tr><th>Việc<th>Hạn<tr><td>Lập hồ sơ<td>1/9/2023</table>');
    expect(await field.inputValue()).toBe('Việc\tHạn\nLập hồ sơ\t1/9/2023');
  });

  it('keeps what was answered when the server refuses, and says why', async () => {
    const page = await openPage('adopt', {
      tabsToAdopt: () => tabs,
      understandTable: () => plain,
      adoptTable: () => ({ ok: false, message: 'Tab “Cài đặt” vừa bị sửa cùng lúc.' }),
    });
    await pick(page);
    await page.getByRole('button', { name: 'Dùng bảng này' }).click();
    await page.getByRole('status').getByText('▲ Tab “Cài đặt” vừa bị sửa cùng lúc.').waitFor();
    expect(await page.getByRole('button', { name: 'Dùng bảng này' }).isEnabled()).toBe(true);
  });

  it.each([300, 390])(
    'is fit for everybody at %i px: nothing for axe to find, nothing cut off',
    async (width) => {
      for (const answer of [doubtful, plain]) {
        const page = await openPage(
          'adopt',
          { tabsToAdopt: () => tabs, understandTable: () => answer },
          { width, height: 900 },
        );
        await page.getByRole('button', { name: /Theo dõi công việc/ }).waitFor();
        expect(await axeViolations(page)).toEqual([]);
        await pick(page);
        await page.getByText('Tiêu đề ở dòng 5.').waitFor();
        await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    },
  );
});
