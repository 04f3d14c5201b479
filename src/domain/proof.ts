/** What people write as proof: links, one or several, among words. */

const link = /https?:\/\/[^\s;,<>"“”]+/giu;

/** The links in a cell, so that the same one is the same however it was copied. */
export const linksIn = (proof: string): string[] => [
  ...new Set([...proof.matchAll(link)].map(([found]) => sameLink(found))),
];

/** Without what does not lead elsewhere: the case of the host, a last slash or full stop, the place within the page. */
function sameLink(text: string): string {
  const [, host = '', path = ''] = /^(https?:\/\/[^/?#]+)(.*)$/iu.exec(text) ?? [];
  return host.toLowerCase() + path.replace(/#.*$/u, '').replace(/[/.)]+$/u, '');
}

/** Who uses a link, by their codes. */
export function linkUsers(
  all: readonly { code: string; proof: string }[],
): (link: string) => readonly string[] {
  const users = new Map<string, string[]>();
  for (const { code, proof } of all)
    for (const one of linksIn(proof)) users.set(one, [...(users.get(one) ?? []), code]);
  return (one) => users.get(one) ?? [];
}
