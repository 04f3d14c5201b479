import type { Locator, Page } from 'playwright-core';

/** Whether the focus comes to it: at once, or as soon as what was drawn hands it on. */
export const takesFocus = (one: Locator): Promise<boolean> =>
  comesTrue(one.and(one.page().locator(':focus')));

/** Whether the focus is on something in the page: it was not dropped with what had it. */
export const hasPlace = (page: Page): Promise<boolean> => comesTrue(page.locator('body :focus'));

const comesTrue = (one: Locator): Promise<boolean> =>
  one.waitFor({ state: 'attached' }).then(
    () => true,
    () => false,
  );
