import type { AcceptedDuty, NewDuty, NoticeAnswer, ProposedDuty } from '../../answers';
import type { LeftOut } from '../../notice/notice';

/** A proposed duty with what the person made of it so far. */
export interface Draft {
  proposed: ProposedDuty;
  fields: NewDuty;
  chosen: boolean;
  /** One row for each of the class it was given to. */
  spread: boolean;
  /** Moves the deadline of the row that is there, instead of adding one. */
  extend: boolean;
}

const isKnown = ({ standing }: ProposedDuty): boolean => standing.kind === 'known';

/** What is in the sheet already was looked at when it was added; a name nobody knew is settled once it was corrected. */
export const isDoubtful = ({ proposed, fields }: Pick<Draft, 'proposed' | 'fields'>): boolean =>
  !isKnown(proposed) &&
  (proposed.doubts.length > 0 ||
    proposed.unknown.some(({ written }) => namingField(fields, written) !== null));

const namingFields = ['owners', 'partners'] as const;

/** The field that has this name as it was written; null once it was corrected everywhere. */
export const namingField = (fields: NewDuty, written: string): (typeof namingFields)[number] | null =>
  namingFields.find((key) => placeOfName(fields[key], written) >= 0) ?? null;

/** The fields with the name corrected in the first field that has it. */
export function withName(fields: NewDuty, written: string, meant: string): NewDuty {
  const key = namingField(fields, written);
  if (key === null) return fields;
  const at = placeOfName(fields[key], written);
  const cell = fields[key];
  return { ...fields, [key]: cell.slice(0, at) + meant + cell.slice(at + written.length) };
}

/** Where a name stands in a cell, but not as the beginning of "An (UBND phường)" or of "Anh"; -1 where it does not. */
function placeOfName(cell: string, name: string): number {
  let at = cell.indexOf(name);
  while (at >= 0 && goesOn.test(cell.slice(at + name.length))) at = cell.indexOf(name, at + 1);
  return at;
}

const goesOn = /^(?: \(|\p{L})/u;

/** Doubtful ones first, those in the sheet already last and not chosen, otherwise in the order of the notice. */
export function draftsOf({ duties }: NoticeAnswer): Draft[] {
  const drafts = duties.map((proposed): Draft => {
    const { content, owners, partners, neighbourhoods, criterion, phrase, deadline, recurrence, source } =
      proposed;
    return {
      proposed,
      fields: { content, owners, partners, neighbourhoods, criterion, phrase, deadline, recurrence, source },
      chosen: !isKnown(proposed),
      spread: false,
      extend: proposed.standing.kind === 'moved',
    };
  });
  const place = (draft: Draft) => (isDoubtful(draft) ? 0 : isKnown(draft.proposed) ? 2 : 1);
  return drafts.sort((a, b) => place(a) - place(b));
}

/** What to do with the proposals, in a sentence or two. */
export function whatToDo(drafts: readonly Draft[]): string {
  const doubtful = drafts.filter(isDoubtful).length;
  const known = drafts.filter(({ proposed }) => isKnown(proposed)).length;
  if (drafts.length === 0)
    return 'Câu nào là việc được giao thì mở mục dưới cùng để lấy, hoặc dán văn bản khác.';
  if (known === drafts.length) return `Cả ${known} việc đã có trong bảng.`;
  const first = doubtful === 0 ? 'Xem qua rồi thêm vào bảng.' : `${doubtful} việc cần xem lại, xếp ở trên.`;
  return known === 0 ? first : `${first} ${known} việc đã có trong bảng, xếp ở dưới.`;
}

/** A sentence that was left out, made a duty by a person: everything but its text is for them to fill. */
export function draftOfSentence({ text, start, end }: LeftOut, source: string): Draft {
  const fields: NewDuty = {
    content: text,
    owners: '',
    partners: '',
    neighbourhoods: '',
    criterion: '',
    phrase: '',
    deadline: '',
    recurrence: '',
    source,
  };
  const proposed: ProposedDuty = {
    ...fields,
    start,
    end,
    criterionGuessed: false,
    suggestedDeadline: '',
    doubts: [],
    doubtful: [],
    unknown: [],
    spread: [],
    standing: { kind: 'new' },
  };
  return { proposed, fields, chosen: true, spread: false, extend: false };
}

/** What goes to the server: the chosen ones, in the order of the notice. */
export const acceptedOf = (drafts: readonly Draft[]): AcceptedDuty[] =>
  drafts
    .filter(({ chosen }) => chosen)
    .sort((a, b) => a.proposed.start - b.proposed.start)
    .map(({ proposed, fields, spread, extend }) => ({
      ...fields,
      spread: spread ? proposed.spread : [],
      extends: extend && proposed.standing.kind === 'moved' ? proposed.standing.id : '',
    }));

/** How many rows will be added, and how many deadlines moved. */
export function toBeDone(drafts: readonly Draft[]): { added: number; moved: number } {
  const accepted = acceptedOf(drafts);
  const moved = accepted.filter(({ extends: id }) => id !== '').length;
  const rows = accepted.reduce(
    (sum, { spread, extends: id }) => sum + (id !== '' ? 0 : 1 + spread.length),
    0,
  );
  return { added: rows, moved };
}
