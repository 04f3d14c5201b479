import type { CalendarDate } from '../domain/calendar';
import type { Block } from './text/blocks';
import { fieldLabelAt, isOfLabels } from './tables/fields';
import { addresseesIn, subjectOfLead } from './clauses/leads';
import { isAppeal, isDecided, isResult, reasons, zoneOf } from './leftOut';
import type { Duty, LeftOut, Notice } from './notice';
import { type Entry, isHeading, outlineOf } from './text/outline';
import { readParagraph } from './clauses/paragraph';
import { type PastedText, placeOf, quoted } from './text/pasted';
import { proposed, type Proposal } from './placedDraft';
import { withFields } from './tables/fieldDuty';
import type { Range } from './text/sentences';
import { sentencesOf } from './text/sentences';
import { readTable } from './tables/table';

const signature = new RegExp(String.raw`^(?:nơi nhận|t/m|tm\.|kt\.|tl\.|tuq\.|q\. ?chủ tịch)(?!\p{L})`, 'u');
const greeting = /^kính gửi|^[^.;:]{3,80} điện\s*:$/;
/** The recipients stand in the list below it. */
const onlyGreeting = /^kính gửi\s*:?$| điện\s*:$/;

interface Context {
  on: CalendarDate | null;
  hasHead: boolean;
}

/** The duties of everything between the head of a notice and its signature. */
export function readBody(
  pasted: PastedText,
  all: readonly Block[],
  context: Context,
): Pick<Notice, 'duties' | 'leftOut'> {
  const end = signatureAt(pasted, all);
  const entries = outlineOf(pasted, all.slice(0, end));
  const { duties, leftOut } = new BodyReader(pasted, entries, context).read();
  return { duties, leftOut: [...leftOut, ...behindSignature(pasted, all.slice(end))] };
}

function signatureAt({ spelled }: PastedText, blocks: readonly Block[]): number {
  const end = blocks.findIndex(
    ({ from, marker }) => marker === null && signature.test(spelled.slice(from, from + 20)),
  );
  return end < 0 ? blocks.length : end;
}

/** An annex or a second notice is not read, but told; recipients, functions and names are not. */
function behindSignature(pasted: PastedText, blocks: readonly Block[]): LeftOut[] {
  return blocks
    .filter(({ from, to, isRow }) => isRow || (to - from > 60 && !pasted.text.slice(from, to).endsWith(';')))
    .map(({ from, to }) => ({
      text: quoted(pasted, from, to),
      why: reasons.behindSignature,
      ...placeOf(pasted, from, to),
    }));
}

/** Goes through the entries once, keeping who was spoken of last. */
class BodyReader {
  private readonly duties: Duty[] = [];
  private readonly leftOut: LeftOut[] = [];
  private readonly subjects = new Map<Entry, string[]>();
  private readonly fields = new Map<Entry, Range[]>();
  private lead: string[] = [];
  private addressees: string[] = [];
  private isAddress = false;

  constructor(
    private readonly pasted: PastedText,
    private readonly entries: readonly Entry[],
    private readonly context: Context,
  ) {}

  read(): Pick<Notice, 'duties' | 'leftOut'> {
    this.gatherFields();
    const anchor = this.entries.findIndex(
      ({ block }) => block.marker !== null || block.isRow || this.endsWithColon(block),
    );
    for (let i = 0; i < this.entries.length; i += 1) {
      const entry = this.entries[i] as Entry;
      if (entry.block.isRow) {
        let end = i + 1;
        while (this.entries[end]?.block.isRow) end += 1;
        this.readRows(this.entries.slice(i, end));
        i = end - 1;
      } else this.readEntry(entry, i < anchor);
    }
    return { duties: this.duties, leftOut: this.leftOut };
  }

  /** Labelled lines belong to the item they stand under, or to the one before them. */
  private gatherFields(): void {
    let last: Entry | null = null;
    for (const entry of this.entries) {
      const label = entry.block.isRow ? null : fieldLabelAt(this.pasted, entry.block.from, entry.block.to);
      const target: Entry | null = label && entry.block.marker && entry.parent ? entry.parent : last;
      if (!label) last = entry;
      else if (target && !isOfLabels(this.pasted, entry.parent?.block) && !this.tellsWhen(target)) {
        this.fields.set(target, [...(this.fields.get(target) ?? []), entry.block]);
        this.fields.set(entry, []);
      }
    }
  }

  /** "Hôm nay, hồi 19 giờ 30 …": those who chair and write stand below it on labelled lines. */
  private tellsWhen({ block }: Entry): boolean {
    return block.marker === null && /^(?:hôm nay|vào|hồi|lúc|ngày) /.test(this.words(block).replace(',', ''));
  }

  private endsWithColon({ to }: Block): boolean {
    return this.pasted.text.charAt(to - 1) === ':';
  }

  private words({ from, to }: Range): string {
    return this.pasted.spelled
      .slice(from, Math.min(to, from + 400))
      .replace(/\s+/g, ' ')
      .trim();
  }

  private omit(range: Range, why: string): void {
    const text = quoted(this.pasted, range.from, range.to);
    if (text !== '') this.leftOut.push({ text, why, ...placeOf(this.pasted, range.from, range.to) });
  }

