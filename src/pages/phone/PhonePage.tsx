import { useMemo, useState } from 'preact/hooks';
import type { DecisionRequest, Failure, PhoneAnswer, PhoneSaved, PhoneTask } from '../../answers';
import { Section } from '../parts/Section';
import { printed } from '../parts/printedDate';
import { Status } from '../parts/Status';
import { type Changes, changesIn, type Draft, withState } from '../mine/draft';
import { doorsOf } from '../server';
import { useWork } from '../useWork';
import {
  afterDecision,
  atOnce,
  keyOf,
  type Listed,
  oneBack,
  passedNext,
  withNext,
  withTasks,
} from './inTurn';
import {
  asTyped,
  type Chosen,
  isEmpty,
  type KeptDraft,
  keptDrafts,
  withChosen,
  withTexts,
} from './keptDrafts';
import { Overview } from './Overview';
import { TaskCard } from './TaskCard';
import { TaskForm } from './TaskForm';
import { TaskLists } from './TaskLists';

const phoneDoors = doorsOf<typeof import('../../doors/phone')>();

interface Props {
  opened: PhoneAnswer;
  /** The task a letter's button was for; empty for none. */
  task: string;
  link: string;
}

/** The phone's page: what is due first, done by one tap or told in a form; a chair's also what waits for a decision. */
export function PhonePage({ opened, task, link }: Props) {
  const [shown, setShown] = useState(opened);
  const [open, setOpen] = useState<string | null>(null);
  /** So many of each were asked for in turn. */
  const [passed, setPassed] = useState(atOnce);
  const [back, setBack] = useState<{ code: string; changes: Changes } | null>(null);
  const kept = useMemo(() => keptDrafts(link), []);
  const [drafts, setDrafts] = useState(kept.drafts);
  const work = useWork();
  // What was done is no news in the form of another task.
  const [past, setPast] = useState(work.said);
  const said = work.said === past ? nothing : work.said;
  function show(code: string): void {
    setPast(work.said);
    setOpen(code);
  }

  // A choice may be made while something else is saved, so what is kept follows from what is kept then.
  function keepDraft(code: string, change: (before: KeptDraft | undefined) => KeptDraft): void {
    setDrafts((before) => {
      const { [code]: was, ...others } = before;
      const draft = change(was);
      const next = isEmpty(draft) ? others : { ...others, [code]: draft };
      kept.keep(next);
      return next;
    });
  }

  function keep(code: string, texts: Draft): void {
    const fields = shown.tasks.find((one) => one.code === code)?.fields ?? [];
    keepDraft(code, (before) => withTexts(before, texts, fields));
  }

  const choose = (code: string, chosen: Chosen) => keepDraft(code, (before) => withChosen(before, chosen));

  async function perform(
    doing: string,
    ask: () => Promise<PhoneSaved | Failure>,
    reverse: ((tasks: readonly PhoneTask[]) => Changes) | null,
    code: string,
  ): Promise<PhoneSaved | Failure> {
    let outcome: PhoneSaved | Failure = { ok: false, message: 'Đang làm việc khác. Chờ một chút.' };
    await work.run(doing, async () => {
      const answer = await ask();
      outcome = answer;
      if (!answer.ok)
        return drafts[code] === undefined
          ? answer
          : { ok: false, message: `${answer.message} Chữ đã gõ vẫn còn.` };
      if (!answer.saved) return { ok: false, message: answer.message };
      setShown((before) => withTasks(before, answer.tasks));
      setPassed(oneBack);
      const changes = reverse?.(answer.tasks) ?? [];
      setBack(changes.length === 0 ? null : { code, changes });
      return answer.message;
    });
    return outcome;
  }

  /** `before`: the task as it was shown, so that the save can be taken back. */
  async function save(before: PhoneTask, changes: Changes): Promise<PhoneSaved | Failure> {
    const { code } = before;
    const reverse = (tasks: readonly PhoneTask[]): Changes =>
      changes.flatMap(({ field }) => {
        const was = before.fields.find((one) => one.field === field);
        const is = tasks.find((one) => one.code === code)?.fields.find((one) => one.field === field);
        return was === undefined || is === undefined ? [] : [{ field, seen: is.seen, value: was.value }];
      });
    const outcome = await perform(
      'Đang lưu…',
      () => phoneDoors.saveFromPhone({ code, changes }),
      reverse,
      code,
    );
    if (outcome.ok && outcome.saved) {
      keep(code, {});
      setOpen(null);
    }
    return outcome;
  }

  const takeBack = (): Promise<unknown> | undefined =>
    back === null
      ? undefined
      : perform('Đang hoàn tác…', () => phoneDoors.saveFromPhone(back), null, back.code);

  async function askTime(code: string, until: string, reason: string): Promise<void> {
    const ask = () => phoneDoors.askMoreTime({ code, until, reason });
    const outcome = await perform('Đang gửi đề nghị…', ask, null, code);
    if (outcome.ok && outcome.saved) choose(code, { moreTime: '', reason: '' });
  }

  const reload = () =>
    work.run('Đang đọc lại…', async () => {
      const answer = await phoneDoors.phoneWork({ task, from: 0 });
      if (!answer.ok) return answer;
      setShown(answer);
      setPassed(atOnce);
      setOpen(null);
      return `Đã đọc lúc ${answer.readAt}.`;
    });

  const showMore = (what: Listed) =>
    work.run('Đang đọc thêm…', async () => {
      const answer = await phoneDoors.phoneWork({ task, from: passed[what] });
      if (!answer.ok) return answer;
      setShown((before) => withNext(before, answer, what));
      setPassed({ ...passed, [what]: passedNext(passed[what], answer, what) });
      return '';
    });

  const chosen = shown.tasks.find(({ code }) => code !== '' && code === open);
  const card = (one: PhoneTask, first = false) => (
    <TaskCard
      key={keyOf(one)}
      task={one}
      first={first}
      busy={work.busy}
      today={printed(shown.today)}
      waits={drafts[one.code] !== undefined}
      done={() => void save(one, changesIn(withState({}, 'done', asMine(one), shown.today), one))}
      tick={(changes) => void save(one, changes)}
      open={() => show(one.code)}
    />
  );
  const asked = shown.tasks.find(({ code }) => code !== '' && code === task);

  return (
    <main class="phone">
      {chosen ? (
        <TaskForm
          key={chosen.code}
          task={chosen}
          states={shown.states}
          today={shown.today}
          busy={work.busy}
          lasts={kept.lasts}
          draft={drafts[chosen.code]?.texts ?? {}}
          keep={(draft) => keep(chosen.code, draft)}
          typed={(changes) => asTyped(changes, drafts[chosen.code])}
          save={(changes) => save(chosen, changes)}
          chosen={drafts[chosen.code]?.chosen ?? {}}
          choose={(what) => choose(chosen.code, what)}
          askTime={(until, reason) => void askTime(chosen.code, until, reason)}
          close={() => setOpen(null)}
        />
      ) : (
        <>
          <header>
            <h1>{shown.person}</h1>
            <p class="under">
              {shown.committee} · số liệu lúc {shown.readAt}
            </p>
          </header>
          {shown.approval !== null && (
            <Approval
              title={shown.approval.title}
              busy={work.busy}
              approve={() =>
                work.run('Đang duyệt…', async () => {
                  const answer = await phoneDoors.approveFromPhone({
                    week: shown.approval?.week ?? ('' as never),
                  });
                  if (!answer.ok) return answer;
                  setShown((before) => ({ ...before, approval: null }));
                  return answer.message;
                })
              }
            />
          )}
          {asked !== undefined && (
            <Section title="Việc trong thư">
              <ul class="cards">{card(asked, true)}</ul>
            </Section>
          )}
          {shown.overview !== null && (
            <Overview
              overview={shown.overview}
              task={task}
              today={shown.today}
              busy={work.busy}
              showMore={(what) => void showMore(what)}
              chosen={(code) => drafts[code]?.chosen ?? {}}
              choose={choose}
              decide={(request) =>
                work.run('Đang ghi quyết định…', async () => {
                  const answer = await phoneDoors.decideFromPhone(request);
                  if (!answer.ok) return answer;
                  const again = await phoneDoors.phoneWork({ task: request.code, from: 0 });
                  if (answer.saved) choose(request.code, settledBy(request, again));
                  if (again.ok) {
                    setShown((before) => afterDecision(before, again, request.code));
                    setPassed(oneBack);
                  }
                  return answer.saved ? answer.message : { ok: false, message: answer.message };
                })
              }
            />
          )}
          <TaskLists
            shown={shown}
            asked={asked}
            card={(one) => card(one)}
            busy={work.busy}
            showMore={() => void showMore('tasks')}
          />
          <button type="button" class="plain tall" disabled={work.busy} onClick={() => void reload()}>
            Đọc lại số liệu
          </button>
          <p class="under">Đây là liên kết riêng. Xin không chuyển tiếp cho người khác.</p>
        </>
      )}
      <div class="foot">
        <Status said={said} />
        {back !== null && said.kind === 'done' && (
          <button type="button" class="plain" disabled={work.busy} onClick={() => void takeBack()}>
            Hoàn tác
          </button>
        )}
      </div>
    </main>
  );
}

