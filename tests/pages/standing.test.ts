import type { AppraisalAnswer, MarkRequest, ScoresAnswer, StandingAnswer } from '../../src/answers';
import { axeViolations } from './axe';
import { describeInBrowser } from '../support/browser';
import { closePages, openPage } from './openPage';
import { keyboardBarriers } from './keyboardWalk';

const trend = [3, 4, 4, 2, 5, 6, 5, 4].map((open, at) => ({ open, overdue: at % 3 }));
const row = (name: string, overdue: number): ScoresAnswer['tables'][number]['rows'][number] => ({
  name,
  numbers: [4, 1, 0, 3, overdue],
  silent: '1/4',
  trend,
  badge: overdue > 0 ? { tone: 'overdue', text: '● Cần đôn đốc' } : { tone: 'done', text: '✓ Biểu dương' },
  mark: overdue > 0 ? 'pressed' : 'praised',
  proposed: overdue > 0 ? 'pressed' : 'praised',
  decided: name.startsWith('Khu'),
});

const scores: ScoresAnswer = {
  month: 'tháng 8/2023',
  decides: true,
  columns: ['Xong đúng hạn', 'Xong trễ', 'Xong, chưa rõ ngày', 'Đang làm', 'Quá hạn'],
  rules: ['Biểu dương: có việc xong đúng hạn.', 'Cần đôn đốc: có việc quá hạn.'],
  tables: [
    { of: 'member', title: 'Người phụ trách', rows: [row('Trần Văn Bình', 2), row('Lê Thị Mai', 0)] },
    { of: 'neighbourhood', title: 'Khu phố', rows: [row('Khu phố Xuân Hợp', 1)] },
  ],
  total: [8, 2, 0, 6, 2],
  note: 'Một việc có thể đứng ở nhiều dòng.',
};
const standing: StandingAnswer = {
  ok: true,
  asOf: 'Số liệu đến ngày 11/08/2023.',
  appraisal: null,
  scores,
};

const appraisal: AppraisalAnswer = {
  headline: 'Hồ sơ sẵn sàng 31/52 nội dung',
  said: '3 chỗ sẽ không đạt, xếp từ chỗ sửa nhanh nhất.',
  groups: [
    {
      title: 'Vài phút: chép minh chứng đã có',
      count: 1,
      lines: [
        {
          what: '3.2 Thu gom rác',
          why: 'Đạt nhưng chưa có minh chứng',
          who: 'Lê Minh Châu',
          way: 'Chép minh chứng của NV-07',
        },
      ],
    },
    {
      title: 'Chờ cấp trên: đôn đốc',
      count: 2,
      lines: [
        {
          what: '2.1 Đường ngõ',
          why: 'Chưa đạt',
          who: 'Vũ Minh Tuấn',
          way: 'NV-05: Chờ Sở Xây dựng từ 01/08/2023; đã đôn đốc 2 lần, gần nhất 08/08/2023',
        },
      ],
    },
  ],
  criteria: [
    { name: '1. Quy hoạch đô thị', ready: '4/4', isReady: true, lacks: '' },
    { name: '3. Môi trường', ready: '5/6', isReady: false, lacks: '3.2: đạt nhưng chưa có minh chứng' },
  ],
};

const sizes = { desk: { width: 1100, height: 720 }, phone: { width: 390, height: 800 } };

