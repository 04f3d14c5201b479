import { composeLetters } from '../../src/digest/letters';
import { asTest } from '../../src/digest/marked';
import { darkPage, darkStyle, darkTones, lightPage, styles } from '../../src/digest/styles';
import { palette } from '../../src/domain/wording';
import { committee, links, week32 } from './committee';

const [letter] = composeLetters(week32, committee, links).letters.filter(({ kind }) => kind === 'both');
const { html } = asTest(letter!);
const body = html.slice(html.indexOf('<body'));

interface Element {
  tag: string;
  /** Its own style and those of the elements around it, the nearest first. */
  styles: Map<string, string>[];
}

/** The elements that hold text themselves, in their order. */
function elementsWithText(page: string): (Element & { text: string })[] {
  const open: Element[] = [];
  const found: (Element & { text: string })[] = [];
  for (const [, tag = '', attributes = '', text = ''] of page.matchAll(
    /<(\/?[a-z0-9]+)((?:\s[^>]*)?)>([^<]*)/g,
  )) {
    if (tag.startsWith('/')) {
      while (open.length > 0 && open.pop()?.tag !== tag.slice(1));
    } else if (!/^(br|meta)$/.test(tag)) {
      const own = declarations(/style="([^"]*)"/.exec(attributes)?.[1] ?? '');
      open.push({ tag, styles: [own, ...(open[open.length - 1]?.styles ?? [])] });
    }
    const here = open[open.length - 1];
    if (text.trim() !== '' && here) found.push({ ...here, text: text.trim() });
  }
  return found;
}

function declarations(style: string): Map<string, string> {
  return new Map(
    style
      .split(';')
      .filter((one) => one !== '')
      .map((one) => {
        expect(one).toMatch(/^[a-z-]+:[^:]+$/);
        return one.split(':') as [string, string];
      }),
  );
}

const nearest = (element: Element, property: string): string =>
  element.styles.find((style) => style.has(property))?.get(property) ?? '';

