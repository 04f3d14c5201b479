import { type CalendarDate, calendarDate } from '../domain/calendar';
import { folded } from '../domain/text';
import { mailText } from './mails';
import type { People } from './people';

/** One message out of what was pasted. */
export interface Message {
  /** As the member is called; null when nobody known wrote it. */
  sender: string | null;
  /** Several members bear the name it is written under. */
  isUnclear: boolean;
  /** The words that named the sender, for what else they tell: a unit, a place. */
  from: string;
  /** The day it was written, where the paste gives it. */
  on: CalendarDate | null;
  text: string;
}

const bracketed = /^\[\s*(\d{1,2}[:h]\d{2}[^\],]*)(?:,\s*([^\]]+))?\]\s*([^:]{1,60}):\s*(.*)$/;
const time = String.raw`(?:hôm (?:qua|nay)\s+)?\d{1,2}\s?[:h]\s?\d{2}(?:\s?(?:am|pm|sa|ch))?`;
const timeAlone = new RegExp(String.raw`^(?:đã gửi\s+)?${time}(?:,?\s+\d{1,2}\/\d{1,2}(?:\/\d{4})?)?$`, 'i');
const nameAndTime = new RegExp(
  String.raw`^(.{2,50}?)(?<!lúc|luc|hồi|vào|nay|qua)(?:\s*[,·–-]\s*|\s+)(\d{1,2}\/\d{1,2}\/\d{4},? )?${time}$`,
  'i',
);
/** What the chat itself writes between messages. */
const furniture =
  /^(?:đã (?:xem|nhận|gửi|đọc)|hôm (?:qua|nay)|tin nhắn đã (?:được )?thu hồi|bạn đã ghim.*)$/i;
const dayAlone = /^(?:[^\d]{0,12},?\s*)?(?:ngày\s+)?\d{1,2}\/\d{1,2}\/\d{4}$/i;
const labelled = /^([^:\d][^:]{0,39}):(?:\s+(\S.*))?$/;

/** The messages of a pasted chat or mail, in their order; what is no message of anybody known is still one. */
export function messagesIn(pasted: string, people: People): Message[] {
  const { text, header } = mailText(pasted.normalize('NFC').replace(/\r\n?/g, '\n'));
  const reader = new ChatReader(people);
  if (header !== null) reader.mail(header.from, dayIn(header.sent));
  const lines = text.split('\n').map((line) => line.trim());
  lines.forEach((line, at) => line !== '' && reader.line(line, nextOf(lines, at), header !== null));
  return reader.end();
}

function nextOf(lines: readonly string[], at: number): string {
  let next = at + 1;
  while (lines[next] === '') next += 1;
  return lines[next] ?? '';
}

