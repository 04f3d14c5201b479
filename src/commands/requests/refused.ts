import { array, maxLength, picklist, pipe, strictObject, string } from 'valibot';
import type { RefusedLetters } from '../answers';
import { checked } from './checked';

const refusedLetters = strictObject({
  letters: array(
    strictObject({
      email: pipe(string(), maxLength(254)),
      subject: string(),
      state: picklist(['failed', 'unclear']),
      note: pipe(string(), maxLength(200)),
    }),
  ),
});

export const asRefusedLetters = (input: unknown): RefusedLetters | null => checked(refusedLetters, input);
