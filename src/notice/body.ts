import type { CalendarDate } from '../domain/calendar';
import { addresseesIn, subjectOfLead } from './clauses/leads';
import { readParagraph } from './clauses/paragraph';
import { predicateAt, verbFirst } from './text/predicates';
import { deadlinesIn, mainDeadline, type PlacedDeadline, setsBelow } from './text/deadline';
import { type EntryInPlace, entryRules, titleWithDeadline } from './entryRules';
import { isAppeal, isConclusion, isResult, reasons, zoneOf } from './text/leftOut';
import type { Duty, LeftOut, Notice } from './notice';
import { proposed, type Proposal } from './placedDraft';
import { withFields } from './tables/fieldDuty';
import { fieldLabelAt, isOfLabels } from './text/fields';
import { inlineFields } from './tables/inlineFields';
import { readTable } from './tables/table';
import type { Block } from './outline/blocks';
import { type Entry, isHeading, outlineOf } from './outline/outline';
import { type PastedText, placeOf, quoted } from './text/pasted';
import { sentencesOf, tokensOfRange } from './clauses/sentences';
import { type Range } from './text/range';

const signature = new RegExp(
  String.raw`^(?:(?:nơi nhận|t/m|tm\.|kt\.|tl\.|tuq\.|q\. ?chủ tịch)(?!\p{L})|(?:--|thanks(?: (?:&|and) (?:best )?regards)?|(?:best )?regards)[,.!]?\s*$|(?:thư ký|chủ tọa|người ghi(?: biên bản)?)[\s(]+(?:chủ tọa|chủ trì|thư ký|người ghi))`,
  'u',
);

interface Context {
  on: CalendarDate | null;
  hasHead: boolean;
  isMinutes: boolean;
}

/** The duties of everything between the head of a notice and its signature, and of the tables annexed to it. */
export function readBody(
  pasted: PastedText,
  all: readonly Block[],
  context: Context,
): Pick<Notice, 'duties' | 'leftOut'> {
  const end = signatureAt(pasted, all);
  const reader = new BodyReader(pasted, outlineOf(pasted, all.slice(0, end)), context);
  reader.read();
  reader.readAnnex(all.slice(end));
  return { duties: reader.duties, leftOut: reader.leftOut };
}

function signatureAt({ spelled, text }: PastedText, blocks: readonly Block[]): number {
  const end = blocks.findIndex(({ from, to, marker }) => {
    if (marker !== null) return false;
    const feed = text.indexOf('\n', from);
    return signature.test(spelled.slice(from, Math.min(to, feed < 0 ? to : feed, from + 60)));
  });
  return end < 0 ? blocks.length : end;
}

/** Goes through the entries once, keeping who was spoken of last. */
class BodyReader {
  readonly duties: Duty[] = [];
  readonly leftOut: LeftOut[] = [];
  private readonly subjects = new Map<Entry, string[]>();
  private readonly deadlines = new Map<Entry, PlacedDeadline>();
  private readonly fields = new Map<Entry, Range[]>();
  private readonly senders = new Map<Entry, string>();
  private readonly speaker: string | null;
  private readonly concludesAt: number;
  /** It says what it is for. */
  private readonly isPlan: boolean;
  private lead: { owners: string[]; deadline: PlacedDeadline | null; isPast: boolean } = noLead;
  private addressees: string[] = [];
  private isAddress = false;

  constructor(
    private readonly pasted: PastedText,
    private readonly entries: readonly Entry[],
    private readonly context: Context,
  ) {
    this.gatherFields();
    this.speaker = this.gatherSenders();
    this.concludesAt = context.isMinutes ? this.conclusion() : -1;
    this.isPlan = entries.some(({ block }) => this.words(block).startsWith('mục đích'));
  }

  read(): void {
    const anchor = this.entries.findIndex(
      ({ block }) => block.marker !== null || block.isRow || this.endsWithColon(block),
    );
    for (let i = 0; i < this.entries.length; i += 1) {
      const entry = this.entries[i] as Entry;
      const end = this.endOfRows(i);
      if (end > i) this.readRows(this.entries.slice(i, end));
      else this.readEntry(entry, i, i < anchor);
      i = Math.max(i, end - 1);
    }
  }

  /** Behind the signature only the rows of a table are read; an annex or a second notice is told, recipients and names are not. */
  readAnnex(blocks: readonly Block[]): void {
    const rows = blocks.filter(({ isRow }) => isRow);
    const table = readTable(this.pasted, rows, this.context.on);
    const isTable = table.rows.length > 1;
    if (isTable) this.readRows(rows.map((block) => ({ block, parent: null, item: '', hasChildren: false })));
    for (const { from, to, isRow } of blocks) {
      const isLong = to - from > 60 && !this.pasted.text.slice(from, to).endsWith(';');
      if (isRow ? !isTable : isLong) this.omit({ from, to }, reasons.behindSignature, 'behindSignature');
    }
  }

