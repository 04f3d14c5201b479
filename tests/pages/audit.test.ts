import type { AuditAnswer } from '../../src/answers';
import { describeInBrowser } from '../support/browser';
import { axeViolations } from './axe';
import { closePages, openPage } from './openPage';
import { keyboardBarriers } from './keyboardWalk';

const entry = {
  row: 2,
  at: '14:00 11/08/2023',
  by: 'Vũ Minh Tuấn',
  task: 'NV-06',
  what: ['Trạng thái: Đang thực hiện → Hoàn thành', 'Tiến độ (%): 60% → 100%'],
  undone: '',
  mayTakeBack: true,
};
const taken = { ...entry, row: 3, task: 'NV-07', undone: 'Đỗ Thu Hà, 15:00 11/08/2023', mayTakeBack: false };
const some: AuditAnswer = { ok: true, entries: [entry, taken], message: '' };

describeInBrowser('the sidebar "Nhật ký điện thoại"', () => {
  afterAll(closePages);

  it.each([300, 390])('is readable and free of barriers at %i px', async (width) => {
    const page = await openPage('audit', { auditForSidebar: () => some }, { width, height: 800 });
    await page.getByText('Đã hoàn tác: Đỗ Thu Hà').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('takes a save back by keyboard alone, once it was asked', async () => {
    const asked: unknown[] = [];
    const page = await openPage('audit', {
      auditForSidebar: () => some,
      takeBack: (request) => {
        asked.push(request);
        return { ...some, entries: [taken], message: 'Đã trả việc NV-06 về như trước.' };
      },
    });
    await page.getByRole('button', { name: 'Hoàn tác lần ghi' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Trả các ô này về như trước lần ghi?').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(asked).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).press('Enter');
    await page.getByRole('status').getByText('Đã trả việc NV-06 về như trước.').waitFor();
    expect(asked).toEqual([{ row: 2, at: entry.at }]);
    expect(await page.getByRole('button').count()).toBe(0);
  });

  it('is walked by keyboard alone', async () => {
    const page = await openPage('audit', { auditForSidebar: () => some });
    await page.getByRole('button', { name: 'Hoàn tác lần ghi' }).waitFor();
    expect(await keyboardBarriers(page)).toEqual([]);
  });

  it('says how it is switched on where nobody told anything', async () => {
    const page = await openPage('audit', { auditForSidebar: () => ({ ok: true, entries: [], message: '' }) });
    await page.getByText('Chưa ai cập nhật qua liên kết cá nhân.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
