const tag = /<(\/?)([a-z]\w*)[^>]*>|([^<]+)/g;
const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * The text of what mammoth makes of a Word file: a line per paragraph, cells parted by tabs, and the numbers and bullets
 * that Word itself adds before the items of a list.
 */
export function plainTextOf(html: string): string {
  const lists: { isNumbered: boolean; count: number }[] = [];
  let text = '';
  let inCell = false;
  const newLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  for (const [, closing, name, words] of laidOut(html).matchAll(tag)) {
    if (words !== undefined) text += decoded(words);
    else if (name === 'ol' || name === 'ul') {
      if (closing) lists.pop();
      else lists.push({ isNumbered: name === 'ol', count: 0 });
    } else if (name === 'li' && !closing) {
      newLine();
      text += markerOf(lists);
    } else if (name === 'td' || name === 'th') {
      inCell = !closing;
      if (closing) text = `${text.trimEnd()}\t`;
    } else if (name === 'tr') {
      if (closing) text = text.replace(/\t$/, '');
      newLine();
    } else if (name === 'br' || (closing && /^(?:p|h\d|li)$/.test(name ?? ''))) {
      if (inCell) text += ' ';
      else newLine();
    }
  }
  return text;
}

/** A table of one row only sets things side by side, as the head of a paper does: its paragraphs are lines like any others. */
const laidOut = (html: string): string =>
  html.replace(/<table\b(?:(?!<\/?table\b)[^])*<\/table>/g, (table) =>
    table.match(/<tr\b/g)?.length === 1 ? table.replace(/<\/?t(?:able|head|body|r|d|h)\b[^>]*>/g, '') : table,
  );

function markerOf(lists: { isNumbered: boolean; count: number }[]): string {
  const list = lists[lists.length - 1];
  if (!list?.isNumbered) return '- ';
  list.count += 1;
  return `${list.count}. `;
}

const decoded = (words: string): string =>
  words.replace(/&(?:lt|gt|quot|amp|#39);/g, (entity) => entities[entity] ?? entity);