/** The day of a header: "5/8/2026", "Th 2, 25 thg 5, 2026", "Monday, September 7, 2026". */
function dayIn(text: string): CalendarDate | null {
  const said = folded(text);
  const numbers =
    /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(said) ??
    /(\d{1,2}) (?:thg|thang) (\d{1,2}),? (?:nam )?(\d{4})/.exec(said);
  if (numbers) return calendarDate(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const english = /\b([a-z]{3})[a-z]* (\d{1,2}),? (\d{4})/.exec(said) ?? null;
  const month = english === null ? -1 : months.indexOf(english[1] as string);
  return english === null || month < 0
    ? null
    : calendarDate(Number(english[3]), month / 3 + 1, Number(english[2]));
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** Goes through a chat line by line; copied chats of a phone name the sender in a line of its own, those of a desktop in each. */
class ChatReader {
  private readonly messages: Message[] = [];
  private sender: string | null = null;
  private from = '';
  private on: CalendarDate | null = null;
  private lines: string[] = [];
  private expectsName = true;
  /** The sender stands before a colon, so each line may have another. */
  private isLabelled = false;

  constructor(private readonly people: People) {}

  mail(from: string, on: CalendarDate | null): void {
    this.begin(from);
    this.on = on;
  }

  line(line: string, next: string, inMail: boolean): void {
    const zalo = bracketed.exec(line);
    if (zalo) {
      this.begin(zalo[3] as string);
      this.on = dayIn(zalo[2] ?? '') ?? this.on;
      if (zalo[4]) this.own(zalo[4]);
      return;
    }
    if (inMail) return void this.lines.push(line);
    if (furniture.test(line)) return;
    if (dayAlone.test(line)) {
      this.end();
      this.on = dayIn(line);
      this.expectsName = true;
      return;
    }
    if (timeAlone.test(line)) {
      this.end();
      this.expectsName = true;
      return;
    }
    const headed = nameAndTime.exec(line);
    if (headed && isNameLike(headed[1] as string)) {
      this.begin(headed[1] as string);
      this.on = dayIn(headed[2] ?? '') ?? this.on;
      return;
    }
    if (this.isHeader(line, next)) return this.begin(line);
    this.expectsName = false;
    this.own(line);
  }

  /** A line of its own with the sender's name: a member's, or a stranger's with the hour below it. */
  private isHeader(line: string, next: string): boolean {
    if (!isNameLike(line) || next === '') return false;
    const isKnown = this.people.find(line) !== null;
    if (timeAlone.test(next)) return isKnown || capitalised.test(line);
    return isKnown && this.expectsName;
  }

  /** "Chuyển tiếp từ chị Xuyến: …", "Chị Xuyến nhắn: …": what follows is hers. */
  private passedOn(line: string): boolean {
    const found = passedOn.exec(line);
    const name = found && (found[1] ?? (found[2] as string));
    if (!name || !isNameLike(name) || this.people.find(name, 'strictly') === null) return false;
    this.begin(name);
    this.isLabelled = true;
    if (found[3]) this.lines.push(found[3]);
    return true;
  }

  /** A line that may begin with who says it: "Loan y tế: …"; where that is no member's name it belongs to what is said. */
  private own(line: string): void {
    if (this.passedOn(line)) return;
    const label = labelled.exec(line);
    const name =
      label && isNameLike(label[1] as string) && (this.from === '' || this.isLabelled)
        ? this.people.find(label[1] as string, 'strictly')
        : null;
    if (label && name !== null) {
      this.begin(label[1] as string);
      this.isLabelled = true;
      this.lines.push(label[2] ?? '');
    } else this.lines.push(line);
  }

  private begin(from: string): void {
    this.end();
    this.from = from;
    this.sender = this.people.find(from);
    this.expectsName = false;
    this.isLabelled = false;
  }

  /** Who says so at the start: "alo, tôi Lượm khu phố 2 đây". */
  private introduced(text: string): string | null {
    const said = introduction.exec(text.slice(0, 200))?.[1];
    return said === undefined || this.from !== '' ? null : this.people.find(said, 'strictly');
  }

  /** Closes the message that is being read. */
  end(): Message[] {
    const text = this.lines.join('\n').trim();
    this.lines = [];
    if (text !== '') {
      const signed = this.sender === null ? this.people.signature(text) : null;
      const sender = this.sender ?? (signed === null ? this.introduced(text) : signed.name);
      this.messages.push({
        sender,
        isUnclear: sender === null && (signed !== null || this.people.isUnclear(this.from)),
        from: this.from || (signed?.line ?? ''),
        on: this.on,
        text: signed === null ? text : text.slice(0, text.lastIndexOf(signed.line)).trim(),
      });
    }
    return this.messages;
  }
}

const passedOn =
  /^(?:\[?(?:em |e |chị |mình )?(?:chuyển tiếp|chuyển|fwd?|forward)(?: lại)?(?: tin(?: nhắn)?)?(?: của| từ)?\]?:?\s+([^:]{2,40})|([^:,]{2,40}?) (?:nhắn|báo|viết)(?: (?:lại|tin|là|như sau))*):\s*["“]?(.*?)["”]?$/i;
const introduction =
  /(?:^|\s)(?:em|tôi|tui|chị|anh|cô|chú|bác|con)\s+((?:(?!(?:em|tôi|tui|con)\s)\S+\s+){1,4}?)(?:đây|nè|xin (?:phép )?báo cáo)(?=[\s,.]|$)/i;
const capitalised = new RegExp(String.raw`^\p{Lu}[\p{L}\p{M}]*(?: [\p{Lu}\d][\p{L}\p{M}\d]*)+$`, 'u');

/** Few words, no sentence. */
const isNameLike = (line: string): boolean =>
  line.split(/\s+/).length <= 7 && !/[.?!;:%[\]/]|\d{3}/.test(line);