/** What a decision leaves nothing of: what was sent, and all of a task that waits for none any more. */
function settledBy({ code, decision }: DecisionRequest, now: PhoneAnswer | Failure): Chosen {
  const waits = !now.ok || now.overview?.decisions.some((one) => one.code === code);
  return {
    ...((decision === 'until' || !waits) && { until: '' }),
    ...((decision === 'handTo' || !waits) && { person: '' }),
  };
}

const nothing = { kind: 'nothing', text: '' } as const;

/** The form's rules ask for a place in the sheet, which a phone has none of. */
const asMine = (task: PhoneTask) => ({ ...task, content: '', jump: { sheet: '', cell: '' } });

interface ApprovalProps {
  title: string;
  busy: boolean;
  approve(): Promise<void>;
}

/** The second tap lets it go. */
function Approval({ title, busy, approve }: ApprovalProps) {
  const [asking, setAsking] = useState(false);
  return (
    <section class="approval">
      <h2>{title} chờ duyệt</h2>
      {asking ? (
        <>
          <p>Duyệt rồi thì thư tự gửi trong vòng một giờ.</p>
          <div class="two">
            <button type="button" class="primary tall" disabled={busy} onClick={() => void approve()}>
              Duyệt, cho gửi
            </button>
            <button type="button" class="plain tall" disabled={busy} onClick={() => setAsking(false)}>
              Để sau
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="primary tall" disabled={busy} onClick={() => setAsking(true)}>
          Duyệt bản tin
        </button>
      )}
    </section>
  );
}
