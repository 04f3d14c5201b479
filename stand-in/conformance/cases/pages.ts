import { documented, reference, reported, type Case } from '../case';
import { refusal } from '../scratch';

const service = reference('reference/html/html-service');
const output = reference('reference/html/html-output');
const ui = reference('reference/base/ui');

/** Pages and menus as they are built; none is shown. */
export const pages: Case[] = [
  documented(
    'A page holds the HTML it was made of',
    service('createHtmlOutput(html)'),
    ['<p>Tuần này</p>', ''],
    () => [
      HtmlService.createHtmlOutput('<p>Tuần này</p>').getContent(),
      HtmlService.createHtmlOutput().getContent(),
    ],
  ),
  documented('HTML is put behind what is there', output('append(addedContent)'), '<p>a</p><p>b</p>', () =>
    HtmlService.createHtmlOutput('<p>a</p>').append('<p>b</p>').getContent(),
  ),
  documented('What is not trusted is escaped', output('appendUntrusted(addedContent)'), [false, true], () => {
    const html = HtmlService.createHtmlOutput('<p>').appendUntrusted(`<b title="x">'&`).getContent();
    return [/<b|"x"|'/.test(html), html.indexOf('<p>&') === 0];
  }),
  documented('Content may be set anew and cleared', output('setContent(content)'), ['<p>b</p>', ''], () => {
    const page = HtmlService.createHtmlOutput('<p>a</p>').setContent('<p>b</p>');
    const before = page.getContent();
    return [before, page.clear().getContent()];
  }),
  documented(
    'A page keeps title, width and height',
    output('setTitle(title)'),
    ['Tuần này', 640, 480],
    () => {
      const page = HtmlService.createHtmlOutput('<p>a</p>').setTitle('Tuần này').setWidth(640).setHeight(480);
      return [page.getTitle(), page.getWidth(), page.getHeight()];
    },
  ),
  documented('Page settings can be chained', output('addMetaTag(name, content)'), '<p>a</p>', () =>
    HtmlService.createHtmlOutput('<p>a</p>')
      .addMetaTag('viewport', 'width=device-width')
      .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT)
      .setSandboxMode(HtmlService.SandboxMode.IFRAME)
      .getContent(),
  ),
  documented('A page as a file is HTML', output('getBlob()'), ['text/html', '<p>a</p>'], () => {
    const blob = HtmlService.createHtmlOutput('<p>a</p>').getBlob();
    return [blob.getContentType(), blob.getDataAsString()];
  }),
  reported(
    'A file that is not in the project is named',
    service('createHtmlOutputFromFile(filename)'),
    { refused: 'Exception: No HTML file named KhongCo was found.' },
    () => refusal(() => HtmlService.createHtmlOutputFromFile('KhongCo')),
  ),
  documented('A menu is built item by item', ui('createMenu(caption)'), 'accepted', () =>
    refusal(() => {
      const maker = SpreadsheetApp.getUi();
      maker
        .createMenu('Tự kiểm tra')
        .addItem('Một', 'selfCheck')
        .addSeparator()
        .addSubMenu(maker.createMenu('Khác').addItem('Hai', 'selfCheck'));
    }),
  ),
  reported(
    'A menu item needs the name of a function',
    reference('reference/base/menu')('addItem(caption, functionName)'),
    true,
    () =>
      refusal(() =>
        SpreadsheetApp.getUi()
          .createMenu('Thử')
          .addItem('Một', undefined as unknown as string),
      ) !== 'accepted',
  ),
  reported(
    'A sidebar needs a page',
    ui('showSidebar(userInterface)'),
    true,
    () =>
      refusal(() =>
        SpreadsheetApp.getUi().showSidebar('<p>a</p>' as unknown as GoogleAppsScript.HTML.HtmlOutput),
      ) !== 'accepted',
  ),
];
