import type { Context } from './context';
import { mismatch } from './errors';
import { behind, Fake } from './face';
import type { MenuEntry } from './records';

type Google = GoogleAppsScript.Base.Menu;

export class FakeMenu extends Fake<Google> implements Google {
  readonly entries: MenuEntry[] = [];

  constructor(
    context: Context,
    readonly caption: string,
  ) {
    super(context, 'Menu');
  }

  addItem(caption: string, functionName: string): Google {
    if (typeof functionName !== 'string') throw mismatch('Ui.Menu.addItem', [caption, functionName]);
    this.entries.push({ caption, functionName });
    return this.face;
  }

  addSeparator(): Google {
    this.entries.push({ caption: '', separator: true });
    return this.face;
  }

  addSubMenu(menu: Google): Google {
    const sub = behind(menu, FakeMenu);
    if (!sub) throw mismatch('Ui.Menu.addSubMenu', [menu]);
    this.entries.push({ caption: sub.caption, items: sub.entries });
    return this.face;
  }

  addToUi(): void {
    const { state } = this.context;
    const others = state.menus.filter(({ caption }) => caption !== this.caption);
    state.menus = [...others, { caption: this.caption, entries: this.entries }];
  }
}
