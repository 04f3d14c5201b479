import type { Context } from './context';
import { ButtonSet } from './enums';
import { Fake } from './face';
import { FakeUi } from './ui';

type Google = GoogleAppsScript.Base.Browser;
type Buttons = GoogleAppsScript.Base.ButtonSet;
type Asked =
  [prompt: string] | [prompt: string, buttons: Buttons] | [title: string, prompt: string, buttons: Buttons];

/** The older way to ask whoever looks at the sheet; answers are texts. */
export class FakeBrowser extends Fake<Google> implements Pick<Google, 'Buttons' | 'inputBox' | 'msgBox'> {
  readonly Buttons = ButtonSet;

  constructor(context: Context) {
    super(context, 'Browser');
  }

  /** `ok`, `cancel`, `yes`, `no`. */
  msgBox(...args: Asked): string {
    return new FakeUi(this.context).ask('alert', args).button.toLowerCase();
  }

  /** What was typed, or `cancel`. */
  inputBox(...args: Asked): string {
    const { button, text } = new FakeUi(this.context).ask('prompt', args);
    return ['CANCEL', 'CLOSE', 'NO'].includes(button) ? 'cancel' : text;
  }
}
