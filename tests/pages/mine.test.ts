import type { Page } from 'playwright-core';
import type { FieldValue, MineAnswer, MyTask, TaskUpdate, UpdateAnswer } from '../../src/answers';
import { describeInBrowser } from '../support/browser';
import { axeViolations } from './axe';
import { closePages, openPage } from './openPage';
import { hasPlace, takesFocus } from './focus';
import { keyboardBarriers } from './keyboardWalk';

const fields = (values: Partial<Record<FieldValue['field'], string>> = {}): FieldValue[] =>
  (['state', 'progress', 'completedOn', 'result', 'difficulty', 'proposal', 'proof'] as const).map(
    (field) => {
      if (field === 'state') return { field, seen: 'Đang thực hiện', value: 'inProgress' };
      const value = values[field] ?? '';
      return { field, seen: value, value };
    },
  );

const task = (code: string, more: Partial<MyTask> = {}): MyTask => ({
  code,
  text: `${code} · Khảo sát, lập dự toán, lắp đặt pa nô tuyên truyền tại các trục đường chính`,
  content: 'Khảo sát, lập dự toán, lắp đặt pa nô',
  detail: 'Hạn: trước 30/08/2023 · Khu phố 3',
  badge: '◐ Còn 2 ngày',
  tone: 'dueSoon',
  closed: false,
  occurrences: [],
  fields: fields(),
  jump: { sheet: 'Nhiệm vụ', cell: 'B7' },
  ...more,
});

const mine: MineAnswer = {
  ok: true,
  email: 'binh@example.com',
  person: 'Trần Văn Bình',
  people: ['Nguyễn Văn Sơn', 'Trần Văn Bình', 'Công an thị trấn'],
  today: '2023-08-11',
  states: [
    { key: 'notStarted', name: 'Chưa thực hiện' },
    { key: 'inProgress', name: 'Đang thực hiện' },
    { key: 'blocked', name: 'Vướng mắc' },
    { key: 'awaitingConfirmation', name: 'Chờ xác nhận' },
    { key: 'done', name: 'Hoàn thành' },
    { key: 'paused', name: 'Tạm dừng' },
    { key: 'cancelled', name: 'Hủy' },
  ],
  tasks: [
    task('NV-1', { badge: '● Quá hạn 7 ngày', tone: 'overdue', fields: fields({ result: 'Đã họp dân' }) }),
    task('NV-07'),
    task('', { text: 'Việc chưa có mã', badge: '○ Không có hạn', tone: 'quiet' }),
    task('NV-3', { closed: true, badge: '✓ Hoàn thành đúng hạn', tone: 'done' }),
  ],
};

const saved: UpdateAnswer = { ok: true, saved: true, message: 'Đã lưu việc NV-1.', mine };
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const openTask = (page: Page, code: string) =>
  page.getByRole('button', { name: new RegExp(`^${code} ·`) }).click();

