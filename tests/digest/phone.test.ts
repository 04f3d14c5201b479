import type { Browser, Page } from 'playwright-core';
import { composeLetters } from '../../src/digest/letters';
import { axeViolations } from '../sidebar/axe';
import { describeInBrowser, openBrowser } from '../support/browser';
import { criterion, day, member, summary, task, tracker } from '../support/tracker';
import { committee, links, week32 } from './committee';

const { letters } = composeLetters(week32, committee, links);

describeInBrowser('A letter on a phone 360 px wide', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function opened(html: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 360, height: 640 }, colorScheme });
    await page.setContent(html);
    return page;
  }

  const width = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

  it.each(letters.map(({ email, html }) => [email, html] as const))(
    'shows %s the headline and the first overdue task without scrolling',
    async (_, html) => {
      const page = await opened(html);
      const badge = await page.getByText('● Quá hạn').first().boundingBox();
      const task = await page.getByRole('link').first().boundingBox();
      expect((await page.getByRole('heading', { level: 1 }).boundingBox())?.y).toBeLessThan(160);
      expect(badge?.y).toBeLessThan(task?.y ?? 0);
      expect((task?.y ?? 640) + (task?.height ?? 0)).toBeLessThanOrEqual(640);
      expect(await width(page)).toBe(360);
    },
  );

  it('never scrolls sideways, not even for a word without an end', async () => {
    const endless = 'ữ'.repeat(5000);
    const of = tracker({
      criteria: [criterion({ name: endless, owners: [endless] })],
      members: [member({ name: endless, digest: 'both' })],
      tasks: [
        task({ content: endless, owners: [endless], neighbourhoods: [endless], deadline: day('2023-08-01') }),
      ],
    });
    for (const { html } of composeLetters(summary(of), of, links).letters)
      expect(await width(await opened(html))).toBe(360);
  });

  // Landmarks are the mail program's, around the letter.
  const ofTheLetter = (violation: string): boolean => !/^(region|landmark-one-main):/.test(violation);

  it.each(['light', 'dark'] as const)('is accessible in %s colours', async (scheme) => {
    for (const { html } of letters)
      expect((await axeViolations(await opened(html, scheme))).filter(ofTheLetter)).toEqual([]);
  });
});
