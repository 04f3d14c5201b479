import { main, promise, thrown, type Open, type StandInPromise } from './promise';

/** What each template gives when `x` is printed into it, or why not. */
const printed = (open: Open, templates: string[], x: unknown): unknown =>
  open(
    main(`return given.templates.map((html) => { const page = HtmlService.createTemplate(html); page.x = given.x;
      try { return page.evaluate().getContent(); } catch (e) { return String(e); } });`),
  ).run('main', [{ templates, x }]);

const prints = (name: string, x: unknown, table: [template: string, page: string][]): StandInPromise =>
  promise(
    name,
    table.map(([, page]) => page),
    (open) =>
      printed(
        open,
        table.map(([template]) => template),
        x,
      ),
  );

/** Where a value is printed decides how it is escaped, wherever tags, attributes, scripts and comments begin and end. */
export const printing: StandInPromise[] = [
  prints('as text again after an attribute, a comment or a script', 'javascript:"', [
    ['<a href="<?= x ?>"><?= x ?>', '<a href="#zSoyz">javascript:&quot;'],
    ['<a href=<?= x ?>><?= x ?>', '<a href=#zSoyz>javascript:&quot;'],
    ['<a href=a title=<?= x ?> id="<?= x ?>">', '<a href=a title=javascript:&quot; id="javascript:&quot;">'],
    ['<a href=""><?= x ?>', '<a href="">javascript:&quot;'],
    ['<!----><?= x ?>', '<!---->javascript:&quot;'],
    ['<script>a</SCRIPT><?= x ?>', '<script>a</SCRIPT>javascript:&quot;'],
    ['<script>"</script><?= x ?>', '<script>"</script>javascript:&quot;'],
    ['<textarea><b></textarea><?= x ?>', '<textarea><b></textarea>javascript:&quot;'],
  ]),
  prints('as a value in a script, as characters in its texts, not at all in its comments', '"\u2028/', [
    ['<script>a = <?= x ?>;', `<script>a = '\\x22\\u2028\\/';`],
    ['<script>a = "<?= x ?>";', '<script>a = "\\x22\\u2028\\/";'],
    ['<script>a = 8 / 2; b = <?= x ?>;', `<script>a = 8 / 2; b = '\\x22\\u2028\\/';`],
    ['<script>// <?= x ?>\n<?= x ?>', `<script>// \n'\\x22\\u2028\\/'`],
    ['<script>/* <?= x ?> */<?= x ?>', `<script>/*  */'\\x22\\u2028\\/'`],
    ['<script>a = "\\"<?= x ?>";', '<script>a = "\\"\\x22\\u2028\\/";'],
    ['<script>a = ""; b = <?= x ?>', `<script>a = ""; b = '\\x22\\u2028\\/'`],
    [`<script>a = "'<?= x ?>"`, `<script>a = "'\\x22\\u2028\\/"`],
    ['<script src="a"></script><p><?= x ?>', '<script src="a"></script><p>&quot;\u2028/'],
  ]),
  prints('as text, outside and between tags', `<b> "&'`, [
    ['<?= x ?>', '&lt;b&gt; &quot;&amp;&#39;'],
    ['<p><?= x ?></p><?= x ?>', '<p>&lt;b&gt; &quot;&amp;&#39;</p>&lt;b&gt; &quot;&amp;&#39;'],
    ['1 < 2 <?= x ?>', '1 < 2 &lt;b&gt; &quot;&amp;&#39;'],
    ['<BR/><?= x ?>', '<BR/>&lt;b&gt; &quot;&amp;&#39;'],
    ['<!-- <a href="--><?= x ?>', '<!-- <a href="-->&lt;b&gt; &quot;&amp;&#39;'],
    ['<title><?= x ?></title>', '<title>&lt;b&gt; &quot;&amp;&#39;</title>'],
    ['<TEXTAREA><p <?= x ?></textarea>', '<TEXTAREA><p &lt;b&gt; &quot;&amp;&#39;</textarea>'],
    ['<script></script><?= x ?>', '<script></script>&lt;b&gt; &quot;&amp;&#39;'],
    ['<style>p > b { }</style><?= x ?>', '<style>p > b { }</style>&lt;b&gt; &quot;&amp;&#39;'],
    [`<p a="x>y" b='>' c=d e><?= x ?>`, `<p a="x>y" b='>' c=d e>&lt;b&gt; &quot;&amp;&#39;`],
    ['<p a = "b" ><?= x ?>', '<p a = "b" >&lt;b&gt; &quot;&amp;&#39;'],
  ]),
  prints('into attributes, with quotation marks or without', `a "b' =<`, [
    ['<p title="<?= x ?>">', '<p title="a &quot;b&#39; =&lt;">'],
    ["<p title='<?= x ?>'>", "<p title='a &quot;b&#39; =&lt;'>"],
    ['<p title=<?= x ?>>', '<p title=a&#32;&quot;b&#39;&#32;&#61;&lt;>'],
    ['<p class="c" title = "<?= x ?>">', '<p class="c" title = "a &quot;b&#39; =&lt;">'],
    ['<p class=c title="<?= x ?>">', '<p class=c title="a &quot;b&#39; =&lt;">'],
    ['<p hidden title="<?= x ?>"><?= x ?>', '<p hidden title="a &quot;b&#39; =&lt;">a &quot;b&#39; =&lt;'],
  ]),
  prints('nothing where Google does not say what it does', 'red', [
    ['<p <?= x ?>>', 'NotImplemented: NotImplemented: HtmlTemplate.<?= ?> in a tag'],
    [
      '<p style="color: <?= x ?>">',
      'NotImplemented: NotImplemented: HtmlTemplate.<?= ?> in a style attribute',
    ],
    [
      '<style>p { color: <?= x ?> }</style>',
      'NotImplemented: NotImplemented: HtmlTemplate.<?= ?> in a <style>',
    ],
    ['<!-- <?= x ?> -->', 'NotImplemented: NotImplemented: HtmlTemplate.<?= ?> in a comment'],
  ]),
  ...['https://example.com/?a=1', 'HTTP://example.com', 'mailto:an@example.com', '/a/b?c:d', 'tuần#a:b'].map(
    (url) =>
      prints(`an address that may stand: ${url}`, url, [
        [`<a href="<?= x ?>">`, `<a href="${url}">`],
        [`<img src='<?= x ?>'>`, `<img src='${url}'>`],
      ]),
  ),
  ...[
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    '\tjavascript:x',
    'data:text/html,x',
    'xhttps:a',
    'httpsx:a',
    ':a',
  ].map((url) =>
    prints(`an address that is made harmless: ${JSON.stringify(url)}`, url, [
      ['<a href="<?= x ?>">', '<a href="#zSoyz">'],
      ['<form action="<?= x ?>">', '<form action="#zSoyz">'],
    ]),
  ),
  prints('an address cannot leave its attribute', `https://example.com/"><b>'\\ c`, [
    ['<a href="<?= x ?>">', '<a href="https://example.com/%22%3E%3Cb%3E%27%5C%20c">'],
    ['<p title="<?= x ?>">', '<p title="https://example.com/&quot;&gt;&lt;b&gt;&#39;\\ c">'],
  ]),
  prints('into texts of scripts', `a"b'\\/<\n\u2028\${é}`, [
    [
      '<script>var a = "<?= x ?>";</script>',
      `<script>var a = "a\\x22b\\x27\\\\\\/\\x3c\\n\\u2028\\x24\\x7bé\\x7d";</script>`,
    ],
    [
      `<script>var a = 'b\\'<?= x ?>';</script>`,
      `<script>var a = 'b\\'a\\x22b\\x27\\\\\\/\\x3c\\n\\u2028\\x24\\x7bé\\x7d';</script>`,
    ],
    ['<script>`<?= x ?>`</script>', '<script>`a\\x22b\\x27\\\\\\/\\x3c\\n\\u2028\\x24\\x7bé\\x7d`</script>'],
  ]),
  prints('as values of scripts', `a"</script>`, [
    ['<script>var a = <?= x ?>;</script>', `<script>var a = 'a\\x22\\x3c\\/script\\x3e';</script>`],
    [
      `<script>var a = "b"; go(<?= x ?>);</script>`,
      `<script>var a = "b"; go('a\\x22\\x3c\\/script\\x3e');</script>`,
    ],
    [
      `<script>var a = '"'; go(<?= x ?>);</script>`,
      `<script>var a = '"'; go('a\\x22\\x3c\\/script\\x3e');</script>`,
    ],
    [`<script>// it's\ngo(<?= x ?>);</script>`, `<script>// it's\ngo('a\\x22\\x3c\\/script\\x3e');</script>`],
    [
      `<script>/* it's // */ go(<?= x ?>);</script>`,
      `<script>/* it's // */ go('a\\x22\\x3c\\/script\\x3e');</script>`,
    ],
    [`<script>// <?= x ?>\ngo();</script>`, `<script>// \ngo();</script>`],
    [
      `<script>/* <?= x ?> */ go(<?= x ?>);</script>`,
      `<script>/*  */ go('a\\x22\\x3c\\/script\\x3e');</script>`,
    ],
    [
      `<script>a < b; c / d; go(<?= x ?>);</script>`,
      `<script>a < b; c / d; go('a\\x22\\x3c\\/script\\x3e');</script>`,
    ],
    [
      '<SCRIPT>go(<?= x ?>)</SCRIPT><?= x ?>',
      `<SCRIPT>go('a\\x22\\x3c\\/script\\x3e')</SCRIPT>a&quot;&lt;/script&gt;`,
    ],
    ['<p onclick="go(<?= x ?>)">', '<p onclick="go(&#39;a\\x22\\x3c\\/script\\x3e&#39;)">'],
  ]),
  prints('numbers and truth values in scripts stay what they are', 5, [
    ['<script>var a = <?= x ?>;</script>', '<script>var a =  5 ;</script>'],
    ['<p onclick="go(<?= x ?>)">', '<p onclick="go( 5 )">'],
    ['<script>"<?= x ?>"</script>', '<script>"5"</script>'],
    ['<p><?= x ?></p>', '<p>5</p>'],
  ]),
  prints('null is nothing in a page and null in a script', null, [
    ['<p title="<?= x ?>"><a href="<?= x ?>"><?= x ?></p>', '<p title=""><a href=""></p>'],
    ['<script>var a = <?= x ?>;"<?= x ?>"</script>', '<script>var a = null;""</script>'],
  ]),
  prints('semicolons behind what is printed, and what is printed as it is', '<b>', [
    ['<?= x; ?>', '&lt;b&gt;'],
    ['<?!= x ;; ?>', '<b>'],
    ['<?=x?>|<?!=x?>', '&lt;b&gt;|<b>'],
    ['<? var y = x + ";"; ?><?= y ?>', '&lt;b&gt;;'],
  ]),
  promise(
    'variables have names of the language, and are read back',
    ['a', ['tuần', '$x', '_y2'], true, true],
    (open) =>
      open(
        main(`const page = HtmlService.createTemplate('<?= tuần + $x + _y2 ?>'); page.tuần = 'a'; page.$x = ''; page._y2 = '';
          const refused = (name) => { try { page[name] = 1; return false; } catch (e) { return /Invalid argument/.test(e.message); } };
          return [page.evaluate().getContent(), ['tuần', '$x', '_y2'].filter((name) => page[name] !== undefined), refused('1a'), refused('a b')];`),
      ).run('main', []),
  ),
  promise('a template that is no code is refused when it is evaluated', true, (open) =>
    /SyntaxError/.test(
      String(
        thrown(() => open(main(`HtmlService.createTemplate('<? for ( ?>').evaluate();`)).run('main', [])),
      ),
    ),
  ),
];
