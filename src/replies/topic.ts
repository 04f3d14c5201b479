import type { Duties, Meant } from './duties';
import type { Message } from './messages';
import type { Duty } from './reply';
import type { Looked } from './looked';

/** Which duties a clause is about, and what is doubtful about it. */
export interface Meaning {
  tasks: Duty[];
  doubt: string;
  isByCode?: true;
}

/** What a sender speaks of, and where that was said. */
interface Spoken {
  meaning: Meaning;
  order: number;
  sentence: number;
}

/** What must speak for a duty, in the weights of `Duties`; for one of the sender's less. Found by trying on `studied`. */
const least = { own: 2.2, other: 3.4 };

/** By how much it must be likelier than the one spoken of before. */
const ahead = { own: 1.5, other: 4, sameSentence: 2 };

/** Follows what each sender speaks of: a clause that names no duty goes on about the one before. */
export class Topics {
  private readonly topics = new Map<string, Spoken>();
  private isHeadedSurely = false;
  private headed: { sentence: number; order: number; under: string } | null = null;

  constructor(private readonly duties: Duties) {}

  of(clause: Looked, message: Message, order: number): Meaning | null {
    const key = keyOf(message);
    this.readHeading(clause, message, order);
    const before = this.topics.get(key) ?? null;
    const said = this.named(clause.written, message, before, clause);
    const named = this.isUnderDuty(clause) && !said?.isByCode ? null : this.surer(said, before);
    const meaning = named ?? before?.meaning ?? this.alone(clause, message);
    if (meaning) this.topics.set(key, { meaning, order, sentence: clause.sentence });
    return meaning;
  }

  /** What stands before a colon may name the duty, or a place that has others. */
  private readHeading(clause: Looked, message: Message, order: number): void {
    if (clause.under === '' || (this.headed?.under === clause.under && this.headed.order === order)) return;
    const key = keyOf(message);
    this.headed = { sentence: clause.sentence, order, under: clause.under };
    const headed = this.named(clause.under, message, null);
    this.isHeadedSurely = headed !== null && headed.doubt === '';
    if (headed) this.topics.set(key, { meaning: headed, order, sentence: clause.sentence });
    else if (this.duties.at(clause.under).length > 0) this.topics.delete(key);
  }

  /** "Phiếu khảo sát: … bận lo mái nhà văn hóa": the heading says which duty is spoken of. */
  private isUnderDuty({ under }: Looked): boolean {
    return under !== '' && this.isHeadedSurely;
  }

  /** Who was sure of a duty before stays so. */
  private surer(named: Meaning | null, before: Spoken | null): Meaning | null {
    const isSame = named?.tasks.length === 1 && named.tasks[0] === before?.meaning.tasks[0];
    return isSame && before?.meaning.doubt === '' ? before.meaning : named;
  }

  last(message: Message): Meaning | null {
    const topic = this.topics.get(keyOf(message));
    return topic?.meaning ?? null;
  }

  private named(text: string, message: Message, before: Spoken | null, clause?: Looked): Meaning | null {
    const found = this.duties.meant(text, message);
    if (found[0]?.byCode) return { tasks: found.map(({ task }) => task), doubt: '', isByCode: true };
    // A code before a colon settles all that stands under it.
    if (clause && clause.under !== '' && this.duties.meant(clause.under, message)[0]?.byCode) return null;
    const here = clause === undefined || clause.under === '' ? [] : this.duties.at(clause.under);
    const likely = here.length === 0 ? found : this.within(`${clause?.under} ${text}`, message, here);
    const [first, second] = likely;
    if (first === undefined) return null;
    const isOwn = this.duties.tie(first.task, message) !== 'none';
    if (here.length > 0 ? first.score < 1 : !this.isClear(likely, isOwn, before, clause)) return null;
    return { tasks: [first.task], doubt: doubtOf(first, second, isOwn, message) };
  }

  /** Whether enough speaks for the likeliest duty, and for leaving what was spoken of before. */
  private isClear(likely: readonly Meant[], isOwn: boolean, before: Spoken | null, clause?: Looked): boolean {
    const first = likely[0] as Meant;
    if (first.score < (isOwn ? least.own : least.other)) return false;
    const known = before?.meaning.tasks[0];
    if (known === undefined || known === first.task || this.turns(clause, known, first.task)) return true;
    const standing = likely.find(({ task }) => task === known)?.score ?? 0;
    const more =
      (isOwn ? ahead.own : ahead.other) + (clause?.sentence === before?.sentence ? ahead.sameSentence : 0);
    return first.score >= standing + more && (first.words > 1 || isOwn);
  }

  /** "Còn khám các cụ thì xong hết" turns to another, and so does another place. */
  private turns(clause: Looked | undefined, from: Duty, to: Duty): boolean {
    if (clause === undefined) return false;
    return /^con .* thi\b/.test(clause.plain) || this.duties.isElsewhere(clause.written, from, to);
  }

  /** Under a heading that names a place, the duties there. */
  private within(text: string, message: Message, here: readonly Duty[]): Meant[] {
    return this.duties.meant(text, message).filter(({ task, words }) => here.includes(task) && words > 0);
  }

  /** Nothing names a duty, but its place or its sender has one only. */
  private alone(clause: Looked, message: Message): Meaning | null {
    const here = this.duties
      .at(`${clause.under} ${clause.written} ${message.from}`)
      .filter(({ state }) => state !== 'done');
    const own = this.duties.of(message);
    const [first, second] = this.duties
      .meant(clause.written, message)
      .filter(({ task: one, words }) => words > 0 && this.duties.tie(one, message) !== 'none');
    const named = first && (second?.score ?? 0) < first.score / 2 ? [first.task] : [];
    const [task] = named.length > 0 ? named : here.length === 1 ? here : own.length === 1 ? own : [];
    if (task === undefined || clause.ofOther) return null;
    return {
      tasks: [task],
      doubt: 'Không nêu việc nào; lấy việc duy nhất của người gửi hoặc của nơi đó.',
    };
  }
}

const keyOf = ({ sender, from }: Message): string => sender ?? from;

function doubtOf(first: Meant, second: Meant | undefined, isOwn: boolean, message: Message): string {
  if (second !== undefined && second.score > first.score * 0.75) return `Có thể là việc ${second.task.id}.`;
  if (message.sender !== null && !isOwn) return 'Việc này không phải của người gửi.';
  if (first.words < 2 && (!isOwn || first.score < 2.5)) return 'Chỉ khớp một từ với nội dung nhiệm vụ.';
  return '';
}
