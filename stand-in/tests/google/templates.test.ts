import { scripted } from './scripted';

const filled = (html: string, variables: Record<string, unknown> = {}, code = ''): string => {
  const project = scripted(
    `${code} function main(html, variables) { const template = HtmlService.createTemplate(html);
      Object.assign(template, variables); return template.evaluate().getContent() }`,
  );
  return project.run('main', [html, variables]) as string;
};

test('scriptlets run, print with escaping and print as they are', () => {
  const html = '<ul><? for (const task of tasks) { ?><li><?= task ?></li><? } ?></ul><?!= note ?>';
  expect(filled(html, { tasks: ['Quét <đường>', 'A & B'], note: '<b>!</b>' })).toBe(
    '<ul><li>Quét &lt;đường&gt;</li><li>A &amp; B</li></ul><b>!</b>',
  );
});

test('templates see the functions of the script, and may include other files', () => {
  const code = `function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }`;
  expect(filled(`<div><?!= include('Week'); ?></div>`, {}, code)).toBe('<div><p>Tuần này</p></div>');
});

describe('what is printed is escaped for where it lands', () => {
  const attack = `"'><script>alert(1)</script>`;

  test.each([
    ['a text', '<p><?= x ?></p>'],
    ['a title', '<title><?= x ?></title>'],
    ['a quoted attribute', '<p title="<?= x ?>">'],
    ['an attribute in single quotes', "<p title='<?= x ?>'>"],
    ['an attribute without quotes', '<p title=<?= x ?>>'],
  ])('%s', (_where, html) => {
    const [before = '', after = ''] = html.split('<?= x ?>');
    const printed = filled(html, { x: attack }).slice(before.length, -after.length);
    expect(printed).not.toMatch(/[<>"']/);
  });

  test('an address that would run a script does not', () => {
    expect(filled('<a href="<?= x ?>">', { x: 'javascript:alert(1)' })).not.toContain('javascript');
    expect(filled('<a href="<?= x ?>">', { x: 'https://example.com/?a=1&b=2' })).toBe(
      '<a href="https://example.com/?a=1&amp;b=2">',
    );
  });

  test.each([
    ['inside a text', `<script>var x = '<?= x ?>'; var y = 1;</script>`],
    ['as a value', '<script>var x = <?= x ?>; var y = 1;</script>'],
    ['in a handler', `<p onclick="go('<?= x ?>')">`],
  ])('a script cannot be left: %s', (_where, html) => {
    const page = filled(html, { x: `</script>'; alert(1) //\n` });
    expect(page.match(/<\/script>/g)?.length ?? 0).toBe(html.match(/<\/script>/g)?.length ?? 0);
    expect(page).not.toContain(`'; alert`);
  });

  test('in a script the value is the same again', () => {
    const page = filled(`<script>var x = <?= x ?>;</script>`, { x: `Ông "A" & 'B'` });
    const source = /var x = (.*);/.exec(page)?.[1] ?? '';
    expect((new Function(`return ${source}`) as () => unknown)()).toBe(`Ông "A" & 'B'`);
  });

  test('where Google does not say what happens, nothing is printed', () => {
    expect(() => filled('<style>p { color: <?= x ?> }</style>', { x: 'red' })).toThrow('NotImplemented');
  });
});

test('a template that does not exist is named', () => {
  const project = scripted(`function main() { HtmlService.createTemplateFromFile('Nope') }`);
  expect(() => project.call('main')).toThrow('No HTML file named Nope was found.');
});
