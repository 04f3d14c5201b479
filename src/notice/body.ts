import type { CalendarDate } from '../domain/calendar';
import { Above } from './above';
import { readParagraph } from './clauses/paragraph';
import { predicateAt, verbFirst } from './text/predicates';
import { type EntryInPlace, entryRules, titleWithDeadline } from './entryRules';
import { isAppeal, isResult, reasons } from './text/leftOut';
import type { Duty, LeftOut, Notice } from './notice';
import { proposed, type Proposal } from './placedDraft';
import { withFields } from './tables/fieldDuty';
import { isOfLabels } from './text/fields';
import { inlineFields } from './tables/inlineFields';
import type { Fields } from './tables/grid';
import { readTable } from './tables/table';
import type { Block } from './outline/blocks';
import { type Entry, isHeading, outlineOf } from './outline/outline';
import { type PastedText, placeOf, quoted, wordsOf } from './text/pasted';
import { sentencesOf, tokensOfRange } from './clauses/sentences';
import type { Range } from './text/range';
import { type Survey, surveyOf } from './survey';

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
  private readonly survey: Survey;
  private readonly above: Above;
  /** Of the table that was read last. */
  private columns: Fields | null = null;
  /** In the list behind "Kính gửi:". */
  private isAddress = false;

  constructor(
    private readonly pasted: PastedText,
    private readonly entries: readonly Entry[],
    private readonly context: Context,
  ) {
    this.survey = surveyOf(pasted, entries, context.isMinutes);
    this.above = new Above(pasted, context.on, this.survey.isPlan);
  }

  read(): void {
    for (let i = 0; i < this.entries.length; i += 1) {
      const entry = this.entries[i] as Entry;
      const end = this.endOfRows(i);
      if (end > i) this.readRows(this.entries.slice(i, end));
      else this.readEntry(entry, i);
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

  private words(range: Range): string {
    return wordsOf(this.pasted, range);
  }

  private omit(range: Range, why: string, rule: string): void {
    const text = quoted(this.pasted, range.from, range.to);
    if (text !== '') this.leftOut.push({ text, why, rule, ...placeOf(this.pasted, range.from, range.to) });
  }

  /** The first rule that applies says what becomes of an entry. */
  private readEntry(entry: Entry, index: number): void {
    const at = this.inPlace(entry, index);
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
        return this.readFieldDuty(entry, at.fields ?? []);
      case 'inlineFields':
        return this.readInlineFields(entry);
      case 'lead':
        this.above.readLead(entry);
        if (entry.block.marker === null) this.omitSentences(entry.block, reasons.opening, rule.name);
        return;
      case 'heading':
        return this.above.readHeading(entry);
    }
  }

  private inPlace(entry: Entry, index: number): EntryInPlace {
    const { block } = entry;
    const words = this.words(block);
    const style = block.marker?.style ?? null;
    if (style !== 'bullet') this.isAddress = false;
    if (style === 'roman' || style === 'part') this.above.beginPart();
    return {
      entry,
      words,
      text: this.pasted.text.slice(block.from, block.to),
      fields: this.survey.fields.get(entry) ?? null,
      isFirst: entry === this.entries[0],
      isOpening: index < this.survey.begins && !this.assigns(block),
      isUnderLabels: !entry.hasChildren && isOfLabels(this.pasted, entry.parent?.block),
      isAddressee: this.isAddress && style === 'bullet',
      isBySomebodyElse: this.survey.isBySomebodyElse(entry),
      isDiscussion: index < this.survey.concludesAt,
      hasInlineFields: inlineFields(this.pasted, block, this.context.on) !== null,
      isOverBullets: isBullet(this.entries[index + 1]),
      isBareHeading: () => entry.hasChildren && isHeading(this.pasted, block) && this.isBareHeading(entry),
      zone: () => (isResult(words) ? 'past' : this.above.zoneOf(entry)),
    };
  }

  /** "Kính gửi: …" and the list behind it. */
  private readAddress({ block }: Entry): void {
    this.above.readAddress(block);
    this.isAddress = /^kính gửi\s*:?$| điện\s*:$/.test(this.words(block));
  }

  /** Only a title, or the name of whom all below is given to. */
  private isBareHeading(entry: Entry): boolean {
    const words = this.words(entry.block);
    if (/^(?:tuần|tháng|quý|đợt|giai đoạn) [\divx]/.test(words)) return true;
    if (this.above.readSubject(entry)) return true;
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

  private omitSentences(block: Block, why: string, rule: string): void {
    for (const sentence of sentencesOf(this.pasted, block))
      if (isAppeal('', this.words(sentence), '')) this.omit(sentence, reasons.appeal, 'appeal');
      else this.omit(sentence, why, rule);
  }

  private paragraphOf(entry: Entry) {
    return readParagraph(this.pasted, entry.block, {
      subject: this.above.subjectFor(entry),
      addressees: this.above.addressees,
      on: this.context.on,
      isItem: entry.block.marker !== null,
      isDue: this.above.deadlineOver(entry) !== null,
    });
  }

  private readDuties(entry: Entry): void {
    const { drafts, omissions } = this.paragraphOf(entry);
    const owners = [...drafts, ...omissions].find(({ owners: named }) => named && named.length > 0)?.owners;
    if (owners) this.above.give(entry, owners);
    for (const { why, rule, ...range } of omissions) this.omit(range, why, rule);
    const inherited = this.above.deadlineOver(entry);
    for (const draft of drafts)
      this.propose({
        ...draft,
        inherited,
        item: entry.item,
        isItem: entry.block.marker !== null,
        above: this.above.headings(entry),
      });
  }

  private readFieldDuty(entry: Entry, fields: readonly Range[]): void {
    const draft = withFields(this.pasted, entry.block, fields, this.context.on);
    if (draft.owners.length === 0) draft.owners = this.above.subjectFor(entry);
    this.propose({
      ...draft,
      inherited: null,
      item: entry.item,
      isItem: true,
      above: this.above.headings(entry),
    });
  }

  private readInlineFields(entry: Entry): void {
    const draft = inlineFields(this.pasted, entry.block, this.context.on);
    if (draft)
      this.propose({
        ...draft,
        inherited: null,
        item: entry.item,
        isItem: true,
        above: this.above.headings(entry),
      });
  }

  private readRows(entries: readonly Entry[]): void {
    const { rows, omissions, fields } = readTable(
      this.pasted,
      entries.map(({ block }) => block),
      this.context.on,
      this.columns,
    );
    this.columns = fields;
    for (const { why, rule, ...range } of omissions) this.omit(range, why, rule);
    const above = this.above.headings(entries[0]);
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

  private propose(proposal: Proposal): void {
    this.duties.push(proposed(this.pasted, proposal, this.context.on));
  }
}

const isBullet = (entry: Entry | undefined): boolean =>
  entry?.block.marker?.style === 'bullet' || entry?.block.marker?.style === 'plus';

/** "Nhiệm vụ hoàn thành trước ngày 12/4": a heading of duties, no duty. */
const ofDuties =
  /^(?:các |những |một số )?(?:nhiệm vụ|việc|công việc|đầu việc|nội dung|phần việc|nhóm (?:việc|nhiệm vụ)|giai đoạn|bước|đợt)(?: [^.;:,]{0,60})?(?:$|[:(,]| (?:hoàn thành|xong|thực hiện|trước|trong))/;
