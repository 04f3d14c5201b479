import { FakeBlob } from './blob';
import type { Context } from './context';
import { Fake } from './face';
import { Exception } from './errors';
import type { Page, WebPage } from './records';

type Google = GoogleAppsScript.HTML.HtmlOutput;

/** The tags a page may have (Apps Script reference, HtmlOutput.addMetaTag). */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

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
  readonly #metaTags: Record<string, string> = {};

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

  asWebPage(): WebPage {
    return { title: this.#title, html: this.#content, metaTags: { ...this.#metaTags } };
  }

  addMetaTag(name: string, content: string): Google {
    if (!META_TAGS.includes(name))
      throw new Exception('The specified meta tag cannot be used in this context.');
    this.#metaTags[name] = String(content);
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
