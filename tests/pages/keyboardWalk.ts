import type { Page } from 'playwright-core';

/** More stops than any page has. */
const most = 400;

/**
 * Goes through a page by Tab alone, from its beginning to its end, and opens with Enter what is folded on the way. Gives back what a
 * person without a mouse would miss, a line each: a control that is not reached, or out of turn, out of sight or without a ring.
 */
export async function keyboardBarriers(page: Page): Promise<string[]> {
  await page.evaluate(layWay);
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(noteStop);
    if (at === 'end') return page.evaluate(lookBack);
    if (at === 'folded') await page.keyboard.press(stop % 2 === 0 ? 'Enter' : 'Space');
  }
  return [`Tab never comes to the end of the page`];
}

declare global {
  interface Window {
    stops: Element[];
    unseen: string[];
  }
}

/** A place to begin at, above everything, and one to end at. */
function layWay(): void {
  Object.assign(window, { stops: [], unseen: [] });
  for (const [where, id] of [
    ['afterbegin', 'walk-begin'],
    ['beforeend', 'walk-end'],
  ] as const) {
    document.getElementById(id)?.remove();
    document.body.insertAdjacentHTML(where, `<span id="${id}" tabindex="0"></span>`);
  }
  document.getElementById('walk-begin')!.focus();
}

function noteStop(): 'end' | 'folded' | 'other' {
  const at = document.activeElement!;
  if (at.id === 'walk-end') return 'end';
  // A field for a date and a letter in its frame take several.
  if (window.stops.at(-1) === at) return 'other';
  window.stops.push(at);
  const { top, bottom, left, right } = at.getBoundingClientRect();
  const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const ring = [at, at.parentElement!].some((one) => getComputedStyle(one).outlineStyle !== 'none');
  if (!inSight || (!ring && at.tagName !== 'IFRAME')) window.unseen.push(at.outerHTML.slice(0, 120));
  return at.matches('summary') && !(at.parentElement as HTMLDetailsElement).open ? 'folded' : 'other';
}

function lookBack(): string[] {
  const { stops, unseen } = window;
  const called = (one: Element) => one.outerHTML.slice(0, 120);
  const controls = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, iframe, [contenteditable], [tabindex]',
    ),
  ].filter(
    (one) =>
      !one.id.startsWith('walk-') &&
      !one.matches(':disabled, [type=hidden], [tabindex="-1"]') &&
      one.checkVisibility({ visibilityProperty: true }) &&
      // Of several of which one is chosen, Tab goes to that one.
      !(
        one.matches('[type=radio]:not(:checked)') &&
        document.querySelector(`[name="${(one as HTMLInputElement).name}"]:checked`)
      ),
  );
  const reached = stops.filter((one) => controls.includes(one as HTMLElement));
  const inTurn = controls.filter((one) => reached.includes(one));
  return [
    ...controls.filter((one) => !stops.includes(one)).map((one) => `not reached: ${called(one)}`),
    ...reached.filter((one, index) => one !== inTurn[index]).map((one) => `out of turn: ${called(one)}`),
    ...unseen.map((one) => `not to be seen: ${one}`),
  ];
}
