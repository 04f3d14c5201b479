import { NotImplemented } from './errors';

/** Where in a page the next character stands. */
type Place =
  | { in: 'text' }
  | { in: 'comment' }
  /** Between the `<name` and `>` of a tag, outside values. */
  | { in: 'tag'; tag: string; attribute: string }
  | { in: 'value'; tag: string; attribute: string; quote: '"' | "'" | '' }
  /** Inside an element whose content is no markup; `quote` is the JavaScript text one is in. */
  | { in: 'raw'; tag: string; quote: string };

const URL_ATTRIBUTES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'cite',
  'poster',
  'background',
  'data',
]);
const RAW = /^(script|style|textarea|title)$/;

/** Follows a page as it is written, so that each value printed into it can be escaped for the place where it lands. */
export class HtmlContext {
  #place: Place = { in: 'text' };

  /** Reads on through a piece of the page. */
  read(html: string): void {
    let rest = html;
    while (rest) rest = rest.slice(this.#step(rest));
  }

  /** Moves by one token of `rest` and tells its length. */
  #step(rest: string): number {
    const place = this.#place;
    switch (place.in) {
      case 'text':
        return this.#stepText(rest);
      case 'comment':
        return this.#until(rest, '-->', { in: 'text' });
      case 'tag':
        return this.#stepTag(rest, place);
      case 'value':
        return this.#stepValue(rest, place);
      case 'raw':
        return this.#stepRaw(rest, place);
    }
  }

  #until(rest: string, end: string, next: Place): number {
    const at = rest.indexOf(end);
    if (at < 0) return rest.length;
    this.#place = next;
    return at + end.length;
  }

  #stepText(rest: string): number {
    const tag = /^<\/?([a-z][^\s/>]*)/i.exec(rest);
    if (rest.startsWith('<!--')) {
      this.#place = { in: 'comment' };
      return 4;
    }
    if (tag) {
      const name = tag[0].startsWith('</') ? '/' : (tag[1] ?? '').toLowerCase();
      this.#place = { in: 'tag', tag: name, attribute: '' };
      return tag[0].length;
    }
    const next = rest.indexOf('<', 1);
    return next < 0 ? rest.length : next;
  }

  #stepTag(rest: string, { tag, attribute }: Place & { in: 'tag' }): number {
    if (rest.startsWith('>')) {
      this.#place = RAW.test(tag) ? { in: 'raw', tag, quote: '' } : { in: 'text' };
      return 1;
    }
    const value = /^=\s*(["']?)/.exec(rest);
    if (value && attribute) {
      this.#place = { in: 'value', tag, attribute, quote: value[1] as '"' | "'" | '' };
      return value[0].length;
    }
    const name = /^[^\s/>=]+/.exec(rest)?.[0];
    if (name) this.#place = { in: 'tag', tag, attribute: name.toLowerCase() };
    return name?.length ?? 1;
  }

  #stepValue(rest: string, { tag, quote }: Place & { in: 'value' }): number {
    const after: Place = { in: 'tag', tag, attribute: '' };
    if (quote) return this.#until(rest, quote, after);
    const at = rest.search(/[\s>]/);
    if (at < 0) return rest.length;
    this.#place = after;
    return at;
  }

  #stepRaw(rest: string, { tag, quote }: Place & { in: 'raw' }): number {
    const end = new RegExp(`^</${tag}`, 'i').exec(rest);
    if (end) {
      this.#place = { in: 'tag', tag: '/', attribute: '' };
      return end[0].length;
    }
    if (tag !== 'script') return this.#next(rest, /</);
    if (quote === '//' || quote === '/*') {
      const close = quote === '//' ? '\n' : '*/';
      return rest.startsWith(close) ? this.#quote('', close.length) : this.#next(rest, /<|\n|\*\//);
    }
    if (quote) {
      if (rest.startsWith('\\')) return Math.min(2, rest.length);
      return rest.startsWith(quote) ? this.#quote('', 1) : this.#next(rest, /[<\\"'`]/);
    }
    const opening = /^(?:\/\/|\/\*|["'`])/.exec(rest)?.[0];
    return opening ? this.#quote(opening, opening.length) : this.#next(rest, /["'`<]|\/[/*]/);
  }

  #quote(quote: string, length: number): number {
    this.#place = { in: 'raw', tag: 'script', quote };
    return length;
  }

  #next(rest: string, pattern: RegExp): number {
    const at = rest.slice(1).search(pattern);
    return at < 0 ? rest.length : at + 1;
  }

  /** A value as it may stand here. Throws NotImplemented where Google does not say what it does. */
  escape(value: unknown): string {
    const place = this.#place;
    const text = String(value ?? '');
    if (place.in === 'text') return escapeHtml(text);
    if (place.in === 'raw') {
      if (place.tag === 'script') return escapeScript(value, place.quote);
      if (place.tag !== 'style') return escapeHtml(text);
    }
    if (place.in === 'value' && place.attribute !== 'style') return escapeValue(value, place);
    throw new NotImplemented(`HtmlTemplate.<?= ?> in a ${placeName(place)}`);
  }
}

const placeName = (place: Place): string =>
  place.in === 'raw' ? `<${place.tag}>` : place.in === 'value' ? `${place.attribute} attribute` : place.in;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeValue(value: unknown, { attribute, quote }: Place & { in: 'value' }): string {
  const plain = attribute.startsWith('on')
    ? escapeScript(value, '')
    : URL_ATTRIBUTES.has(attribute)
      ? safeUrl(String(value ?? ''))
      : String(value ?? '');
  const escaped = escapeHtml(plain);
  return quote ? escaped : escaped.replace(/[\s=]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** An address that would run a script is made harmless. */
function safeUrl(url: string): string {
  const scheme = /^[\s\p{Cc}]*([^:/?#]*):/u.exec(url)?.[1];
  return scheme === undefined || /^(https?|mailto)$/i.test(scheme) ? encodeUnsafe(url) : '#zSoyz';
}

const encodeUnsafe = (url: string): string =>
  url.replace(/[\s<>"'`\\]/g, (sign) => encodeURIComponent(sign).replace("'", '%27'));

/** Inside a JavaScript text its characters; outside, a whole value: a text with its quotation marks. */
function escapeScript(value: unknown, quote: string): string {
  if (quote === '//' || quote === '/*') return '';
  if (quote) return escapeInText(String(value ?? ''));
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${String(value)} `;
  return `'${escapeInText(String(value))}'`;
}

const escapeInText = (text: string): string =>
  text.replace(/[\\"'`<>&/=\p{Cc}\u2028\u2029${}]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    if (sign === '\n') return '\\n';
    if (sign === '\\' || sign === '/') return `\\${sign}`;
    return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
  });
