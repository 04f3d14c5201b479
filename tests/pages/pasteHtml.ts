import type { Locator } from 'playwright-core';

/** Pastes into a field as a browser does after something was copied elsewhere. */
export const pasteHtml = (field: Locator, html: string): Promise<void> =>
  field.evaluate((element, markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', markup);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
