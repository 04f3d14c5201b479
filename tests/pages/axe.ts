import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

declare const axe: { run(context: Document, options: object): Promise<AxeResults> };

/** Half of what the package's own `source` is: it is parsed in each page. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong with a page or with what stands in one of its frames, one line each; what is framed within is not looked at. */
export async function axeViolations(page: Page | Frame): Promise<string[]> {
  if (await page.evaluate(() => typeof axe === 'undefined')) await page.addScriptTag({ content: source });
  const { violations } = await page.evaluate(() =>
    axe.run(document, { iframes: false, resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
