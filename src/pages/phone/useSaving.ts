import { useState } from 'preact/hooks';
import type { Failure, PhoneSaved, PhoneTask } from '../../answers';
import type { Changes } from '../mine/draft';
import { doorsOf } from '../server';
import type { Work } from '../useWork';
import type { Drafts } from './useDrafts';

const phoneDoors = doorsOf<typeof import('../../doors/phone')>();

export type Outcome = PhoneSaved | Failure;

interface Saving {
  /** `before`: the task as it was shown, so that the save can be taken back. */
  save(before: PhoneTask, changes: Changes): Promise<Outcome>;
  /** Until another day, for a reason; two empty texts ask for no more time. */
  askTime(code: string, until: string, reason: string): Promise<void>;
  /** Takes back the last save; null where there is none. */
  takeBack: (() => Promise<unknown>) | null;
}

/** What a person saves of a task, and takes back. */
export function useSaving(work: Work, drafts: Drafts, saved: (tasks: PhoneTask[]) => void): Saving {
  const [back, setBack] = useState<{ code: string; changes: Changes } | null>(null);

  /** `reverse`: what takes it back, from the tasks as they are then. */
  async function perform(
    doing: string,
    code: string,
    ask: () => Promise<Outcome>,
    reverse: (tasks: readonly PhoneTask[]) => Changes = () => [],
  ): Promise<Outcome> {
    let outcome: Outcome = { ok: false, message: 'Đang làm việc khác. Chờ một chút.' };
    await work.run(doing, async () => {
      const answer = await ask();
      outcome = answer;
      if (!answer.ok)
        return drafts.has(code) ? { ok: false, message: `${answer.message} Chữ đã gõ vẫn còn.` } : answer;
      if (!answer.saved) return { ok: false, message: answer.message };
      saved(answer.tasks);
      const changes = reverse(answer.tasks);
      setBack(changes.length === 0 ? null : { code, changes });
      return answer.message;
    });
    return outcome;
  }

  return {
    async save(before, changes) {
      const { code } = before;
      const outcome = await perform(
        'Đang lưu…',
        code,
        () => phoneDoors.saveFromPhone({ code, changes }),
        (tasks) => reversed(changes, before, tasks),
      );
      if (isSaved(outcome)) drafts.of(before).keep({});
      return outcome;
    },
    async askTime(code, until, reason) {
      const ask = () => phoneDoors.askMoreTime({ code, until, reason });
      const outcome = await perform('Đang gửi đề nghị…', code, ask);
      if (isSaved(outcome)) drafts.choose(code, { moreTime: '', reason: '' });
    },
    takeBack:
      back &&
      (() =>
        perform('Đang hoàn tác…', back.code, async () => {
          const answer = await phoneDoors.saveFromPhone(back);
          return isSaved(answer) ? { ...answer, message: `Đã trả việc ${back.code} về như trước.` } : answer;
        })),
  };
}

export const isSaved = (outcome: Outcome): boolean => outcome.ok && outcome.saved;

/** From what stands in each cell now to what stood there before. */
function reversed(changes: Changes, before: PhoneTask, tasks: readonly PhoneTask[]): Changes {
  const now = tasks.find(({ code }) => code === before.code);
  return changes.flatMap(({ field }) => {
    const was = before.fields.find((one) => one.field === field);
    const is = now?.fields.find((one) => one.field === field);
    return was === undefined || is === undefined ? [] : [{ field, seen: is.seen, value: was.value }];
  });
}
