/** What a mail's own header gives, as written. */
interface MailHeader {
  from: string;
  sent: string;
}

const headerLine =
  /^\s*(từ|from|người gửi|ngày|date|sent|đã gửi|chủ đề|subject|đến|tới|to|cc|gửi lúc)\s*:\s*(.*)$/i;
const quoteBegins =
  /^\s*(?:vào\b.*(?:đã viết|viết)\s*:|on\b.*\bwrote\s*:|-{2,}\s*(?:original message|thư gốc|tin nhắn gốc)|_{8,}\s*$)/i;
const forwarded = /^\s*-{3,}.*(?:forwarded|chuyển tiếp).*-{3,}\s*$/i;
const closing =
  /^\s*(?:--|trân trọng|thân ái|thân mến|thân,|kính thư|best regards|regards|em cảm ơn (?:anh|chị|thầy|cô)?,?$|kính báo|(?:đã )?gửi từ|sent from)/i;
const greeting = /^\s*(?:kính gửi|kính thưa|dear|thưa)\b/i;
const vocative = /^(?:(?:anh|chị|em|cô|chú|bác|thầy|ông|bà|đ\/c|đồng chí)\s+\S+(?:\s\S+){0,2},?\s*)+,$/i;

/**
 * A pasted text without what is not its writer's own news: headers, greeting, quoted mails, signature. A chat is left as it is.
 * The signature stays with the text when there is no header, for it alone names the writer.
 */
export function mailText(pasted: string): { text: string; header: MailHeader | null } {
  const lines = pasted.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !forwarded.test(line));
  const header: MailHeader = { from: '', sent: '' };
  let at = Math.max(first, 0);
  for (let found = headerLine.exec(lines[at] ?? ''); found; found = headerLine.exec(lines[++at] ?? '')) {
    const key = (found[1] as string).toLowerCase();
    if (/từ|from|người/.test(key)) header.from = (found[2] as string).replace(/<[^>]*>/g, '').trim();
    if (/ngày|date|sent|gửi/.test(key)) header.sent = found[2] as string;
  }
  const hasHeader = header.from !== '';
  if (!hasHeader) at = 0;
  const own = ownLines(lines.slice(at), hasHeader);
  return { text: own.join('\n'), header: hasHeader ? header : null };
}

/** Whoever is spoken to in a line of its own, which is short. */
const isVocative = (line: string): boolean => line.length < 60 && vocative.test(line);

function ownLines(lines: readonly string[], hasHeader: boolean): string[] {
  const own: string[] = [];
  let signing = false;
  for (const [at, line] of lines.entries()) {
    if (quoteBegins.test(line) || (at > 0 && isHeaderBlock(lines, at))) break;
    if (/^\s*>/.test(line) || greeting.test(line) || isVocative(line.trim())) continue;
    if (closing.test(line)) signing = true;
    else if (!signing) own.push(line);
    else if (!hasHeader && line.trim() !== '' && !/\d{3}/.test(line)) own.push(line);
  }
  return own;
}

/** Outlook quotes a mail under a header of its own. */
const isHeaderBlock = (lines: readonly string[], at: number): boolean =>
  /^\s*(?:từ|from)\s*:/i.test(lines[at] ?? '') && headerLine.test(lines[at + 1] ?? '');
