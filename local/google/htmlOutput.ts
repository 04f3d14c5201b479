import { FakeBlob } from './blob';
import type { Context } from './context';
import { Fake } from './face';
import type { Page } from './records';

type Google = GoogleAppsScript.HTML.HtmlOutput;

export class FakeHtmlOutput
  extends Fake<Google>
  implements
    Pick<
      Google,
      | 'addMetaTag'
      | 'append'
      | 'appendUntrusted'
      | 'clear'
      | 'getBlob'
      | 'getContent'
      | 'getHeight'
      | 'getTitle'
      | 'getWidth'
      | 'setContent'
      | 'setFaviconUrl'
      | 'setHeight'
      | 'setSandboxMode'
      | 'setTitle'
      | 'setWidth'
      | 'setXFrameOptionsMode'
    >
{
  #content: string;
  #title = '';
  #width: number | undefined;
  #height: number | undefined;

  constructor(context: Context, content: string) {
    super(context, 'HtmlOutput');
    this.#content = content;
  }

  asPage(kind: Page['kind'], title = this.#title): Page {
    return {
      kind,
      title,
      html: this.#content,
      ...(this.#width === undefined ? {} : { width: this.#width }),
      ...(this.#height === undefined ? {} : { height: this.#height }),
    };
  }

  /** Google allows a few harmless tags; the page shown here needs none of them. */
  addMetaTag(): Google {
    return this.face;
  }

  append(html: string): Google {
    this.#content += html;
    return this.face;
  }

  appendUntrusted(text: string): Google {
    const escaped = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
    return this.append(escaped);
  }

  clear(): Google {
    return this.setContent('');
  }

  getBlob(): GoogleAppsScript.Base.Blob {
    return new FakeBlob(this.context, Buffer.from(this.#content), 'text/html', 'output.html').face;
  }

  getContent(): string {
    return this.#content;
  }

  getHeight(): number {
    return this.#height ?? 0;
  }

  getTitle(): string {
    return this.#title;
  }

  getWidth(): number {
    return this.#width ?? 0;
  }

  setContent(html: string): Google {
    this.#content = html;
    return this.face;
  }

  setFaviconUrl(): Google {
    return this.face;
  }

  setHeight(height: number): Google {
    this.#height = height;
    return this.face;
  }

  setSandboxMode(): Google {
    return this.face;
  }

  setTitle(title: string): Google {
    this.#title = title;
    return this.face;
  }

  setWidth(width: number): Google {
    this.#width = width;
    return this.face;
  }

  setXFrameOptionsMode(): Google {
    return this.face;
  }
}