describeInBrowser('the sidebar "Việc của tôi"', () => {
  afterAll(closePages);

  it('lists my tasks with sign and words, the most pressing first, finished ones apart', async () => {
    const page = await openPage('mine', { mineForSidebar: () => mine });
    await heading(page, 'Việc của Trần Văn Bình').waitFor();
    const texts = await page.locator('.row.task').allInnerTexts();
    expect(texts[0]).toMatch(/NV-1 ·[^]*● Quá hạn 7 ngày/);
    await page.getByText('Đã xong hoặc đã hủy (1)').waitFor();
    await page.getByText('Nhờ thư ký ghi Mã').waitFor();
  });

  it('ticks the occurrences of a recurring task, and keeps what else stands in the cell', async () => {
    const asked: TaskUpdate[] = [];
    const recurring = task('NV-03', {
      occurrences: ['06/08/2023', '05/08/2023'],
      fields: [
        { field: 'occurrences', seen: 'bỏ 30/7; 5/8', value: 'bỏ 30/07/2023; 05/08/2023' },
        ...fields(),
      ],
    });
    const page = await openPage('mine', {
      mineForSidebar: () => ({ ...mine, tasks: [recurring] }),
      updateTask: (update: TaskUpdate) => {
        asked.push(update);
        return saved;
      },
    });
    await openTask(page, 'NV-03');
    expect(await page.getByLabel('05/08/2023').isChecked()).toBe(true);
    await page.getByLabel('06/08/2023').check();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await heading(page, /^Việc của/).waitFor();
    expect(asked[0]?.changes).toEqual([
      { field: 'occurrences', seen: 'bỏ 30/7; 5/8', value: 'bỏ 30/07/2023; 05/08/2023; 06/08/2023' },
    ]);
  });

  it('lets somebody choose a name where Google or the tab does not know them', async () => {
    const asked: string[] = [];
    const page = await openPage('mine', {
      mineForSidebar: ({ person }) => (asked.push(person), person === '' ? { ...mine, person: '' } : mine),
    });
    await page.getByText('Chưa có ai trong tab Thành viên dùng địa chỉ binh@example.com.').waitFor();
    await page.getByLabel('Tên người hoặc đơn vị').selectOption('Trần Văn Bình');
    await heading(page, 'Việc của Trần Văn Bình').waitFor();
    expect(asked).toEqual(['', 'Trần Văn Bình']);
  });

  it('gives up what was typed and not saved only on being asked', async () => {
    const page = await openPage('mine', { mineForSidebar: () => mine });
    await openTask(page, 'NV-1');
    await page.getByLabel('Khó khăn, vướng mắc').fill('Chờ xi măng.');
    await page.getByRole('button', { name: '‹ Các việc' }).click();
    await page.getByRole('group').getByText('Còn 1 mục chưa lưu.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const stay = page.getByRole('button', { name: 'Giữ lại, sửa tiếp' });
    expect(await stay.getAttribute('class')).toBe('primary');
    await stay.click();
    expect(await page.getByLabel('Khó khăn, vướng mắc').inputValue()).toBe('Chờ xi măng.');
    await page.getByRole('button', { name: '‹ Các việc' }).click();
    await page.getByRole('button', { name: 'Bỏ phần vừa sửa' }).click();
    await heading(page, /^Việc của/).waitFor();
    await openTask(page, 'NV-1');
    expect(await page.getByLabel('Khó khăn, vướng mắc').inputValue()).toBe('');
  });

  it('keeps what was typed where the page is closed or the saving fails, until it is saved', async () => {
    let saves = 0;
    const page = await openPage('mine', {
      mineForSidebar: () => mine,
      updateTask: () => ((saves += 1), saves === 1 ? { ok: false, message: 'Mất mạng.' } : saved),
    });
    const field = page.getByLabel('Khó khăn, vướng mắc');
    await openTask(page, 'NV-1');
    await field.fill('Chờ xi măng.');
    await page.reload();
    const marked = page.getByRole('button', { name: '◐ Chưa lưu' });
    await marked.waitFor();
    expect(await marked.getAttribute('data-code')).toBe('NV-1');
    expect(await axeViolations(page)).toEqual([]);
    await openTask(page, 'NV-1');
    expect(await field.inputValue()).toBe('Chờ xi măng.');
    const kept = page.getByText('Phần chưa lưu lần trước vẫn còn đây.');
    await kept.waitFor();
    const first = page.getByLabel('Trạng thái');
    expect((await kept.boundingBox())!.y).toBeLessThan((await first.boundingBox())!.y);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Mất mạng.').waitFor();
    await page.reload();
    await openTask(page, 'NV-1');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await heading(page, /^Việc của/).waitFor();
    await page.reload();
    await page.locator('[data-code="NV-1"]').waitFor();
    expect(await marked.count()).toBe(0);
    await openTask(page, 'NV-1');
    expect(await field.inputValue()).toBe('');
  });

  it('is walked by keyboard alone: a task is opened, changed, kept and left', async () => {
    const page = await openPage('mine', { mineForSidebar: () => mine });
    await heading(page, 'Việc của Trần Văn Bình').waitFor();
    expect(await keyboardBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: /^NV-1 ·/ }).press('Enter');
    const back = page.getByRole('button', { name: '‹ Các việc' });
    await back.waitFor();
    expect(await hasPlace(page)).toBe(true);
    expect(await keyboardBarriers(page)).toEqual([]);
    await page.getByLabel('Khó khăn, vướng mắc').press('a');
    await back.press('Enter');
    expect(await takesFocus(page.getByRole('button', { name: 'Giữ lại, sửa tiếp' }))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hasPlace(page)).toBe(true);
    await page.getByLabel('Khó khăn, vướng mắc').press('Backspace');
    await back.press('Space');
    await heading(page, 'Việc của Trần Văn Bình').waitFor();
    expect(await takesFocus(page.getByRole('button', { name: /^NV-1 ·/ }))).toBe(true);
  });

  it('asks before it saves as finished what its result says is not', async () => {
    const updates: TaskUpdate[] = [];
    const page = await openPage('mine', {
      mineForSidebar: () => mine,
      updateTask: (update) => (updates.push(update), saved),
    });
    await openTask(page, 'NV-1');
    await page.getByLabel('Kết quả, sản phẩm').fill('14/23 hộ đã ký');
    await page.getByLabel('Trạng thái').selectOption('done');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('Kết quả ghi 14/23 hộ đã ký, nhưng trạng thái là Hoàn thành.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sửa lại' }).click();
    expect(updates).toEqual([]);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('button', { name: 'Vẫn lưu là hoàn thành' }).click();
    await heading(page, /^Việc của/).waitFor();
    expect(updates).toHaveLength(1);
  });

  it('saves everything changed in one go, against what was seen; finishing asks the day, today by default, and is 100%', async () => {
    const updates: TaskUpdate[] = [];
    const page = await openPage('mine', {
      mineForSidebar: () => mine,
      updateTask: (update) => (updates.push(update), saved),
    });
    await openTask(page, 'NV-1');
    expect(await page.getByLabel('Ngày hoàn thành').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Lưu' }).isDisabled()).toBe(true);
    await page.getByLabel('Trạng thái').selectOption('Hoàn thành');
    await page.getByLabel('Trạng thái').selectOption('Chờ xác nhận');
    expect(await page.getByLabel('Tiến độ').inputValue()).toBe('');
    await page.getByLabel('Trạng thái').selectOption('Hoàn thành');
    expect(await page.getByLabel('Ngày hoàn thành').inputValue()).toBe('2023-08-11');
    await page.getByText('Tức ngày 11/08/2023.').waitFor();
    await page.getByLabel('Kết quả, sản phẩm').fill('=1+1 <b>xong</b>');
    await page.getByLabel('Đường dẫn minh chứng').fill('https://example.com/anh');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('status').getByText('Đã lưu việc NV-1.').waitFor();
    expect(updates).toEqual([
      {
        code: 'NV-1',
        person: '',
        changes: [
          { field: 'state', seen: 'Đang thực hiện', value: 'done' },
          { field: 'progress', seen: '', value: '100' },
          { field: 'completedOn', seen: '', value: '2023-08-11' },
          { field: 'result', seen: 'Đã họp dân', value: '=1+1 <b>xong</b>' },
          { field: 'proof', seen: '', value: 'https://example.com/anh' },
        ],
      },
    ]);
    expect(await takesFocus(page.locator('[data-code=NV-1]'))).toBe(true);
  });

  it('shows both versions where somebody changed the row, and sends what was chosen', async () => {
    const updates: TaskUpdate[] = [];
    const theirs: FieldValue[] = [
      { field: 'state', seen: 'Đang thực hiện', value: 'inProgress' },
      { field: 'result', seen: 'Họp xong <i>', value: 'Họp xong <i>' },
    ];
    const page = await openPage('mine', {
      mineForSidebar: () => mine,
      updateTask: (update) => {
        updates.push(update);
        return updates.length > 1
          ? saved
          : { ok: true, saved: false, message: 'Có người vừa sửa.', now: theirs };
      },
    });
    await openTask(page, 'NV-1');
    await page.getByLabel('Trạng thái').selectOption('Vướng mắc');
    await page.getByLabel('Kết quả, sản phẩm').fill('Có biên bản');
    await page.getByRole('button', { name: 'Lưu' }).click();
    const versions = page.getByRole('group', { name: 'Kết quả, sản phẩm' });
    expect(await versions.locator('dd').allInnerTexts()).toEqual(['Họp xong <i>', 'Có biên bản']);
    expect(await page.getByRole('group', { name: 'Trạng thái' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await versions.getByLabel('Giữ cả hai').check();
    await page.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
    await page.getByRole('status').getByText('Đã lưu việc NV-1.').waitFor();
    expect(updates[1]?.changes).toEqual([
      { field: 'state', seen: 'Đang thực hiện', value: 'blocked' },
      { field: 'result', seen: 'Họp xong <i>', value: 'Họp xong <i>\nCó biên bản' },
    ]);
  });

  it('keeps what was typed when saving fails', async () => {
    const page = await openPage('mine', {
      mineForSidebar: () => mine,
      updateTask: () => ({ ok: false, message: 'Không còn dòng nào mang mã “NV-1”.' }),
    });
    await openTask(page, 'NV-1');
    await page.getByLabel('Kiến nghị').fill('Xin thêm xi măng');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('status').getByText('Không còn dòng nào').waitFor();
    expect(await page.getByLabel('Kiến nghị').inputValue()).toBe('Xin thêm xi măng');
  });

  it.each([300, 390])('fits %d px, has targets for a thumb, and axe finds nothing', async (width) => {
    const page = await openPage('mine', { mineForSidebar: () => mine }, { width, height: 800 });
    await heading(page, /Việc của/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await openTask(page, 'NV-07');
    await page.getByLabel('Trạng thái').selectOption('Hoàn thành');
    expect(await axeViolations(page)).toEqual([]);
    for (const target of await page.locator('form .tall:not(textarea)').all())
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});