  private endOfRows(i: number): number {
    let end = i;
    while (this.entries[end]?.block.isRow) end += 1;
    return end;
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

  /** In a copied chat: who wrote each entry; and who wrote most, for that one gives the duties. */
  private gatherSenders(): string | null {
    const lengths = new Map<string, number>();
    let sender: string | undefined;
    for (const entry of this.entries) {
      sender = entry.block.sender ?? sender;
      if (sender === undefined) continue;
      this.senders.set(entry, sender);
      lengths.set(sender, (lengths.get(sender) ?? 0) + entry.block.to - entry.block.from);
    }
    return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }

  /** Where minutes begin to tell what was concluded; -1 where they do not say. */
  private conclusion(): number {
    return this.entries.findIndex(
      ({ block }) =>
        (this.endsWithColon(block) || isHeading(this.pasted, block)) &&
        block.to - block.from < 200 &&
        isConclusion(this.words(block)),
    );
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

  private omit(range: Range, why: string, rule: string): void {
    const text = quoted(this.pasted, range.from, range.to);
    if (text !== '') this.leftOut.push({ text, why, rule, ...placeOf(this.pasted, range.from, range.to) });
  }

  /** The first rule that applies says what becomes of an entry. */
  private readEntry(entry: Entry, index: number, isOpening: boolean): void {
    const at = this.inPlace(entry, index, isOpening);
    const rule = entryRules.find(({ applies }) => applies(at));
    if (!rule) return this.readDuties(entry);
    const verdict = rule.verdict(at);
    switch (verdict.kind) {
      case 'skip':
        return;
      case 'omit':
        return this.omitSentences(entry.block, verdict.why, rule.name);
      case 'address':
        return this.readAddress(entry);
      case 'fields':
        return this.readFieldDuty(entry, this.fields.get(entry) ?? []);
      case 'inlineFields':
        return this.readInlineFields(entry);
      case 'lead':
        return this.readLead(entry, rule.name);
      case 'heading':
        return this.readHeading(entry);
    }
  }

  private inPlace(entry: Entry, index: number, isOpening: boolean): EntryInPlace {
    const { block } = entry;
    const words = this.words(block);
    const style = block.marker?.style ?? null;
    if (style !== 'bullet') this.isAddress = false;
    if (style === 'roman' || style === 'part') this.lead = noLead;
    return {
      entry,
      words,
      text: this.pasted.text.slice(block.from, block.to),
      fields: this.fields.get(entry) ?? null,
      isFirst: entry === this.entries[0],
      isOpening: isOpening && !this.assigns(block),
      isUnderLabels: isOfLabels(this.pasted, entry.parent?.block),
      isAddressee: this.isAddress && style === 'bullet',
      isBySomebodyElse: (this.senders.get(entry) ?? this.speaker) !== this.speaker,
      isDiscussion: index < this.concludesAt,
      hasInlineFields: inlineFields(this.pasted, block, this.context.on) !== null,
      isBareHeading: () => entry.hasChildren && isHeading(this.pasted, block) && this.isBareHeading(entry),
      zone: () => (isResult(words) ? 'past' : this.zoneOf(entry)),
    };
  }

  /** "Kính gửi: …" and the list behind it. */
  private readAddress({ block }: Entry): void {
    const words = this.words(block);
    this.addressees = words.startsWith('kính') ? addresseesIn(this.pasted, block) : [];
    this.isAddress = /^kính gửi\s*:?$| điện\s*:$/.test(words);
  }

  private readLead(entry: Entry, rule: string): void {
    const { block } = entry;
    const owners = subjectOfLead(this.pasted, block, this.addressees);
    const deadline = this.deadlineFor(block);
    if (block.marker === null) {
      this.lead = { owners, deadline, isPast: zoneOf(this.words(block)) === 'past' };
      this.omitSentences(block, reasons.opening, rule);
      return;
    }
    this.subjects.set(entry, owners);
    if (deadline) this.deadlines.set(entry, deadline);
  }

  private readHeading(entry: Entry): void {
    const { block } = entry;
    const deadline = this.deadlineFor(block);
    const subject = block.marker === null ? [] : subjectOfLead(this.pasted, block, this.addressees);
    if (subject.length > 0) this.subjects.set(entry, subject);
    this.lead = { ...this.lead, isPast: false };
    if (block.marker === null) this.lead = { ...noLead, deadline };
    else if (deadline) this.deadlines.set(entry, deadline);
  }

  /** A deadline that a heading or lead-in sets for all below it. */
  private deadlineFor(block: Block): PlacedDeadline | null {
    const deadline = mainDeadline(deadlinesIn(this.pasted, block, this.context.on));
    return deadline && setsBelow(deadline, this.words(block)) ? deadline : null;
  }

  /** Only a title, or the name of whom all below is given to. */
  private isBareHeading(entry: Entry): boolean {
    const words = this.words(entry.block);
    if (/^(?:tuần|tháng|quý|đợt|giai đoạn) [\divx]/.test(words)) return true;
    const subject = subjectOfLead(this.pasted, entry.block, this.addressees);
    if (subject.length > 0) {
      this.subjects.set(entry, subject);
      return true;
    }
    if (entry.hasChildren && titleWithDeadline.test(words)) return true;
    if (ofDuties.test(words) || !this.hasPredicate(entry.block)) return true;
    const { drafts } = this.paragraphOf(entry);
    return !drafts.some(
      (draft) => !draft.isImplied || draft.deadlines.some(({ deadline }) => deadline.kind !== 'none'),
    );
  }

  private hasPredicate(block: Block): boolean {
    const tokens = tokensOfRange(this.pasted, block);
    return verbFirst(tokens, 0) || tokens.some((_, i) => predicateAt(tokens, i));
  }

  private assigns(block: Block): boolean {
    return /(?:^|[\s,])(?:giao|yêu cầu|đề nghị|phân công) /.test(this.words(block)) && !this.context.hasHead;
  }

  private zoneOf(entry: Entry): ReturnType<typeof zoneOf> {
    for (let at: Entry | null = entry; at; at = at.parent) {
      if (!at.hasChildren || !isHeading(this.pasted, at.block)) continue;
      const zone = zoneOf(this.words(at.block), this.isPlan);
      if (zone) return zone;
    }
    return this.lead.isPast && entry.block.marker !== null ? 'past' : null;
  }

  private subjectFor(entry: Entry): string[] {
    for (let at = entry.parent; at; at = at.parent) {
      const subject = this.subjects.get(at);
      if (subject && subject.length > 0) return subject;
    }
    return this.lead.owners;
  }

  private deadlineAbove(entry: Entry): PlacedDeadline | null {
    for (let at = entry.parent; at; at = at.parent) {
      const deadline = this.deadlines.get(at);
      if (deadline) return deadline;
    }
    return entry.block.marker === null ? null : this.lead.deadline;
  }

  private omitSentences(block: Block, why: string, rule: string): void {
    for (const sentence of sentencesOf(this.pasted, block))
      if (isAppeal('', this.words(sentence), '')) this.omit(sentence, reasons.appeal, 'appeal');
      else this.omit(sentence, why, rule);
  }

  private paragraphOf(entry: Entry) {
    return readParagraph(this.pasted, entry.block, {
      subject: this.subjectFor(entry),
      addressees: this.addressees,
      on: this.context.on,
      isItem: entry.block.marker !== null,
      isDue: this.deadlineAbove(entry) !== null,
    });
  }

  private readDuties(entry: Entry): void {
    const { drafts, omissions } = this.paragraphOf(entry);
    const owners = [...drafts, ...omissions].find(({ owners: named }) => named && named.length > 0)?.owners;
    if (owners) this.subjects.set(entry, owners);
    for (const { why, rule, ...range } of omissions) this.omit(range, why, rule);
    const inherited = this.deadlineAbove(entry);
    for (const draft of drafts)
      this.propose({
        ...draft,
        inherited,
        item: entry.item,
        isItem: entry.block.marker !== null,
        above: this.above(entry),
      });
  }

  private readFieldDuty(entry: Entry, fields: readonly Range[]): void {
    const draft = withFields(this.pasted, entry.block, fields, this.context.on);
    if (draft.owners.length === 0) draft.owners = this.subjectFor(entry);
    this.propose({
      ...draft,
      inherited: null,
      item: entry.item,
      isItem: true,
      above: this.above(entry),
    });
  }

  private readInlineFields(entry: Entry): void {
    const draft = inlineFields(this.pasted, entry.block, this.context.on);
    if (draft)
      this.propose({ ...draft, inherited: null, item: entry.item, isItem: true, above: this.above(entry) });
  }

  private readRows(entries: readonly Entry[]): void {
    const { rows, omissions } = readTable(
      this.pasted,
      entries.map(({ block }) => block),
      this.context.on,
    );
    for (const { why, rule, ...range } of omissions) this.omit(range, why, rule);
    const above = entries[0] ? this.above(entries[0]) : [];
    for (const { label, criterionWords, deadline, isImplied, isUnread, ...row } of rows) {
      const deadlines = deadline ? [{ deadline, from: row.from, to: row.to, inBrackets: false }] : [];
      this.propose({
        ...row,
        doers: [],
        isImplied,
        isCertain: !isImplied && !isUnread,
        otherBodies: [],
        shared: null,
        inherited: null,
        deadlines,
        rule: 'tableRow',
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

const noLead = { owners: [], deadline: null, isPast: false };

/** "Nhiệm vụ hoàn thành trước ngày 12/4": a heading of duties, no duty. */
const ofDuties =
  /^(?:các |những |một số )?(?:nhiệm vụ|việc|công việc|đầu việc|nội dung|phần việc|nhóm (?:việc|nhiệm vụ)|giai đoạn|bước|đợt)(?: [^.;:,]{0,60})?(?:$|[:(,]| (?:hoàn thành|xong|thực hiện|trước|trong))/;
