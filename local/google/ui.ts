import type { Context } from './context';
import { Button, ButtonSet } from './enums';
import { Exception, mismatch } from './errors';
import { behind, Fake } from './face';
import { FakeHtmlOutput } from './htmlOutput';
import { FakeMenu } from './menu';
import type { Page } from './records';

type Google = GoogleAppsScript.Base.Ui;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Menu = GoogleAppsScript.Base.Menu;
type Buttons = GoogleAppsScript.Base.ButtonSet;

/** What scripts show inside Sheets; the project keeps it for whoever draws it. */
export class FakeUi
  extends Fake<Google>
  implements
    Pick<
      Google,
      | 'Button'
      | 'ButtonSet'
      | 'alert'
      | 'createAddonMenu'
      | 'createMenu'
      | 'showModalDialog'
      | 'showModelessDialog'
      | 'showSidebar'
    >
{
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(context: Context) {
    super(context, 'Ui');
  }

  createMenu(caption: string): Menu {
    return new FakeMenu(this.context, caption).face;
  }

  createAddonMenu(): Menu {
    return this.createMenu('Tiện ích bổ sung');
  }

  /** Suspends the script until somebody answers: here the next of the answers the project was given. */
  alert(...args: [string] | [string, Buttons] | [string, string, Buttons]): GoogleAppsScript.Base.Button {
    const { state } = this.context;
    const [title, prompt, buttons] = args.length === 3 ? args : ['', args[0], args[1] ?? ButtonSet.OK];
    const answer = state.answers.shift();
    if (!answer) {
      throw new Exception(`ui.alert needs an answer and nobody is there to give one: "${prompt}"`);
    }
    state.alerts.push({ title, prompt, buttons: String(buttons), answer });
    return Button[answer];
  }

  /** Always 300 pixels wide. */
  showSidebar(html: HtmlOutput): void {
    this.#show('showSidebar', 'sidebar', html);
  }

  showModalDialog(html: HtmlOutput, title: string): void {
    this.#show('showModalDialog', 'dialog', html, title);
  }

  showModelessDialog(html: HtmlOutput, title: string): void {
    this.#show('showModelessDialog', 'modeless', html, title);
  }

  #show(member: string, kind: Page['kind'], html: HtmlOutput, title?: string): void {
    const output = behind(html, FakeHtmlOutput);
    if (!output) throw mismatch(`Ui.${member}`, [html]);
    this.context.state.page = output.asPage(kind, title);
  }
}
