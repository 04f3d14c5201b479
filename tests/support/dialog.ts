import type { DigestAnswer, LetterAnswer, LetterBody, LetterPreview } from '../../src/answers';
import type { Project } from 'stand-in';
import { callDoor } from './doors';

/** Every letter of the dialog "Bản tin tuần", opened one after the other as a person would. */
export function lettersInDialog(project: Project): (LetterPreview & LetterBody)[] {
  const { weekKey, letters } = callDoor(project, 'digestForDialog') as DigestAnswer;
  return letters.map((letter) => {
    const { body } = callDoor(project, 'letterForDialog', {
      week: weekKey,
      email: letter.email,
    }) as LetterAnswer;
    return { ...letter, ...body };
  });
}
