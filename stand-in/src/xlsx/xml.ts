/** The few things that are read from a part's XML as text. Names are without their prefix: `<x:row>` is a `row`. */

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text or attribute value as it was meant, its entities resolved. */
export const unescaped = (xml: string): string =>
  xml.includes('&')
    ? xml.replace(
        /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
        (all, hex?: string, decimal?: string, name?: string) =>
          name === undefined
            ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16))
            : (NAMED[name] ?? all),
      )
    : xml;

/** Text made safe between tags and in quoted attributes. */
export const escaped = (text: string): string =>
  text.replace(/[<>&"]/g, (sign) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[sign] ?? '&quot;');

const attributePatterns = new Map<string, RegExp>();

/** An attribute of a tag, whatever its prefix; undefined when it is not there. */
export function attribute(tag: string, name: string): string | undefined {
  let pattern = attributePatterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    attributePatterns.set(name, pattern);
  }
  const found = pattern.exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : unescaped(value);
}

/** The opening tags of one name, in their order. */
export const tagsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];

/** The first element of one name with all that is in it; empty when there is none. */
export function elementOf(xml: string, name: string): string {
  return new RegExp(`<${name}(?=[\\s/>])(?:[^>]*/>|[\\s\\S]*?</${name}>)`).exec(xml)?.[0] ?? '';
}

/** Some programs write every name of the format with a prefix of their own, which exceljs does not know. */
export function withoutPrefix(xml: string): string {
  const prefix = /xmlns:(\w+)\s*=\s*"http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"/.exec(
    xml.slice(0, 5000),
  )?.[1];
  return prefix === undefined || !xml.includes(`<${prefix}:`)
    ? xml
    : xml.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1');
}
