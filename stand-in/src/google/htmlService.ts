import { FakeBlob } from './blob';
import type { Context } from './context';
import { Exception } from './errors';
import { SandboxMode, XFrameOptionsMode } from './enums';
import { behind, Fake } from './face';
import { FakeHtmlOutput } from './htmlOutput';
import { FakeHtmlTemplate } from './htmlTemplate';

type Google = GoogleAppsScript.HTML.HtmlService;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export class FakeHtmlService
  extends Fake<Google>
  implements
    Pick<
      Google,
      | 'SandboxMode'
      | 'XFrameOptionsMode'
      | 'createHtmlOutput'
      | 'createHtmlOutputFromFile'
      | 'createTemplate'
      | 'createTemplateFromFile'
    >
{
  readonly SandboxMode = SandboxMode;
  readonly XFrameOptionsMode = XFrameOptionsMode;

  constructor(context: Context) {
    super(context, 'HtmlService');
  }

  createHtmlOutput(html: unknown = ''): HtmlOutput {
    return new FakeHtmlOutput(this.context, textOf(html)).face;
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    return this.createHtmlOutput(this.#file(name));
  }

  createTemplate(html: unknown): HtmlTemplate {
    return new FakeHtmlTemplate(this.context, textOf(html)).face;
  }

  createTemplateFromFile(name: string): HtmlTemplate {
    return this.createTemplate(this.#file(name));
  }

  #file(name: string): string {
    const html = this.context.state.files.pages[name.replace(/\.html$/, '')];
    if (html === undefined) throw new Exception(`No HTML file named ${name} was found.`);
    return html;
  }
}

/** A text, or the text in a blob. */
const textOf = (html: unknown): string => behind(html, FakeBlob)?.getDataAsString() ?? String(html);
