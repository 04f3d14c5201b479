import type { DigestAnswer, LetterAnswer, LetterBody, LetterPreview } from '../../src/commands/answers';
import type { Project } from '../../local/google/project';

/** Every letter of the dialog "Bản tin tuần", opened one after the other as a person would. */
export function lettersInDialog(project: Project): (LetterPreview & LetterBody)[] {
  const { weekKey, letters } = project.run('digestForDialog', []) as DigestAnswer;
  return letters.map((letter) => {
    const { body } = project.run('letterForDialog', [{ week: weekKey, email: letter.email }]) as LetterAnswer;
    return { ...letter, ...body };
  });
}
