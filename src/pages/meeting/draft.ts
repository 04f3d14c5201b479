import type { DecisionLine } from '../../answers';

/** A decision while it is typed. Its id is made here, so that saving it again after a failure adds nothing. */
export interface Draft {
  id: string;
  content: string;
  owners: string;
  phrase: string;
  criterion: string;
  isNoted: boolean;
  about: string;
}

export const newDraft = (about = '', criterion = ''): Draft => ({
  id: `KL-${randomCode()}`,
  content: '',
  owners: '',
  phrase: '',
  criterion,
  isNoted: false,
  about,
});

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Eight letters: two pages that write at once do not meet. */
const randomCode = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte) => letters.charAt(byte % letters.length))
    .join('');

export const draftOf = ({ id, content, owners, phrase, criterion, isNoted, about }: DecisionLine): Draft => ({
  id,
  content,
  owners,
  phrase,
  criterion,
  isNoted,
  about,
});

/** Worth keeping: something was decided. */
export const isSaid = ({ content }: Draft): boolean => content.trim() !== '';

export const sameDraft = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);
