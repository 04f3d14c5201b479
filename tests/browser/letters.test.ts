import type { Browser, Page } from 'playwright-core';
import { composeLetters } from '../../src/digest/letters';
import { axeViolations } from '../pages/axe';
import { describeInBrowser, newPage, openBrowser } from '../support/browser';
import { criterion, day, member, summary, task, tracker } from '../support/tracker';
import { Project } from 'stand-in';
import { callDoor } from '../support/doors';
import { surroundings } from '../support/office';
import { sampleWorkbook } from '../support/sample';
import { at, set, tick } from '../support/schedule';
import { committee, links, week32 } from '../digest/committee';
import { everyMail } from '../digest/everyMail';

const { letters } = composeLetters(week32, committee, links);

type Scheme = 'light' | 'dark';
const widths = [360, 640];
const looks = widths.flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => [width, scheme] as const),
);

describeInBrowser('A letter as it is seen', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    page = await newPage(browser, {});
  });
  afterAll(() => browser.close());

  /** The letter instead of the one before it. */
  async function opened(html: string, width = 360, colorScheme: Scheme = 'light'): Promise<Page> {
    await page.setViewportSize({ width, height: 640 });
    await page.emulateMedia({ colorScheme });
    await page.setContent(html);
    return page;
  }

  const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

  /** How light the screen is, from 0 to 1, and how much of it differs from its commonest colour. */
  async function seenOn(page: Page): Promise<{ lightness: number; written: number }> {
    const png = (await page.screenshot()).toString('base64');
    return page.evaluate(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const drawing = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      drawing.drawImage(image, 0, 0);
      const { data } = drawing.getImageData(0, 0, image.width, image.height);
      const counts = new Map<number, number>();
      let light = 0;
      for (let at = 0; at < data.length; at += 4) {
        const grey = Math.round((data[at]! + data[at + 1]! + data[at + 2]!) / 3);
        light += grey / 255;
        counts.set(grey, (counts.get(grey) ?? 0) + 1);
      }
      const pixels = data.length / 4;
      return { lightness: light / pixels, written: 1 - Math.max(...counts.values()) / pixels };
    }, png);
  }

  it.each(letters.map(({ email, html }) => [email, html] as const))(
    'shows %s the headline and the first overdue task on a phone without scrolling, whatever the colours',
    async (_, html) => {
      for (const scheme of ['light', 'dark'] as const) {
        await opened(html, 360, scheme);
        const badge = await page.getByText('● Quá hạn').first().boundingBox();
        const task = await page.getByRole('link').first().boundingBox();
        expect((await page.getByRole('heading', { level: 1 }).boundingBox())?.y).toBeLessThan(160);
        expect(badge?.y).toBeLessThan(task?.y ?? 0);
        expect((task?.y ?? 640) + (task?.height ?? 0)).toBeLessThanOrEqual(640);
      }
    },
  );

  it.each(looks)(
    'fits %i px in %s colours: nothing is cut off, and on a phone it looks light or dark',
    async (width, scheme) => {
      for (const [what, { html }] of everyMail(week32, committee)) {
        await opened(html, width, scheme);
        expect([what, await widthOf(page)]).toEqual([what, width]);
        const sheet = await page.locator('.sheet').boundingBox();
        expect([what, sheet?.width]).toEqual([what, Math.min(width, 600)]);
        if (width > 360) continue;
        const { lightness, written } = await seenOn(page);
        expect([what, scheme === 'light' ? lightness > 0.8 : lightness < 0.3]).toEqual([what, true]);
        expect([what, written > 0.05]).toEqual([what, true]);
      }
    },
  );

  it('of the sample fits a phone: the chair’s in three screens, a member’s in two, the preview in one', async () => {
    const project = new Project({ ...(await surroundings()), workbook: await sampleWorkbook() });
    project.clock.set(at('2023-08-11', 9));
    set(project, 'Cách gửi bản tin', 'Chờ thư ký duyệt');
    callDoor(project, 'takeOver');
    tick(project, at('2023-08-11', 14));
    expect(callDoor(project, 'sendDigest', { week: '2023-W32' })).toMatchObject({ ok: true, sent: 15 });
    const screens: Record<string, number> = {};
    for (const { subject, to, htmlBody = '' } of project.mails) {
      await opened(htmlBody, 390);
      const { height = Infinity } = (await page.locator('table.page').boundingBox()) ?? {};
      screens[subject.startsWith('Chờ duyệt') ? 'preview' : to] = height / 844;
    }
    const most = (who: string) =>
      who === 'preview'
        ? 1
        : who.startsWith('khai.trinh')
          ? 3
          : /^(ha\.do|son\.mai|thuan\.bui)/.test(who)
            ? 5
            : 2;
    expect(Object.keys(screens)).toHaveLength(16);
    expect(Object.entries(screens).filter(([who, many]) => many > most(who))).toEqual([]);
  });

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
      for (const width of widths) expect(await widthOf(await opened(html, width))).toBe(width);
  });

  // Landmarks are the mail program's, around the letter.
  const ofTheLetter = (violation: string): boolean => !/^(region|landmark-one-main):/.test(violation);

  it.each(['light', 'dark'] as const)('is accessible in %s colours', async (scheme) => {
    for (const { html } of letters) {
      await opened(html, 360, scheme);
      expect((await axeViolations(page)).filter(ofTheLetter)).toEqual([]);
    }
  });
});
