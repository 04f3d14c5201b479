import { runInContext } from 'node:vm';
import type { Context } from './context';
import { Exception } from './errors';
import { Fake } from './face';
import { HtmlContext } from './htmlContext';
import { FakeHtmlOutput } from './htmlOutput';

type Google = GoogleAppsScript.HTML.HtmlTemplate;

/** What a template's code writes with. */
interface Page {
  literal(html: string): void;
  printed(value: unknown): void;
  raw(value: unknown): void;
}

/** A page with `<? ?>`, `<?= ?>` and `<?!= ?>` in it; what a script sets on it are variables there. */
export class FakeHtmlTemplate
  extends Fake<Google>
  implements Pick<Google, 'evaluate' | 'getCode' | 'getRawContent'>
{
  readonly variables = new Map<string, unknown>();

  constructor(
    context: Context,
    readonly source: string,
  ) {
    super(context, 'HtmlTemplate');
  }

  evaluate(): GoogleAppsScript.HTML.HtmlOutput {
    let html = '';
    const place = new HtmlContext();
    const write = (text: string): void => {
      html += text;
      place.read(text);
    };
    const page: Page = {
      literal: write,
      raw: (value) => write(String(value)),
      printed: (value) => write(place.escape(value)),
    };
    const names = [...this.variables.keys()];
    const source = `(function (__page__${names.map((name) => `, ${name}`).join('')}) {${codeOf(this.source)}\n})`;
    const fill = runInContext(source, this.context.realm.global) as (...args: unknown[]) => void;
    fill(page, ...this.variables.values());
    return new FakeHtmlOutput(this.context, html).face;
  }

  /** What evaluating runs; Google's own text is written against its own library. */
  getCode(): string {
    return codeOf(this.source);
  }

  getRawContent(): string {
    return this.source;
  }

  override setMember(name: string, value: unknown): void {
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) throw new Exception(`Invalid argument: ${name}`);
    this.variables.set(name, value);
  }

  override getMember(name: string): unknown {
    return this.variables.get(name);
  }
}

const SCRIPTLET = /<\?(!?=)?([\s\S]*?)\?>/g;

/** A template as the code that writes it (Apps Script guides, "Templated HTML"). */
function codeOf(source: string): string {
  let code = '';
  let from = 0;
  for (const match of source.matchAll(SCRIPTLET)) {
    const [whole, kind, inside = ''] = match;
    code += literal(source.slice(from, match.index)) + scriptlet(kind, inside);
    from = match.index + whole.length;
  }
  return code + literal(source.slice(from));
}

const literal = (html: string): string => (html ? `__page__.literal(${JSON.stringify(html)});` : '');

function scriptlet(kind: string | undefined, inside: string): string {
  if (kind === undefined) return `${inside}\n`;
  const expression = inside.trim().replace(/;+$/, '');
  return `__page__.${kind === '=' ? 'printed' : 'raw'}(${expression}\n);`;
}
