import type { Context } from './context';
import { Exception } from './errors';
import { Fake } from './face';
import { FakeHtmlOutput } from './htmlOutput';

type Google = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export class FakeHtmlService
  extends Fake<Google>
  implements Pick<Google, 'createHtmlOutput' | 'createHtmlOutputFromFile'>
{
  constructor(context: Context) {
    super(context, 'HtmlService');
  }

  createHtmlOutput(html: unknown = ''): HtmlOutput {
    return new FakeHtmlOutput(this.context, String(html)).face;
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const html = this.context.state.files.pages[name.replace(/\.html$/, '')];
    if (html === undefined) throw new Exception(`No HTML file named ${name} was found.`);
    return this.createHtmlOutput(html);
  }
}