describeInBrowser('The page “Kết quả và hồ sơ”', () => {
  afterAll(closePages);

  it.each(['desk', 'phone'] as const)(
    'shows each row with its picture told in words, fits a %s, and axe finds nothing',
    async (size) => {
      const page = await openPage('standing', { standingForDialog: () => standing }, sizes[size]);
      await page.getByRole('heading', { level: 1, name: 'Kết quả theo người, khu phố' }).waitFor();
      expect(
        await page
          .getByRole('row', { name: /Trần Văn Bình/ })
          .getByRole('img')
          .getAttribute('aria-label'),
      ).toBe('8 tuần: chưa xong 3, 4, 4, 2, 5, 6, 5, 4; quá hạn 0, 1, 2, 0, 1, 2, 0, 1.');
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        sizes[size].width,
      );
      if (process.env.SHOT) await page.screenshot({ path: `/tmp/standing-${size}.png`, fullPage: true });
    },
  );

  it.each(['desk', 'phone'] as const)(
    'says on a %s what would fail, in the order of what is quickest',
    async (size) => {
      const both = { ...standing, appraisal };
      const page = await openPage('standing', { standingForDialog: () => both }, sizes[size]);
      await page.getByRole('heading', { level: 1, name: 'Nếu thẩm định ngày mai' }).waitFor();
      const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
      expect(headings.slice(0, 3).map((text) => text.replace(/\s*\d*$/, ''))).toEqual([
        'Vài phút: chép minh chứng đã có',
        'Chờ cấp trên: đôn đốc',
        'Hồ sơ từng tiêu chí',
      ]);
      await page.getByText('… và 1 chỗ nữa.').waitFor();
      // What is thought of people is a view of its own, so that the printed list does not carry it.
      expect(await page.getByText('Trần Văn Bình').count()).toBe(0);
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        sizes[size].width,
      );
      if (process.env.SHOT) await page.screenshot({ path: `/tmp/appraisal-${size}.png`, fullPage: true });
      if (process.env.SHOT) await page.pdf({ path: '/tmp/appraisal.pdf', format: 'A4' });
      await page.getByRole('button', { name: 'Kết quả theo người, khu phố' }).click();
      await page.getByRole('rowheader', { name: 'Trần Văn Bình' }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it('sends what the chair decides, and says whose it was', async () => {
    const asked: MarkRequest[] = [];
    const page = await openPage(
      'standing',
      {
        standingForDialog: () => standing,
        markScore: (request) => {
          asked.push(request);
          return standing;
        },
      },
      sizes.desk,
    );
    const choice = page.getByLabel('Đánh giá Lê Thị Mai');
    expect(await choice.inputValue()).toBe('proposed');
    await choice.selectOption('Không nêu');
    await page.getByRole('status').getByText('Đã ghi cho Lê Thị Mai.').waitFor();
    expect(asked).toEqual([{ of: 'member', name: 'Lê Thị Mai', mark: 'none' }]);
    await page.getByText('Trưởng Ban quyết').waitFor();
  });

  it('is walked by keyboard alone, on a phone too', async () => {
    for (const size of [sizes.desk, sizes.phone]) {
      const both = { ...standing, appraisal };
      const page = await openPage('standing', { standingForDialog: () => both }, size);
      await page.getByRole('heading', { level: 1, name: 'Nếu thẩm định ngày mai' }).waitFor();
      expect(await keyboardBarriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Kết quả theo người, khu phố' }).press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Kết quả theo người, khu phố' }).waitFor();
      expect(await keyboardBarriers(page)).toEqual([]);
    }
  });

  it('offers nothing to decide to anybody else, and says who sees what', async () => {
    const others = {
      ...standing,
      scores: { ...scores, decides: false, tables: [{ ...scores.tables[0]!, rows: [] }] },
    };
    const page = await openPage('standing', { standingForDialog: () => others }, sizes.desk);
    await page.getByText('Không có dòng nào của tài khoản này.').waitFor();
    expect(await page.getByRole('combobox').count()).toBe(0);
  });

  it('prints without what can only be pressed', async () => {
    const page = await openPage('standing', { standingForDialog: () => standing }, sizes.desk);
    await page.getByRole('button', { name: 'In' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'In' }).isVisible()).toBe(false);
    expect(await page.getByLabel('Đánh giá Lê Thị Mai').isVisible()).toBe(false);
    expect(await page.getByText('● Cần đôn đốc').first().isVisible()).toBe(true);
    if (process.env.SHOT) await page.pdf({ path: '/tmp/standing.pdf', format: 'A4' });
    await page.emulateMedia({ media: null });
  });
});
