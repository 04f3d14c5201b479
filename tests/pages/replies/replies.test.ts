import { describeInBrowser } from '../../support/browser';
import { axeViolations } from '../axe';
import { closePages, openPage } from '../openPage';
import { takesFocus } from '../focus';
import { keyboardBarriers } from '../keyboardWalk';

describeInBrowser('the page "Nhập phản hồi"', () => {
  afterAll(closePages);

  it('is walked by keyboard alone', async () => {
    const page = await openPage('replies', {});
    await page.getByLabel('Dán tin nhắn hoặc thư trả lời vào đây').fill('Tuấn: NV-06 xong rồi');
    expect(await keyboardBarriers(page)).toEqual([]);
  });

  it.each([300, 390])('takes pasted messages by keyboard, free of barriers at %i px', async (width) => {
    const page = await openPage('replies', {}, { width, height: 800 });
    const read = page.getByRole('button', { name: 'Đọc phản hồi' });
    await read.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await read.isEnabled()).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Tuấn: NV-06 xong rồi');
    expect(await page.getByLabel('Dán tin nhắn hoặc thư trả lời vào đây').inputValue()).toBe(
      'Tuấn: NV-06 xong rồi',
    );
    await page.keyboard.press('Tab');
    expect(await takesFocus(read)).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
