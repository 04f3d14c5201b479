import { promise, thrown, type StandInPromise } from './promise';

const webApp = { address: 'https://script.google.com/macros/s/abc/exec', user: 'owner@example.com' };

const site = `function doGet(e) {
    return HtmlService.createHtmlOutput(JSON.stringify([e.parameter, e.parameters, e.queryString, e.contentLength]))
      .setTitle('Trang').addMetaTag('viewport', 'width=device-width');
  }
  function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function ui() { SpreadsheetApp.getUi(); }
  function tab() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().length; }
  function address() { return ScriptApp.getService().getUrl(); }
  function hidden_() { return 1; }`;

/** The script as a web app that runs as its owner. */
export const web: StandInPromise[] = [
  promise(
    'a web app gives its page, its title and its meta tags for what was asked in the address',
    {
      title: 'Trang',
      html: '[{"k":"a b"},{"k":["a b"]},"k=a+b",-1]',
      metaTags: { viewport: 'width=device-width' },
    },
    (open) => open(site, { webApp }).serve({ k: 'a b' }),
  ),
  promise(
    'a meta tag that Google does not take is refused',
    [
      { instead: {} },
      'Exception: The specified meta tag cannot be used in this context.',
      'Exception: The specified meta tag cannot be used in this context.',
    ],
    (open) =>
      ['mobile-web-app-capable', 'referrer', 'theme-color'].map((name) =>
        thrown(() =>
          open(
            `function main() { HtmlService.createHtmlOutput('').addMetaTag('${name}', 'a'); return {}; }`,
          ).run('main', []),
        ),
      ),
  ),
  promise(
    'a call from the page of a web app runs as its owner, who learns neither who looks at it nor has a window of the sheet',
    [
      ['', 'owner@example.com'],
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
      1,
      'TypeError: google.script.run.hidden_ is not a function',
      'ha@example.com',
    ],
    (open) => {
      const project = open(site, { webApp });
      return [
        project.runFromWeb('who', []),
        thrown(() => project.runFromWeb('ui', [])),
        project.runFromWeb('tab', []),
        thrown(() => project.runFromWeb('hidden_', [])),
        project.user,
      ];
    },
  ),
  promise(
    'a script knows its address where it is deployed, and serves nothing where it is not',
    [webApp.address, null, 'Exception: The script is not deployed as a web app.'],
    (open) => [
      open(site, { webApp }).run('address', []),
      open(site).run('address', []),
      thrown(() => open(site).serve({})),
    ],
  ),
  promise(
    'what doGet gives has to be a page',
    'Exception: The script completed but did not return anything.',
    (open) => thrown(() => open('function doGet() {}', { webApp }).serve({})),
  ),
];
