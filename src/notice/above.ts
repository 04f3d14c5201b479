import type { CalendarDate } from '../domain/calendar';
import { addresseesIn, subjectOfLead } from './clauses/leads';
import type { Block } from './outline/blocks';
import { type Entry, isHeading } from './outline/outline';
import { deadlinesIn, mainDeadline, type PlacedDeadline, setsBelow } from './text/deadline';
import { zoneOf } from './text/leftOut';
import { type PastedText, wordsOf } from './text/pasted';

const called = /^(?:ÔNG|BÀ|ANH|CHỊ|ĐỒNG CHÍ|Đ\/C) /;
const noLead = { owners: [], deadline: null, isPast: false };

/** What headings, lead-ins and the address say for all that stands below them. */
export class Above {
  /** Whom "Kính gửi: …" names. */
  addressees: string[] = [];
  private readonly subjects = new Map<Entry, string[]>();
  private readonly deadlines = new Map<Entry, PlacedDeadline>();
  /** Said without a number: it counts until the next part. */
  private lead: { owners: string[]; deadline: PlacedDeadline | null; isPast: boolean } = noLead;

  constructor(
    private readonly pasted: PastedText,
    private readonly on: CalendarDate | null,
    private readonly isPlan: boolean,
  ) {}

  readAddress(block: Block): void {
    this.addressees = wordsOf(this.pasted, block).startsWith('kính') ? addresseesIn(this.pasted, block) : [];
  }

  readLead(entry: Entry): void {
    const { block } = entry;
    const owners = this.subjectIn(block);
    const deadline = this.deadlineFor(block);
    if (block.marker === null) {
      this.lead = { owners, deadline, isPast: zoneOf(wordsOf(this.pasted, block)) === 'past' };
      return;
    }
    this.subjects.set(entry, owners);
    if (deadline) this.deadlines.set(entry, deadline);
  }

  readHeading(entry: Entry): void {
    const { block } = entry;
    const deadline = this.deadlineFor(block);
    if (block.marker === null) {
      this.lead = { ...noLead, owners: this.nameInCapitals(block), deadline };
      return;
    }
    this.readSubject(entry);
    this.lead = { ...this.lead, isPast: false };
    if (deadline) this.deadlines.set(entry, deadline);
  }

  /** Whether it names whom all below is given to. */
  readSubject(entry: Entry): boolean {
    const subject = this.subjectIn(entry.block);
    if (subject.length > 0) this.subjects.set(entry, subject);
    return subject.length > 0;
  }

  /** Who owes what stands here owes what stands below it. */
  give(entry: Entry, owners: string[]): void {
    this.subjects.set(entry, owners);
  }

  /** A new part: what was said before it counts no longer. */
  beginPart(): void {
    this.lead = noLead;
  }

  subjectFor(entry: Entry): string[] {
    for (let at = entry.parent; at; at = at.parent) {
      const subject = this.subjects.get(at);
      if (subject && subject.length > 0) return subject;
    }
    return this.lead.owners;
  }

  deadlineOver(entry: Entry): PlacedDeadline | null {
    for (let at = entry.parent; at; at = at.parent) {
      const deadline = this.deadlines.get(at);
      if (deadline) return deadline;
    }
    return entry.block.marker === null ? null : this.lead.deadline;
  }

  zoneOf(entry: Entry): ReturnType<typeof zoneOf> {
    for (let at: Entry | null = entry; at; at = at.parent) {
      if (!at.hasChildren || !isHeading(this.pasted, at.block)) continue;
      const zone = zoneOf(wordsOf(this.pasted, at.block), this.isPlan);
      if (zone) return zone;
    }
    return this.lead.isPast && entry.block.marker !== null ? 'past' : null;
  }

  /** The headings above an entry, nearest first. */
  headings(entry: Entry | undefined): string[] {
    const headings: string[] = [];
    for (let at = entry?.parent; at; at = at.parent) headings.push(wordsOf(this.pasted, at.block));
    return headings;
  }

  /** A name that heads the bullets below it. */
  private nameInCapitals({ from, to }: Block): string[] {
    const words = this.pasted.text.slice(from, to).replace(/\s*\(.*$/, '');
    return words === words.toUpperCase() ? [words.replace(called, '')] : [];
  }

  private subjectIn(block: Block): string[] {
    // "Trưởng khoa kết luận" says who speaks, not who is to do it.
    return / kết luận$/.test(wordsOf(this.pasted, block))
      ? []
      : subjectOfLead(this.pasted, block, this.addressees);
  }

  /** A deadline that a heading or lead-in sets for all below it. */
  private deadlineFor(block: Block): PlacedDeadline | null {
    const deadline = mainDeadline(deadlinesIn(this.pasted, block, this.on));
    return deadline && setsBelow(deadline, wordsOf(this.pasted, block)) ? deadline : null;
  }
}
