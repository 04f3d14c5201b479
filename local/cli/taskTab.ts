import type { DoneAnswer, Failure, TableRequest, TabsAnswer, UnderstoodAnswer } from '../../src/answers';
import { PlainError } from '../plainError';

/** Asks a command of the script, and takes what it throws for an answer. */
export type Ask = <Answer extends { ok: true }>(command: string, ...args: unknown[]) => Answer | Failure;

/**
 * Goes on with the named tab as the sidebar "Dùng bảng có sẵn" does, where every column is plain; says what came of it.
 * Throws PlainError with what has to be asked, for nothing is guessed.
 */
export function useTab(ask: Ask, sheet: string): string[] {
  const request: TableRequest = { sheet, text: '', columns: null, states: [], year: null, add: [] };
  const understood = ask<UnderstoodAnswer>('understandTable', request);
  if (!understood.ok) throw new PlainError(understood.message);
  if (understood.questions.length > 0)
    throw new PlainError(
      [
        `Chưa dùng được tab “${sheet}” vì có cột chưa rõ:`,
        ...understood.questions.map(({ text }) => `- ${text}`),
        'Chạy npm start với tệp này, chọn Tổng hợp tuần › Dùng bảng có sẵn để trả lời, rồi chạy lại.',
      ].join('\n'),
    );
  const done = ask<DoneAnswer>('adoptTable', request);
  if (!done.ok) throw new PlainError(done.message);
  const words = understood.unknownStates.map((word) => `“${word}”`).join(', ');
  return [done.message, ...(words === '' ? [] : [`Trạng thái chưa hiểu, coi là chưa xong: ${words}.`])];
}

/** Which tabs look like a list of tasks, and how to go on with one; nothing when none does. */
export function tabsToTry(ask: Ask): string[] {
  const answer = ask<TabsAnswer>('tabsToAdopt');
  if (!answer.ok || answer.current !== '') return [];
  return answer.tabs
    .filter(({ likely }) => likely)
    .map(
      ({ name }) => `Tab “${name}” có vẻ là bảng nhiệm vụ. Để dùng tab này, chạy lại với --tab "${name}".`,
    );
}
