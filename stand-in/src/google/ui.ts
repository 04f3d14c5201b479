import type { Context } from './context';
import { Button, ButtonSet } from './enums';
import { Exception, mismatch } from './errors';
import { behind, Fake } from './face';
import { FakeHtmlOutput } from './htmlOutput';
import { FakeMenu } from './menu';
import type { GivenAnswer, Page } from './records';

type Google = GoogleAppsScript.Base.Ui;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Menu = GoogleAppsScript.Base.Menu;
type Buttons = GoogleAppsScript.Base.ButtonSet;

type Asked = [string] | [string, Buttons] | [string, string, Buttons];

class FakePromptResponse
  extends Fake<GoogleAppsScript.Base.PromptResponse>
  implements GoogleAppsScript.Base.PromptResponse
{
  constructor(
    context: Context,
    readonly answer: GivenAnswer,
  ) {
    super(context, 'PromptResponse');
  }

  getResponseText(): string {
    return this.answer.text;
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return Button[this.answer.button];
  }
}

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
      | 'prompt'
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
  alert(...args: Asked): GoogleAppsScript.Base.Button {
    return Button[this.ask('alert', args).button];
  }

  /** The same, and whoever answers may type a text. */
  prompt(...args: Asked): GoogleAppsScript.Base.PromptResponse {
    return new FakePromptResponse(this.context, this.ask('prompt', args)).face;
  }

  /** For `Browser`, too: no script sees it. */
  ask(member: 'alert' | 'prompt', args: Asked): GivenAnswer {
    const { state } = this.context;
    const [title, prompt, buttons] = args.length === 3 ? args : ['', args[0], args[1] ?? ButtonSet.OK];
    const question = { kind: member, title, prompt, buttons: String(buttons) };
    // A box with one button can only be closed.
    const alone = () => (member === 'alert' && buttons === ButtonSet.OK ? ('OK' as const) : null);
    const next = state.answers.shift() ?? (state.whoAnswers ? state.whoAnswers(question) : alone());
    if (!next) {
      throw new Exception(`ui.${member} needs an answer and nobody is there to give one: "${prompt}"`);
    }
    const answer = typeof next === 'string' ? { button: next, text: '' } : next;
    state.alerts.push({ title, prompt, buttons: String(buttons), answer: answer.button });
    return answer;
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