  private readEntry(entry: Entry, isOpening: boolean): void {
    const { block } = entry;
    const fields = this.fields.get(entry);
    if (fields && fields.length > 0) return this.readFieldDuty(entry, fields);
    if (fields) return;
    if (isOfLabels(this.pasted, entry.parent?.block)) return this.omitSentences(block, reasons.event);
    if (this.readAddress(entry)) return;
    const words = this.pasted.text.slice(block.from, block.to);
    if (
      (block.marker === null || entry === this.entries[0]) &&
      words.length < 200 &&
      words.toUpperCase() === words
    )
      return;
    if (block.marker?.style === 'roman' || block.marker?.style === 'part') this.lead = [];
    if (block.marker?.style === 'article' && isDecided(this.words(block)))
      return this.omitSentences(block, reasons.decided);
    if (this.endsWithColon(block)) return this.readLead(entry);
    const zone = isResult(this.words(block)) ? 'past' : this.zoneOf(entry);
    if (isOpening && !this.assigns(block)) return this.omitSentences(block, reasons.opening);
    if (entry.hasChildren && isHeading(this.pasted, block) && this.isBareHeading(entry)) return;
    if (zone === 'past' || zone === 'purpose') {
      return this.omitSentences(block, zone === 'past' ? reasons.past : reasons.purpose);
    }
    this.readDuties(entry);
  }

  /** "Kính gửi: …" and the list behind it. */
  private readAddress(entry: Entry): boolean {
    const { block } = entry;
    if (greeting.test(this.words(block))) {
      const isTelegram = !this.words(block).startsWith('kính');
      this.addressees = isTelegram ? [] : addresseesIn(this.pasted, block);
      this.isAddress = onlyGreeting.test(this.words(block));
      return true;
    }
    if (this.isAddress && block.marker?.style === 'bullet') return true;
    this.isAddress = false;
    return false;
  }

  private readLead(entry: Entry): void {
    const { block } = entry;
    const subject = subjectOfLead(this.pasted, block, this.addressees);
    if (block.marker === null) this.lead = subject;
    else this.subjects.set(entry, subject);
    if (block.marker === null) this.omitSentences(block, reasons.opening);
  }

  /** Only a title, or the name of whom all below is given to. */
  private isBareHeading(entry: Entry): boolean {
    if (/^(?:tuần|tháng|quý|đợt|giai đoạn) [\divx]/.test(this.words(entry.block))) return true;
    const subject = subjectOfLead(this.pasted, entry.block, this.addressees);
    if (subject.length > 0) {
      this.subjects.set(entry, subject);
      return true;
    }
    const { drafts } = this.paragraphOf(entry);
    return !drafts.some(
      (draft) => !draft.isImplied || draft.deadlines.some(({ deadline }) => deadline.kind !== 'none'),
    );
  }

  private assigns(block: Block): boolean {
    return /(?:^|[\s,])(?:giao|yêu cầu|đề nghị|phân công) /.test(this.words(block)) && !this.context.hasHead;
  }

  private zoneOf(entry: Entry): ReturnType<typeof zoneOf> {
    for (let at: Entry | null = entry; at; at = at.parent) {
      if (!at.hasChildren || !isHeading(this.pasted, at.block)) continue;
      const zone = zoneOf(this.words(at.block));
      if (zone) return zone;
    }
    return null;
  }

  private subjectFor(entry: Entry): string[] {
    for (let at = entry.parent; at; at = at.parent) {
      const subject = this.subjects.get(at);
      if (subject && subject.length > 0) return subject;
    }
    return this.lead;
  }

  private omitSentences(block: Block, why: string): void {
    for (const sentence of sentencesOf(this.pasted, block))
      this.omit(sentence, isAppeal('', this.words(sentence), '') ? reasons.appeal : why);
  }

  private paragraphOf(entry: Entry) {
    return readParagraph(this.pasted, entry.block, {
      subject: this.subjectFor(entry),
      addressees: this.addressees,
      on: this.context.on,
      isItem: entry.block.marker !== null,
    });
  }

  private readDuties(entry: Entry): void {
    const { drafts, omissions } = this.paragraphOf(entry);
    const owners = [...drafts, ...omissions].find(({ owners: named }) => named && named.length > 0)?.owners;
    if (owners) this.subjects.set(entry, owners);
    for (const { why, ...range } of omissions) this.omit(range, why);
    for (const draft of drafts)
      this.propose({
        ...draft,
        item: entry.item,
        isItem: entry.block.marker !== null,
        above: this.above(entry),
      });
  }

  private readFieldDuty(entry: Entry, fields: readonly Range[]): void {
    const draft = withFields(this.pasted, entry.block, fields, this.context.on);
    if (draft.owners.length === 0) draft.owners = this.subjectFor(entry);
    this.propose({ ...draft, item: entry.item, isItem: true, above: this.above(entry) });
  }

  private readRows(entries: readonly Entry[]): void {
    const { rows, omissions } = readTable(
      this.pasted,
      entries.map(({ block }) => block),
      this.context.on,
    );
    for (const { why, ...range } of omissions) this.omit(range, why);
    const above = entries[0] ? this.above(entries[0]) : [];
    for (const { label, criterionWords, deadline, ...row } of rows) {
      const deadlines = deadline ? [{ deadline, from: row.from, to: row.to, inBrackets: false }] : [];
      const rest = { doers: [], isImplied: false, isCertain: true, shared: null, deadlines };
      this.propose({
        ...row,
        ...rest,
        item: `bảng, dòng ${label}`,
        isItem: true,
        above: [criterionWords, ...above],
      });
    }
  }

  /** The headings above an entry, nearest first. */
  private above(entry: Entry): string[] {
    const headings: string[] = [];
    for (let at = entry.parent; at; at = at.parent) headings.push(this.words(at.block));
    return headings;
  }

  private propose(proposal: Proposal): void {
    this.duties.push(proposed(this.pasted, proposal, this.context.on));
  }
}
