import { source, type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

declare const axe: { run(context: Document, options: object): Promise<AxeResults> };

/** What axe finds wrong with a page, one line each; letters in frames are the digest's own matter. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: source });
  const { violations } = await page.evaluate(() =>
    axe.run(document, { iframes: false, resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
