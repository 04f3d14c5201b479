import type {
  AcceptedDuty,
  NewDuty,
  LeftOutSentence,
  NoticeAnswer,
  ProposedDuty,
} from '../../commands/answers';

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

export const isDoubtful = ({ doubts, unknown }: ProposedDuty): boolean =>
  doubts.length > 0 || unknown.length > 0;

/** Doubtful ones first, otherwise in the order of the notice; what is in the sheet already is not chosen. */
export function draftsOf({ duties }: NoticeAnswer): Draft[] {
  const drafts = duties.map((proposed): Draft => {
    const { content, owners, partners, neighbourhoods, criterion, phrase, deadline, recurrence, source } =
      proposed;
    return {
      proposed,
      fields: { content, owners, partners, neighbourhoods, criterion, phrase, deadline, recurrence, source },
      chosen: proposed.standing.kind !== 'known',
      spread: false,
      extend: proposed.standing.kind === 'moved',
    };
  });
  return [
    ...drafts.filter(({ proposed }) => isDoubtful(proposed)),
    ...drafts.filter(({ proposed }) => !isDoubtful(proposed)),
  ];
}

/** A sentence that was left out, made a duty by a person: everything but its text is for them to fill. */
export function draftOfSentence({ text, start, end }: LeftOutSentence, source: string): Draft {
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