it('Every colour of a page by day and by night is one', () => {
  for (const page of [lightPage, darkPage])
    for (const [name, colour] of Object.entries(page))
      expect([name, colour]).toEqual([name, expect.stringMatching(/^#[0-9a-f]{6}$/)]);
  expect(Object.keys(darkPage)).toEqual(Object.keys(lightPage));
});

describe('Every text of a letter', () => {
  const texts = elementsWithText(body).filter(({ text }) => text !== '&nbsp;');
  const shown = texts.filter((one) => nearest(one, 'display') !== 'none');

  it('has its own size, line, colour and font, for mail programs bring others', () => {
    expect(shown.length).toBeGreaterThan(60);
    for (const one of shown) {
      const size = parseInt(nearest(one, 'font-size'), 10);
      const line = parseInt(nearest(one, 'line-height'), 10);
      expect([one.text, size >= 12, line > size && line <= 2 * size]).toEqual([one.text, true, true]);
      expect([one.text, nearest(one, 'color')]).toEqual([one.text, expect.stringMatching(/^#[0-9a-f]{6}$/)]);
      expect(nearest(one, 'font-family')).toContain('sans-serif');
    }
  });

  it('is larger in a heading than in a line, and a heading is bold', () => {
    const of = (tag: string): Element[] => shown.filter((one) => one.tag === tag);
    const sizes = ['h1', 'h2', 'h3', 'p'].map((tag) =>
      Math.max(...of(tag).map((one) => parseInt(nearest(one, 'font-size'), 10))),
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const heading of ['h1', 'h2', 'h3'].flatMap(of))
      expect(nearest(heading, 'font-weight')).toBe('bold');
  });

  it('is hidden where it is only for the list of mails', () => {
    const hidden = texts.filter((one) => nearest(one, 'display') === 'none');
    expect(hidden.map(({ text }) => text)).toEqual([
      'N02 · Rà soát các mô hình tuyến phố sáng – xanh – sạch – đẹp',
    ]);
    for (const [property, value] of Object.entries({
      'max-height': '0',
      'max-width': '0',
      overflow: 'hidden',
      opacity: '0',
      'mso-hide': 'all',
    }))
      expect(nearest(hidden[0]!, property)).toBe(value);
  });

  it('breaks within a long word rather than widen the page, which is 600 px at most', () => {
    for (const one of shown) {
      expect(nearest(one, 'overflow-wrap')).toBe('anywhere');
      expect(nearest(one, 'word-break')).toBe('break-word');
      expect(nearest(one, 'max-width')).toBe('600px');
    }
  });

  it('of a link stands in the link’s colour over a line of its own, and none is underlined', () => {
    const anchors = shown.filter(({ tag }) => tag === 'a');
    for (const one of anchors) expect(nearest(one, 'text-decoration')).toBe('none');
    const titles = anchors.filter((one) => nearest(one, 'border-bottom') !== '');
    expect(titles.length).toBeGreaterThan(10);
  });
});

describe('A letter', () => {
  it('leaves air around every block', () => {
    for (const [, attributes = ''] of body.matchAll(/<(?:p|h1|h2|h3|ul|li|th)\s([^>]*)>/g))
      expect(attributes).toMatch(/style="(?:[^"]*;)?margin:|style="(?:[^"]*;)?padding:/);
  });

  it('has the button as a field one can hit with a thumb', () => {
    const [button = ''] = /<a class="button"[^>]*>/.exec(body) ?? [];
    const style = declarations(/style="([^"]*)"/.exec(button)?.[1] ?? '');
    const [vertical = 0] = (style.get('padding') ?? '').split(' ').map((length) => parseInt(length, 10));
    expect(2 * vertical + parseInt(style.get('line-height') ?? '', 10)).toBeGreaterThanOrEqual(44);
    expect(style.get('display')).toBe('inline-block');
    expect(style.get('background-color')).toMatch(/^#/);
  });

  it('styles everything it names', () => {
    for (const [name, style] of Object.entries(styles))
      expect([name, declarations(style).size > 0]).toEqual([name, true]);
  });

  it('has each badge in the colours of its meaning', () => {
    for (const [tone, style] of Object.entries(palette)) {
      const badges = body.match(new RegExp(`<span class="${tone}" style="[^"]*">`, 'g')) ?? [];
      for (const badge of badges) {
        expect(badge).toContain(`background-color:${style.background};color:${style.text}"`);
        expect(badge).toContain('border-radius:4px');
      }
    }
    expect(body).toMatch(/<span class="overdue"/);
  });
});

describe('In the dark', () => {
  const rules = new Map(
    [...darkStyle.matchAll(/^\.(\w+)\{(.*)\}$/gm)].map(([, name = '', rule = '']) => [name, rule]),
  );

  it('every class of a letter has its dark colours, which win over the inline ones', () => {
    const classes = new Set(
      [...body.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    for (const name of classes) expect([name, rules.get(name)]).toEqual([name, expect.stringMatching(/#/)]);
    for (const rule of rules.values())
      for (const declaration of rule.split(';'))
        expect(declaration).toMatch(/^[a-z-]+:#[0-9a-f]{6}!important$/);
  });

  it.each([
    ['page', `background-color:${darkPage.page}!important`],
    ['sheet', `background-color:${darkPage.sheet}!important`],
    ['text', `color:${darkPage.text}!important`],
    ['muted', `color:${darkPage.muted}!important`],
    ['link', `color:${darkPage.link}!important;border-color:${darkPage.underline}!important`],
    ['line', `border-color:${darkPage.line}!important`],
    ['button', `background-color:${darkPage.button}!important;color:${darkPage.buttonText}!important`],
    ...Object.entries(darkTones).map(([tone, { background, text }]): [string, string] => [
      tone,
      `background-color:${background}!important;color:${text}!important`,
    ]),
  ])('%s is %s', (name, rule) => {
    expect(rules.get(name)).toBe(rule);
  });

  it('is asked for where the reader’s program is dark', () => {
    expect(darkStyle).toMatch(
      /^:root\{color-scheme:light dark;supported-color-schemes:light dark\}\n@media \(prefers-color-scheme:dark\)\{\n/,
    );
    expect(html).toContain(`<style>${darkStyle}</style>`);
  });
});
